import { Platform } from '../../core/platform.js';
import { onerouteSchema } from '../../generated/oneroute.schema.js';
import type { OnerouteAliases, OnerouteEvents } from '../../generated/oneroute.js';
import { allowUnsigned } from '../../middleware/allow-unsigned.js';
import { verifyUrlToken, type VerifyUrlTokenOptions } from '../../middleware/verify-url-token.js';
import { entityOf } from '../entity-of.js';
import { isUnsigned } from '../is-unsigned.js';
import { isoTime } from '../iso-time.js';

export type OnerouteOptions =
  | (VerifyUrlTokenOptions & { allowUnsigned?: never })
  | {
      /** Accepts whatever comes: OneRoute itself proves nothing. */
      allowUnsigned: true;
      token?: never;
    };

export interface OnerouteCredentials {
  /** Left out for a request to a router that has none. */
  token?: string | undefined;
}

/** OneRoute: it signs nothing, so the URL itself is the secret. */
export const oneroute = new Platform<
  OnerouteEvents,
  OnerouteAliases,
  OnerouteOptions,
  OnerouteCredentials
>({
  name: 'oneroute',
  schema: onerouteSchema,
  ackWithinMs: 10_000,
  verify: (options) => (isUnsigned(options, 'token') ? allowUnsigned() : verifyUrlToken(options)),
  subjectOf: ({ payload: { message, conversation } }) => ({
    conversation: conversation.id,
    entity: entityOf('message', message.id),
    version: isoTime(message.updatedAt),
    time: isoTime(conversation.lastMessageAt),
  }),
  sign: (payload, { token = '' }) => ({
    path: `/${encodeURIComponent(token)}`,
    headers: {},
    body: JSON.stringify(payload),
  }),
});
