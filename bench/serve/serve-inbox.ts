import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { froged, webhookRouter, type Inbox } from 'conversation-webhooks';
import { SECRET } from '../requests/secret.js';
import { serveReceiver } from './serve-receiver.js';

interface CountingInbox extends Inbox {
  stats(): Promise<{ readonly byStatus: Readonly<Record<string, number>> }>;
}

/** A router with this inbox. Its handler takes `HANDLER_MS`, by default 0. */
export async function serveInbox(inbox: CountingInbox): Promise<void> {
  const handlerMs = Number(process.env.HANDLER_MS ?? 0);
  const hooks = webhookRouter(froged, { secret: SECRET, inbox });
  hooks.on('contact_part_added', async () => {
    if (handlerMs > 0) await sleep(handlerMs);
  });

  await serveReceiver({
    listener: express().use(hooks),
    async counts() {
      const { byStatus } = await inbox.stats();
      const { handled = 0, ...others } = byStatus;
      const waiting = Object.values(others).reduce((sum, count) => sum + count, 0);
      return { stored: handled + waiting, waiting };
    },
  });
}
