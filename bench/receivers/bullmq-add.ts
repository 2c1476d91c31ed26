import { Queue, Worker } from 'bullmq';
import { chainByHand } from '../serve/chain-by-hand.js';
import { serveReceiver } from '../serve/serve-receiver.js';

const connection = { port: Number(process.env.REDIS_PORT), maxRetriesPerRequest: null };
const queue = new Queue('events', { connection });
const worker = new Worker('events', () => Promise.resolve(), { connection, concurrency: 10 });
worker.on('error', (error) => console.error(error));
await worker.waitUntilReady();

await serveReceiver({
  listener: chainByHand((event) => queue.add(event.name, event)),
  async counts() {
    const { completed = 0, ...others } = await queue.getJobCounts();
    const waiting = Object.values(others).reduce((sum, count) => sum + count, 0);
    return { stored: completed + waiting, waiting };
  },
});
