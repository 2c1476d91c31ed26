import { PgBoss } from 'pg-boss';
import { chainByHand } from '../serve/chain-by-hand.js';
import { serveReceiver, type Counts } from '../serve/serve-receiver.js';

const boss = new PgBoss(process.env.POSTGRES_URL!);
boss.on('error', (error) => console.error(error));
await boss.start();
await boss.createQueue('events');
await boss.work('events', { batchSize: 50, pollingIntervalSeconds: 0.5 }, () => Promise.resolve());

await serveReceiver({
  listener: chainByHand((event) => boss.send('events', event)),
  async counts() {
    const result: { rows: unknown[] } = await boss.getDb().executeSql(`
      SELECT count(*)::int AS stored, count(*) FILTER (WHERE state < 'completed')::int AS waiting
      FROM pgboss.job WHERE name = 'events'`);
    return result.rows[0] as Counts;
  },
});
