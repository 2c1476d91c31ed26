// Generated from json-schema/chatwoot/README.md by `npm run generate`. Do not edit.

import type { PlatformSchema } from '../core/platform-schema.js';
import type { ChatwootAliases, ChatwootEvents } from './chatwoot.js';
import * as validators from './chatwoot.validators.js';

export const chatwootSchema: PlatformSchema<ChatwootEvents, ChatwootAliases> = {
  nameField: 'event',
  validators: {
    conversation_created: validators.conversation_created,
    conversation_updated: validators.conversation_updated,
    conversation_status_changed: validators.conversation_status_changed,
    message_created: validators.message_created,
    message_updated: validators.message_updated,
    webwidget_triggered: validators.webwidget_triggered,
    contact_created: validators.contact_created,
    contact_updated: validators.contact_updated,
    conversation_typing_on: validators.conversation_typing_on,
    conversation_typing_off: validators.conversation_typing_off,
    inbox_created: validators.inbox_created,
    inbox_updated: validators.inbox_updated,
    conversation_opened: validators.conversation_opened,
    conversation_resolved: validators.conversation_resolved,
    'macro.executed': validators.macro_executed,
    'automation_event.conversation_created': validators.automation_event_conversation_created,
    'automation_event.conversation_updated': validators.automation_event_conversation_updated,
    'automation_event.conversation_opened': validators.automation_event_conversation_opened,
    'automation_event.conversation_resolved': validators.automation_event_conversation_resolved,
    'automation_event.message_created': validators.automation_event_message_created,
  },
  aliases: {},
  secretPaths: [
    ['channel', 'access_token'],
    ['channel', 'api_key_secret'],
    ['channel', 'auth_token'],
    ['channel', 'bot_token'],
    ['channel', 'hmac_token'],
    ['channel', 'imap_password'],
    ['channel', 'line_channel_secret'],
    ['channel', 'line_channel_token'],
    ['channel', 'page_access_token'],
    ['channel', 'provider_config'],
    ['channel', 'refresh_token'],
    ['channel', 'secret'],
    ['channel', 'smtp_password'],
    ['channel', 'twitter_access_token'],
    ['channel', 'twitter_access_token_secret'],
    ['channel', 'user_access_token'],
    ['contact_inbox', 'pubsub_token'],
    ['conversation', 'contact_inbox', 'pubsub_token'],
    ['current_conversation', 'contact_inbox', 'pubsub_token'],
  ],
};
