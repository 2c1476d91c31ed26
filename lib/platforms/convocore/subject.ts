import type { Subject } from '../../core/subject.js';
import type { ReceivedEventOf } from '../../core/event.js';
import type { ConvocoreEvents } from '../../generated/convocore.js';
import { entityOf } from '../subject-fields.js';

/**
 * What an event of Convocore is about. Each event says when it happened, which also tells how new the
 * state in it is.
 */
export function convocoreSubject(event: ReceivedEventOf<ConvocoreEvents>): Subject {
  return { ...subjectOf(event), time: event.payload.payload.createdAt };
}

function subjectOf(event: ReceivedEventOf<ConvocoreEvents>): Subject {
  const { name, payload: body } = event;
  switch (name) {
    case 'message_received':
    case 'form_submitted':
    case 'bug_reported':
      return { conversation: body.payload.convoId };
    case 'chat_delegated': {
      const { convoId, createdAt } = body.payload;
      return {
        conversation: convoId,
        entity: entityOf('conversation', convoId),
        version: createdAt,
      };
    }
    case 'agent_created':
    case 'agent_updated':
    case 'agent_deleted': {
      const { agentId, createdAt } = body.payload;
      return { entity: entityOf('agent', agentId), version: createdAt };
    }
    case 'organisation_created':
    case 'organisation_updated':
    case 'organisation_deleted': {
      const { organisationId, createdAt } = body.payload;
      return { entity: entityOf('organisation', organisationId), version: createdAt };
    }
    case 'client_created':
    case 'client_updated':
    case 'client_deleted': {
      const { clientId, createdAt } = body.payload;
      return { entity: entityOf('client', clientId), version: createdAt };
    }
    // Neither has an id of what it is about.
    case 'lead_captured':
    case 'webhook_test':
      return {};
  }
}
