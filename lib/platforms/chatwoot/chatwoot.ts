import { Platform } from '../../core/platform.js';
import { unsigned } from '../../core/receive/proof.js';
import type { ChatwootAliases, ChatwootEvents } from '../../generated/chatwoot.js';
import { chatwootSchema } from '../../generated/chatwoot.schema.js';
import { isUnsigned } from '../is-unsigned.js';
import {
  CHATWOOT_SIGNATURE_OPTIONS,
  chatwootSignature,
  signAsChatwoot,
  type ChatwootCredentials,
  type ChatwootSignatureOptions,
} from './signature.js';
import { chatwootSubject } from './subject.js';

/** Chatwoot signs the exact bytes with an HMAC, in a header. */
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
  verify: (options) => (isUnsigned(options, 'secret') ? unsigned : chatwootSignature(options)),
  verifyOptions: { ...CHATWOOT_SIGNATURE_OPTIONS, allowUnsigned: true },
  deliveryId: ({ 'x-chatwoot-delivery': id }) =>
    typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : undefined,
  subjectOf: chatwootSubject,
  sign: signAsChatwoot,
  signOptions: { secret: true },
});

// In this order, because TypeScript names what is missing from the last one.
export type ChatwootOptions =
  | {
      /** Accepts every request: for Chatwoot before v4.11.2, macros and automation rules. */
      allowUnsigned: true;
      secret?: never;
    }
  | (ChatwootSignatureOptions & { allowUnsigned?: never });
