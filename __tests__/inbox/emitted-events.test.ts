import { describe, expect, it } from '@jest/globals';
import type { InboxEvents, InboxReport } from 'conversation-webhooks/inbox/sqlite';
import { eventually } from '../support/eventually.js';
import { noteDesk } from '../support/note-desk.js';
import { recordingLogger } from '../support/recording-logger.js';
import { reportsOf } from '../support/reports-of.js';

const desk = noteDesk();
const { file } = desk;
const NAMES = ['stored', 'duplicate', 'handled', 'failed', 'dead', 'quarantined'] as const;

describe('the events that an inbox emits', () => {
  it('name the event, once the change is on disk', async () => {
    const inbox = file.open();
    const statuses: [string, string | undefined][] = [];
    const pending: Promise<unknown>[] = [];
    for (const name of NAMES) {
      inbox.on(name, ({ id }: InboxReport) =>
        pending.push(inbox.get(id).then((stored) => statuses.push([name, stored?.status]))),
      );
    }
    const reports = reportsOf(inbox);
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n }, attempt }) => {
        if (n === 2 || attempt === 1) throw new Error('a failure');
      }),
    );
    await post({ n: 1 });
    await eventually(() => reports.handled.length === 1);
    await post({ n: 1 }, { n: 2 });
    await eventually(() => reports.dead.length === 1);
    await post({ n: 'a text' });
    await Promise.all(pending);
    // An event may be further on by the time it is read, but never behind its report.
    expect(new Set(statuses.map(([name]) => name))).toEqual(new Set(NAMES));
    expect(statuses).toContainEqual(['duplicate', 'handled']);
    expect(statuses).toContainEqual(['handled', 'handled']);
    expect(statuses).toContainEqual(['dead', 'dead']);
    expect(statuses).toContainEqual(['quarantined', 'quarantined']);
    expect(statuses.every(([, status]) => status !== undefined)).toBe(true);
    expect(reports.handled[0]).toMatchObject({
      id: reports.stored[0]!.id,
      router: 'notes',
      attempts: 2,
      event: { name: 'added', platform: 'notes', payload: { n: 1 } },
    });
    expect(reports.stored.map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
  });

  it.each<[keyof InboxEvents, object]>([
    ['stored', { n: 1 }],
    ['duplicate', { n: 1 }],
    ['handled', { n: 1 }],
    ['failed', { n: 2 }],
    ['dead', { n: 2 }],
    ['quarantined', { n: 'a text' }],
  ])('cause no harm if a function passed to on("%s") throws', async (name, note) => {
    const logger = recordingLogger();
    const inbox = file.open({ logger });
    inbox.on(name, () => {
      throw new RangeError('planted');
    });
    const post = await desk.start(inbox, (router) =>
      router.on('added', ({ payload: { n } }) => {
        if (n === 2) throw new Error('a failure');
      }),
    );
    await post({ ...note }, { ...note }, { n: 3 });
    const said = `error inbox: a function passed to inbox.on("${name}") failed: RangeError`;
    await eventually(() => logger.lines.includes(said));
    let { byStatus } = await inbox.stats();
    while (byStatus.pending > 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      ({ byStatus } = await inbox.stats());
    }
    expect(byStatus.handled + byStatus.dead + byStatus.quarantined).toBe(2);
    expect(byStatus.handled).toBeGreaterThanOrEqual(1);
    expect(logger.lines.join()).not.toContain('planted');
  });
});
