import { createServer, type Server } from 'node:http';
import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  webhookRouter,
  type Platform,
  type RouterOptions,
  type WebhookEvent,
} from 'conversation-webhooks';
import express from 'express';
import { recordingLogger } from '../support/recording-logger.js';
import { SECRETS, type PlatformName } from './secrets.js';

export const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  froged,
  convocore,
  chatwoot,
  oneroute,
};

export interface Noted {
  readonly on: 'known' | 'unknown' | 'mismatch';
  readonly event: WebhookEvent;
}

/** A server with one router per platform at `/hooks/<platform>` that records every event. */
export function notingRouters(options: RouterOptions = {}): { server: Server; noted: Noted[] } {
  const noted: Noted[] = [];
  const app = express();
  for (const [name, platform] of Object.entries(PLATFORMS)) {
    const note = (on: Noted['on']) => (event: WebhookEvent) => noted.push({ on, event });
    const secret = SECRETS[name as PlatformName];
    const router = webhookRouter(platform, { ...secret, logger: recordingLogger(), ...options });
    router.onAny(note('known')).onUnknown(note('unknown')).onMismatch(note('mismatch'));
    app.use(`/hooks/${name}`, router);
  }
  return { server: createServer(app), noted };
}
