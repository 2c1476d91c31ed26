/** An app that receives webhooks with an inbox and kills itself on command. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  chatwoot,
  oneroute,
  webhookRouter,
  type Inbox,
  type WebhookEvent,
} from 'conversation-webhooks';
import express from 'express';
import { openLog } from './handler-log.js';
import { openInbox } from './open-inbox.js';
import {
  fromContent,
  SECRET,
  TOKEN,
  type Death,
  type Marks,
  type ReceiverSettings,
} from './settings.js';

const settings = JSON.parse(process.env.RECEIVER!) as ReceiverSettings;
const { handlerMs, sabotage } = settings;
const write = openLog(settings.log, settings.process);
let death: Death | undefined;
let isCured = false;

// Exit with the supervisor, which could not stop this process any more.
process.on('disconnect', () => process.exit(1));

function dieIf(here: Death): void {
  if (death !== here) return;
  write('death', { conversation: 0, number: 0, isPoison: false }, 0);
  process.kill(process.pid, 'SIGKILL');
}

process.send!({ opening: true });
const inbox = openInbox(settings, sabotage === 'no-dedupe' ? randomUUID : undefined);

// After the commit, before the answer.
inbox.on('stored', () => dieIf('stored'));
inbox.on('handled', ({ event, attempts }) => write('settled', marksOf(event), attempts));
inbox.on('dead', ({ event, attempts }) => write('dead', marksOf(event), attempts));

/** Answers before the event is stored. */
const hasty: Inbox = {
  attach(events, name) {
    const keep = inbox.attach(events, name);
    return async (event) => {
      setTimeout(() => void keep(event).catch(() => undefined), 50);
      return Promise.resolve();
    };
  },
};

/** Seconds. Longer than the clocks of a receiver can be wrong. */
const TOLERANCE = 86_400;

const options = {
  inbox: sabotage === 'answer-first' ? hasty : inbox,
  tenant: sabotage === 'no-order' ? () => randomUUID() : undefined,
};

function duration(): number {
  const [least, most] = handlerMs;
  return least + (most - least) * Math.random();
}

async function handle({ attempt }: WebhookEvent, marks: Marks): Promise<void> {
  write('start', marks, attempt);
  if (death === 'handler') {
    await sleep(duration() / 2);
    dieIf('handler');
  }
  await sleep(duration());
  if (marks.isPoison && !isCured) {
    write('fail', marks, attempt);
    throw new Error('poison');
  }
  write('end', marks, attempt);
  dieIf('end');
}

function marksOf({ payload }: { payload: unknown }): Marks {
  const { content, message } = payload as {
    content?: string;
    message?: { content?: string | null };
  };
  return fromContent(content ?? message?.content);
}

const app = express();
app.use(
  '/chatwoot',
  webhookRouter(chatwoot, { secret: SECRET, toleranceSeconds: TOLERANCE, ...options }).on(
    'message_created',
    (event) => handle(event, marksOf(event)),
  ),
);
app.use(
  '/oneroute',
  webhookRouter(oneroute, { token: TOKEN, ...options }).on('newMessage', (event) =>
    handle(event, marksOf(event)),
  ),
);

app.post('/die/:where', (req, res) => {
  death = req.params.where as Death;
  res.json(true);
});
app.post('/cure', (_req, res) => {
  isCured = true;
  res.json(true);
});
app.post('/stats', async (_req, res) => {
  res.json(await inbox.stats());
});
app.post('/replay', async (_req, res) => {
  res.json(await inbox.replay({ status: 'dead' }));
});
/** Replays dead letters again and again until the process is killed. */
app.post('/replay-forever', async (_req, res) => {
  res.json(true);
  for (;;) {
    const replaying = inbox.replay({ status: 'dead' });
    dieIf('replay');
    await replaying;
    await sleep(5);
  }
});
app.post('/close', async (_req, res) => {
  await inbox.close();
  res.json(true);
});

const server = app.listen(0, '127.0.0.1', () => {
  process.send!({ port: (server.address() as AddressInfo).port });
});
