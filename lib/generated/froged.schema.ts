// Generated from json-schema/froged/README.md by `npm run generate`. Do not edit.

import type { PlatformSchema } from '../core/platform-schema.js';
import type { FrogedAliases, FrogedEvents } from './froged.js';
import * as validators from './froged.validators.js';

export const frogedSchema: PlatformSchema<FrogedEvents, FrogedAliases> = {
  nameField: 'event',
  validators: {
    contact_conversation_created: validators.contact_conversation_created,
    agent_part_added: validators.agent_part_added,
    agent_part_updated: validators.agent_part_updated,
    agent_part_deleted: validators.agent_part_deleted,
    contact_part_added: validators.contact_part_added,
    contact_part_updated: validators.contact_part_updated,
    conversation_assigned: validators.conversation_assigned,
    conversation_group_assigned: validators.conversation_group_assigned,
    conversation_reopened: validators.conversation_reopened,
    conversation_closed: validators.conversation_closed,
    conversation_tag_added: validators.conversation_tag_added,
    conversation_tag_deleted: validators.conversation_tag_deleted,
    nps_rated: validators.nps_rated,
  },
  aliases: {
    conversation_asigned: 'conversation_assigned',
    conversation_group_asigned: 'conversation_group_assigned',
  },
  secretPaths: [],
  repeats: {},
};
