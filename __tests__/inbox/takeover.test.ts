import { afterEach, expect, it } from '@jest/globals';
import { webhookRouter } from 'conversation-webhooks';
import type { Store } from '../../lib/inbox/store.js';
import { Takeover } from '../../lib/inbox/takeover.js';
import { eventually } from '../support/eventually.js';
import { inboxOnFile } from '../support/inbox-on-file.js';
import { noteDesk } from '../support/note-desk.js';
import { notes } from '../support/notes.js';
import { recordingLogger } from '../support/recording-logger.js';

const desk = noteDesk();
const file = inboxOnFile();
let takeover: Takeover | undefined;

afterEach(() => takeover?.stop());

it.each([
  [1, 'took over 1 event that another process held when it ended'],
  [3, 'took over 3 events that another process held when it ended'],
])('one line says that %d events were taken over, and they are claimed', async (count, line) => {
  const logger = recordingLogger();
  const asked: (readonly string[])[] = [];
  let wakes = 0;
  const store: Pick<Store, 'takeOver'> = {
    takeOver(routers) {
      asked.push(routers);
      return Promise.resolve(asked.length === 1 ? count : 0);
    },
  };
  takeover = new Takeover(store as Store, {
    routers: () => ['notes'],
    logger,
    wake: () => (wakes += 1),
    reportDown: () => undefined,
  });
  await takeover.start();
  await eventually(() => asked.length === 2);
  expect(asked).toEqual([['notes'], ['notes']]);
  expect(logger.lines).toEqual([`warn ${line}`]);
  expect(wakes).toBe(1);
});

it('looks again after the store has failed', async () => {
  const failures: unknown[] = [];
  let looks = 0;
  const store: Pick<Store, 'takeOver'> = {
    takeOver() {
      looks += 1;
      return looks === 1 ? Promise.reject(new Error('down')) : Promise.resolve(0);
    },
  };
  takeover = new Takeover(store as Store, {
    routers: () => [],
    logger: recordingLogger(),
    wake: () => undefined,
    reportDown: (error) => failures.push(error),
  });
  await takeover.start();
  await eventually(() => looks === 2);
  expect(failures).toEqual([new Error('down')]);
});

it('the log names a router that has waiting events and no handlers in any process', async () => {
  const before = file.open();
  const post = await desk.start(before, undefined, { name: 'old-name' });
  await post({ n: 1 }, { n: 2 });
  await before.close();
  const logger = recordingLogger();
  const after = file.open({ logger });
  const router = webhookRouter(notes, { inbox: after, name: 'new-name', logger });
  router.on('added', () => undefined);
  await eventually(() => logger.lines.length === 1);
  expect(logger.lines).toEqual([
    'warn inbox: 2 events wait for the router "old-name", which has no handlers in any process',
  ]);
  expect((await after.stats()).depth).toBe(2);
});
