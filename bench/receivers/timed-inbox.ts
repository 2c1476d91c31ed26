import express from 'express';
import { pgBossInbox } from 'conversation-webhooks/inbox/pg-boss';
import { sqliteInbox } from 'conversation-webhooks/inbox/sqlite';
import type { Times } from '../latency/times.js';
import { serveInbox } from '../serve/serve-inbox.js';

/** Of the messages whose requests tell their id in the header `x-timed`, until all are known. */
const timed = new Map<string, Partial<Times>>();

const app = express();
app.get('/times', (_req, res) => {
  const all = [...timed.values()];
  const isComplete = all.every(({ answered, started }) => answered && started);
  if (isComplete) timed.clear();
  res.json(isComplete ? all : []);
});
app.use((req, res, next) => {
  const id = req.get('x-timed');
  if (id !== undefined) {
    const times: Partial<Times> = {};
    timed.set(id, times);
    res.once('finish', () => (times.answered = performance.now()));
  }
  next();
});

const { SQLITE_PATH: path, POSTGRES_URL: connectionString } = process.env;
await serveInbox(
  path === undefined ? pgBossInbox({ connectionString: connectionString! }) : sqliteInbox({ path }),
  (id) => {
    const times = timed.get(id);
    if (times) times.started ??= performance.now();
    return Promise.resolve();
  },
  app,
);
