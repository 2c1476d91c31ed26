import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { froged, webhookRouter, type Inbox } from 'conversation-webhooks';
import { SECRET } from '../requests/secret.js';
import { serveReceiver } from './serve-receiver.js';

interface CountingInbox extends Inbox {
  stats(): Promise<{ readonly byStatus: Readonly<Record<string, number>> }>;
}

/** Takes `HANDLER_MS`, by default 0. */
async function wait(): Promise<void> {
  const handlerMs = Number(process.env.HANDLER_MS ?? 0);
  if (handlerMs > 0) await sleep(handlerMs);
}

/**
 * A router with this inbox, mounted on `app`.
 *
 * @param handle - its handler, called with the id of the message
 */
export async function serveInbox(
  inbox: CountingInbox,
  handle: (id: string) => Promise<void> = wait,
  app = express(),
): Promise<void> {
  const hooks = webhookRouter(froged, { secret: SECRET, inbox });
  hooks.on('contact_part_added', ({ payload }) => handle(payload.data.part.id));

  await serveReceiver({
    listener: app.use(hooks),
    async counts() {
      const { byStatus } = await inbox.stats();
      const { handled = 0, ...others } = byStatus;
      const waiting = Object.values(others).reduce((sum, count) => sum + count, 0);
      return { stored: handled + waiting, waiting };
    },
  });
}
