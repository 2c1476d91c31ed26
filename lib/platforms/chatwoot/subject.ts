import type { Subject } from '../../core/subject.js';
import type { ReceivedEventOf } from '../../core/event.js';
import type {
  ChatwootEvents,
  Conversation,
  InboxSettings,
  Message,
} from '../../generated/chatwoot.js';
import { entityOf, isoTime } from '../subject-fields.js';

/**
 * What an event of Chatwoot is about.
 *
 * A conversation's number is unique in its account only, and conversations name no account before
 * v4.14.2. Every version names the inbox, and an inbox belongs to one account.
 */
export function chatwootSubject({ name, payload }: ReceivedEventOf<ChatwootEvents>): Subject {
  switch (name) {
    case 'message_created':
    case 'message_updated':
      return ofMessage(payload);
    case 'conversation_typing_on':
    case 'conversation_typing_off':
      return {
        conversation: keyOf(payload.conversation),
        time: timeOf(payload.conversation),
      };
    case 'contact_created':
    case 'contact_updated':
      return { entity: entityOf('contact', payload.id) };
    case 'inbox_created':
    case 'inbox_updated':
      return ofInbox(payload);
    case 'webwidget_triggered':
      return { entity: entityOf('contact inbox', payload.id) };
    default:
      // Macros and automation rules also send the conversation and nothing else.
      return ofConversation(payload);
  }
}

/** Only the copy in `conversation.messages` is dated, and that is often another message. */
function ofMessage({ id, conversation, created_at }: Message): Subject {
  const copy = conversation.messages.find((message) => message.id === id);
  return {
    conversation: keyOf(conversation),
    entity: entityOf('message', id),
    version: isoTime(copy?.updated_at),
    time: isoTime(created_at),
  };
}

function ofConversation(conversation: Conversation): Subject {
  const { id, inbox_id } = conversation;
  const time = timeOf(conversation);
  return {
    conversation: keyOf(conversation),
    entity: `conversation ${id} of inbox ${inbox_id}`,
    version: time,
    time,
  };
}

/** Inbox and number, which are unique together. `undefined` in a mismatch that lacks one. */
function keyOf({ id, inbox_id }: Conversation): string | undefined {
  return Number.isInteger(id) && Number.isInteger(inbox_id) ? `${inbox_id}:${id}` : undefined;
}

/** Chatwoot gives seconds, with a fraction. */
function timeOf({ updated_at }: Conversation): number | undefined {
  return updated_at === undefined ? undefined : Math.round(updated_at * 1000);
}

function ofInbox({ working_hours, updated_at }: InboxSettings): Subject {
  return {
    entity: entityOf('inbox', working_hours?.[0]?.inbox_id),
    version: isoTime(updated_at),
  };
}
