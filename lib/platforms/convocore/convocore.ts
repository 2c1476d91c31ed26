import { Platform } from '../../core/platform.js';
import { convocoreSchema } from '../../generated/convocore.schema.js';
import type { ConvocoreAliases, ConvocoreEvents } from '../../generated/convocore.js';
import {
  verifyWorkspaceSecret,
  type VerifyWorkspaceSecretOptions,
} from '../../middleware/verify-workspace-secret.js';
import { convocoreSubject } from './subject.js';

export type ConvocoreOptions = VerifyWorkspaceSecretOptions;

export interface ConvocoreCredentials {
  workspaceSecret: string;
}

/** Convocore: the workspace's secret, sent in every payload. */
export const convocore = new Platform<
  ConvocoreEvents,
  ConvocoreAliases,
  ConvocoreOptions,
  ConvocoreCredentials
>({
  name: 'convocore',
  schema: convocoreSchema,
  ackWithinMs: 30_000,
  verify: verifyWorkspaceSecret,
  subjectOf: convocoreSubject,
  sign: ({ payload, ...rest }, { workspaceSecret }) => ({
    path: '/',
    headers: {},
    body: JSON.stringify({ ...rest, payload: { ...(payload as object), workspaceSecret } }),
  }),
});
