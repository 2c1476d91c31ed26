import { expect, it } from '@jest/globals';
import { openDatabase } from '../../../lib/inbox/sqlite/open-database.js';
import { SqliteStore } from '../../../lib/inbox/sqlite/sqlite-store.js';
import { inboxOnFile } from '../../support/inbox-on-file.js';
import { anEntry } from '../new-entries.js';
import { upTo } from '../claim-request.js';

const ROUTERS = ['support'];
const file = inboxOnFile();

it.each(['{"name": "a', 'null', '1', '{"name":1,"receivedAt":1}', '{"name":"a","receivedAt":"x"}'])(
  'lists, buries and discards an event whose data became %s, and claims the others',
  async (damaged) => {
    const store = new SqliteStore({
      path: file.path,
      leaseMs: 60_000,
      orderPatienceMs: 60_000,
      retentionMs: 60_000,
    });
    const [entry, other] = [anEntry(), anEntry()];
    await store.insert(entry);
    const writer = openDatabase(file.path);
    writer.prepare('UPDATE payloads SET event = ?').run(damaged);
    writer.close();
    await store.insert(other);

    const known = { id: entry.id, router: 'support', event: { name: entry.event.name } };
    const { events } = await store.list({ limit: 50 });
    expect(events.map(({ id }) => id)).toEqual([other.id, entry.id]);
    expect(events[1]).toMatchObject({ ...known, status: 'pending', failures: [] });
    expect(await store.get(entry.id)).toMatchObject({ event: { payload: damaged } });

    const claims = [
      ...(await store.claim(upTo(5, ROUTERS))),
      ...(await store.claim(upTo(5, ROUTERS))),
    ];
    expect(claims.map((claim) => claim.entry.id)).toEqual([other.id]);
    expect(await store.get(entry.id)).toMatchObject({
      ...known,
      status: 'dead',
      failures: [{ errors: ['The stored data of this event is unreadable.'] }],
      finishedAt: expect.any(Date),
    });
    expect(await store.discard(entry.id)).toBe(true);
    await store.close();
  },
);
