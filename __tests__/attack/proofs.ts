import { createHmac } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { froged } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { SECRETS, type PlatformName } from './secrets.js';

export interface Proof {
  /** Path relative to where the router is mounted. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
}

/**
 * The path and headers that authenticate any body. Convocore's proof is in the body itself: see
 * `withWorkspaceSecret`.
 */
export function proofOf(platform: PlatformName, body: Buffer): Proof {
  const headers = { 'content-type': 'application/json' };
  switch (platform) {
    case 'froged':
      return sampleRequest(froged, 'conversation_closed', SECRETS.froged);
    case 'chatwoot': {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const hmac = createHmac('sha256', SECRETS.chatwoot.secret);
      const signature = `sha256=${hmac.update(`${timestamp}.`).update(body).digest('hex')}`;
      return {
        path: '/',
        headers: {
          ...headers,
          'x-chatwoot-timestamp': timestamp,
          'x-chatwoot-signature': signature,
        },
      };
    }
    case 'oneroute':
      return { path: `/${SECRETS.oneroute.token}`, headers };
    case 'convocore':
      return { path: '/', headers };
  }
}

/** A body with an event name and Convocore's proof around any JSON. */
export function withWorkspaceSecret(json: string | Buffer, name = 'surprise'): Buffer {
  const { workspaceSecret } = SECRETS.convocore;
  const head = JSON.stringify({ event: name, type: name, payload: { workspaceSecret } });
  return Buffer.concat([
    Buffer.from(`${head.slice(0, -1)},"json":`),
    Buffer.from(json as string),
    Buffer.from('}'),
  ]);
}
