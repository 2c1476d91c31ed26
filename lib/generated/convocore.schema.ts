// Generated from json-schema/convocore/README.md by `npm run generate`. Do not edit.

import type { PlatformSchema } from '../core/platform-schema.js';
import type { ConvocoreAliases, ConvocoreEvents } from './convocore.js';
import * as validators from './convocore.validators.js';

export const convocoreSchema: PlatformSchema<ConvocoreEvents, ConvocoreAliases> = {
  nameField: 'type',
  validators: {
    agent_created: validators.agent_created,
    agent_updated: validators.agent_updated,
    agent_deleted: validators.agent_deleted,
    message_received: validators.message_received,
    organisation_created: validators.organisation_created,
    organisation_updated: validators.organisation_updated,
    organisation_deleted: validators.organisation_deleted,
    client_created: validators.client_created,
    client_updated: validators.client_updated,
    client_deleted: validators.client_deleted,
    lead_captured: validators.lead_captured,
    form_submitted: validators.form_submitted,
    chat_delegated: validators.chat_delegated,
    bug_reported: validators.bug_reported,
    webhook_test: validators.webhook_test,
  },
  aliases: {},
  secretPaths: [['payload', 'workspaceSecret']],
  repeats: {},
};
