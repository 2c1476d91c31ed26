import { createHmac, randomUUID } from 'node:crypto';
import { Platform } from '../../core/platform.js';
import { escapeCharacter } from '../../core/escape-character.js';
import { chatwootSchema } from '../../generated/chatwoot.schema.js';
import type { ChatwootAliases, ChatwootEvents } from '../../generated/chatwoot.js';
import { allowUnsigned } from '../../middleware/allow-unsigned.js';
import {
  verifyChatwootSignature,
  type VerifyChatwootSignatureOptions,
} from '../../middleware/verify-chatwoot-signature.js';
import { chatwootSubject } from './subject.js';
import { isUnsigned } from '../is-unsigned.js';

export type ChatwootOptions =
  | (VerifyChatwootSignatureOptions & { allowUnsigned?: never })
  | {
      /** Accepts whatever comes: for Chatwoot before v4.11.2, macros and automation rules. */
      allowUnsigned: true;
      secret?: never;
    };

export interface ChatwootCredentials {
  /** Left out for a request as macros and old versions send it. */
  secret?: string | undefined;
}

/** Chatwoot: an HMAC over the exact bytes, in a header. */
export const chatwoot = new Platform<
  ChatwootEvents,
  ChatwootAliases,
  ChatwootOptions,
  ChatwootCredentials
>({
  name: 'chatwoot',
  schema: chatwootSchema,
  ackWithinMs: 4_000,
  notStoredStatus: 500,
  verify: (options) =>
    isUnsigned(options, 'secret') ? allowUnsigned() : verifyChatwootSignature(options),
  deliveryId: ({ 'x-chatwoot-delivery': id }) =>
    typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : undefined,
  subjectOf: chatwootSubject,
  sign: (payload, { secret }, at) => {
    const body = railsJson(payload);
    return { path: '/', headers: secret === undefined ? {} : signed(body, secret, at), body };
  },
});

function signed(body: string, secret: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const hex = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return {
    'x-chatwoot-timestamp': timestamp,
    'x-chatwoot-signature': `sha256=${hex}`,
    'x-chatwoot-delivery': randomUUID(),
  };
}

/** JSON as Rails writes it: with these characters escaped, so that it can stand in HTML. */
function railsJson(payload: object): string {
  return JSON.stringify(payload).replace(/[<>&\u2028\u2029]/g, escapeCharacter);
}
