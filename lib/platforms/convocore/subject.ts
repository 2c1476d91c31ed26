import type { Subject } from '../../core/subject.js';
import type { ReceivedEventOf } from '../../core/event.js';
import type { ConvocoreEvents } from '../../generated/convocore.js';
import { entityOf } from '../entity-of.js';

/**
 * What an event of Convocore is about. Each is dated by when it happened, so that is how new the
 * state is that it tells.
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
    // Neither says which of its kind it is.
    case 'lead_captured':
    case 'webhook_test':
      return {};
  }
}
