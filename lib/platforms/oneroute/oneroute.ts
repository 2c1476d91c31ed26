import { Platform } from '../../core/platform.js';
import { unsigned } from '../../core/receive/proof.js';
import type { OnerouteAliases, OnerouteEvents } from '../../generated/oneroute.js';
import { onerouteSchema } from '../../generated/oneroute.schema.js';
import { isUnsigned } from '../is-unsigned.js';
import { entityOf, isoTime } from '../subject-fields.js';
import {
  sendToUrlToken,
  URL_TOKEN_OPTIONS,
  urlToken,
  type OnerouteCredentials,
  type UrlTokenOptions,
} from './url-token.js';

/** OneRoute signs nothing, so the URL itself is the secret. */
export const oneroute = new Platform<
  OnerouteEvents,
  OnerouteAliases,
  OnerouteOptions,
  OnerouteCredentials
>({
  name: 'oneroute',
  schema: onerouteSchema,
  ackWithinMs: 10_000,
  verify: (options) => (isUnsigned(options, 'token') ? unsigned : urlToken(options)),
  verifyOptions: { ...URL_TOKEN_OPTIONS, allowUnsigned: true },
  subjectOf: ({ payload: { message, conversation } }) => ({
    conversation: conversation.id,
    entity: entityOf('message', message.id),
    version: isoTime(message.updatedAt),
    time: isoTime(conversation.lastMessageAt),
  }),
  sign: sendToUrlToken,
  signOptions: { token: true },
});

// In this order, because TypeScript names what is missing from the last one.
export type OnerouteOptions =
  | {
      /** Accepts every request: OneRoute itself proves nothing. */
      allowUnsigned: true;
      token?: never;
    }
  | (UrlTokenOptions & { allowUnsigned?: never });
