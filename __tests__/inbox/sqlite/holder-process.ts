/* Claims what is due in an SQLite file, and holds it until it is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteStore } from '../../../lib/inbox/sqlite/sqlite-store.js';

const store = new SqliteStore({
  path: process.argv[2]!,
  leaseMs: 60_000,
  orderPatienceMs: 60_000,
  retentionMs: 86_400_000,
});
await store.takeOver(['support']);
const claims = await store.claim({ routers: ['support'], limit: 10, retries: 10 });
console.log(`claimed ${claims.length}`);
for (;;) {
  await sleep(200);
  await store.takeOver(['support']).catch((error: unknown) => console.log(String(error)));
}
