import { Platform } from '../../core/platform.js';
import type { ConvocoreAliases, ConvocoreEvents } from '../../generated/convocore.js';
import { convocoreSchema } from '../../generated/convocore.schema.js';
import { convocoreSubject } from './subject.js';
import {
  signAsConvocore,
  WORKSPACE_SECRET_OPTIONS,
  workspaceSecret,
  type WorkspaceSecretOptions,
} from './workspace-secret.js';

/** Convocore sends the workspace's secret in every payload. */
export const convocore = new Platform<
  ConvocoreEvents,
  ConvocoreAliases,
  ConvocoreOptions,
  ConvocoreCredentials
>({
  name: 'convocore',
  schema: convocoreSchema,
  ackWithinMs: 30_000,
  verify: workspaceSecret,
  verifyOptions: WORKSPACE_SECRET_OPTIONS,
  subjectOf: convocoreSubject,
  sign: (payload, credentials) => signAsConvocore(payload, credentials.workspaceSecret),
  signOptions: { workspaceSecret: true },
});

export type ConvocoreOptions = WorkspaceSecretOptions;

export interface ConvocoreCredentials {
  workspaceSecret: string;
}
