import type { Subject } from '../../core/subject.js';
import type { ReceivedEventOf } from '../../core/event.js';
import type { Conversation, FrogedEvents, Part } from '../../generated/froged.js';
import { entityOf, isoTime } from '../subject-fields.js';

/** What an event of FROGED is about. */
export function frogedSubject(event: ReceivedEventOf<FrogedEvents>): Subject {
  return { ...subjectOf(event), time: isoTime(event.payload.timestamp) };
}

function subjectOf({ name, payload }: ReceivedEventOf<FrogedEvents>): Subject {
  switch (name) {
    case 'agent_part_added':
    case 'agent_part_updated':
    case 'contact_part_added':
    case 'contact_part_updated':
      return ofPart(payload.data.part);
    case 'agent_part_deleted':
      return ofPart(payload.data.partDeleted);
    case 'nps_rated':
      return { entity: entityOf('contact', payload.data.contact.id) };
    default:
      return ofConversation(payload.data.conversation);
  }
}

function ofPart({ id, idConversation, updatedAt }: Part): Subject {
  return {
    conversation: idConversation,
    entity: entityOf('part', id),
    version: isoTime(updatedAt),
  };
}

/** Only a new conversation is dated. The time of its last message says nothing about its state. */
function ofConversation({ id, updatedAt }: Conversation): Subject {
  return { conversation: id, entity: entityOf('conversation', id), version: isoTime(updatedAt) };
}
