// Generated from json-schema/convocore/README.md by `npm run generate`. Do not edit.

/** What happened to an agent. */
export interface AgentPayload {
  /** Identifies the agent, that is the bot. */
  agentId: string;
  /** The name of the agent. */
  agentName?: string | null;
  /** What the agent was built with: `vg` is Convocore itself (VoiceGlow, its former name), `vf` is VoiceFlow. */
  agentPlatform?: 'vg' | 'vf' | (string & {}) | null;
  /** What was done. It says the same as the name of the event. */
  operation: 'created' | 'updated' | 'deleted' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** A message that came in. */
export interface MessagePayload {
  /** Identifies the agent, that is the bot. */
  agentId: string;
  /** The name of the agent. */
  agentName?: string | null;
  /** Identifies the conversation. */
  convoId: string;
  /** The text of the message. What it holds for a picture or a recording is not documented. */
  messageContent: string;
  /** The channel that the message came on. The page lists the first five for this event, and the other names for its other events: `web-chat` and `messenger`, the names in the vendor's OpenAPI file (`Moe03/convocore-mcp`, `openapi.json`), are therefore expected here too (inferred). */
  channel:
    | 'whatsapp'
    | 'instagram'
    | 'facebook'
    | 'telegram'
    | 'webchat'
    | 'voice'
    | 'vapi'
    | 'web-chat'
    | 'discord'
    | 'gb-chat'
    | 'messenger'
    | 'telephony'
    | (string & {});
  /** The kind of message. The page shows `text` and gives no list. */
  messageType?: string | null;
  /** The sender. The page shows a telephone number, on WhatsApp; the form on other channels is not documented. */
  from?: string | null;
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** What happened to an organisation. */
export interface OrganisationPayload {
  /** Identifies the organisation. */
  organisationId: string;
  /** The name of the organisation. */
  organisationName?: string | null;
  /** What was done. It says the same as the name of the event. */
  operation: 'created' | 'updated' | 'deleted' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** What happened to a client of an organisation. */
export interface ClientPayload {
  /** Identifies the organisation. */
  organisationId: string;
  /** The name of the organisation. */
  organisationName?: string | null;
  /** Identifies the client. */
  clientId: string;
  /** The name of the client. */
  clientName?: string | null;
  /** The e-mail address of the client. */
  clientEmail?: string | null;
  /** What was done. It says the same as the name of the event. */
  operation: 'created' | 'updated' | 'deleted' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** The contact details of somebody who may become a customer. */
export interface LeadPayload {
  /** Identifies the agent, that is the bot. */
  agentId: string;
  /** The name of the agent. */
  agentName?: string | null;
  /** The name of the person. */
  leadName?: string | null;
  /** The e-mail address of the person. */
  leadEmail?: string | null;
  /** The telephone number of the person. */
  leadPhone?: string | null;
  /** The channel that the details were given on. */
  channel:
    | 'voice'
    | 'vapi'
    | 'web-chat'
    | 'whatsapp'
    | 'instagram'
    | 'telegram'
    | 'discord'
    | 'gb-chat'
    | 'messenger'
    | 'telephony'
    | 'webchat'
    | (string & {});
  /** Always the same. */
  operation: 'captured' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** A form that was filled in during a conversation. */
export interface FormPayload {
  /** Identifies the agent, that is the bot. */
  agentId: string;
  /** The name of the agent. */
  agentName?: string | null;
  /** Identifies the conversation. */
  convoId: string;
  /** Whether it was a whole form or a single input. */
  formType: 'ui_engine_form' | 'ui_engine_input' | (string & {});
  /** The answers. The keys are those of the form, the values are not documented further. */
  formData: Record<string, unknown>;
  /** The channel that the form was shown on. */
  channel:
    | 'voice'
    | 'vapi'
    | 'web-chat'
    | 'whatsapp'
    | 'instagram'
    | 'telegram'
    | 'discord'
    | 'gb-chat'
    | 'messenger'
    | 'telephony'
    | 'webchat'
    | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** A chat that was handed to a member of the team. */
export interface DelegationPayload {
  /** Identifies the agent, that is the bot. */
  agentId: string;
  /** The name of the agent. */
  agentName?: string | null;
  /** Identifies the conversation. */
  convoId: string;
  /** Identifies the member of the team who has the chat now. */
  assignedToUserId: string;
  /** The name of that member. */
  assignedToUserName?: string | null;
  /** The e-mail address of that member. */
  assignedToUserEmail?: string | null;
  /** Identifies who handed the chat over. Presumably missing if the agent did it by itself (inferred). */
  delegatedByUserId?: string | null;
  /** The name of who handed the chat over. */
  delegatedByUserName?: string | null;
  /** The name of the customer. */
  customerName?: string | null;
  /** The e-mail address of the customer. */
  customerEmail?: string | null;
  /** The telephone number of the customer. */
  customerPhone?: string | null;
  /** The channel that the chat is held on. */
  channel:
    | 'voice'
    | 'vapi'
    | 'web-chat'
    | 'whatsapp'
    | 'instagram'
    | 'telegram'
    | 'discord'
    | 'gb-chat'
    | 'messenger'
    | 'telephony'
    | 'webchat'
    | (string & {});
  /** Always the same. */
  operation: 'delegated' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** A report that something went wrong in a conversation. */
export interface BugPayload {
  /** Identifies the agent, that is the bot. */
  agentId: string;
  /** The name of the agent. */
  agentName?: string | null;
  /** Identifies the conversation. */
  convoId: string;
  /** What went wrong, in the words of the reporter. */
  bugDescription: string;
  /** Where to fetch the screenshot, if one was given. The picture itself is never in the body. */
  imageUrl?: string | null;
  /** Identifies the reporter. */
  reportedByUserId?: string | null;
  /** The name of the reporter. */
  reportedByUserName?: string | null;
  /** The e-mail address of the reporter. */
  reportedByUserEmail?: string | null;
  /** The channel that the conversation is held on. */
  channel:
    | 'voice'
    | 'vapi'
    | 'web-chat'
    | 'whatsapp'
    | 'instagram'
    | 'telegram'
    | 'discord'
    | 'gb-chat'
    | 'messenger'
    | 'telephony'
    | 'webchat'
    | (string & {});
  /** Always the same. */
  operation: 'reported' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** What a test carries. */
export interface TestPayload {
  /** A text without meaning. */
  message: string;
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** An agent was made. */
export interface AgentCreated {
  /** The name of the event. */
  type: 'agent_created';
  /** The agent, and what was done to it. */
  payload: AgentPayload;
}

/** An agent was changed. */
export interface AgentUpdated {
  /** The name of the event. */
  type: 'agent_updated';
  /** The agent, and what was done to it. */
  payload: AgentPayload;
}

/** An agent was removed. */
export interface AgentDeleted {
  /** The name of the event. */
  type: 'agent_deleted';
  /** The agent, and what was done to it. */
  payload: AgentPayload;
}

/** A message came in on any of an agent's channels. */
export interface MessageReceived {
  /** The name of the event. */
  type: 'message_received';
  /** The message. */
  payload: MessagePayload;
}

/** An organisation was added to the workspace. */
export interface OrganisationCreated {
  /** The name of the event. */
  type: 'organisation_created';
  /** The organisation, and what was done to it. */
  payload: OrganisationPayload;
}

/** An organisation was changed. */
export interface OrganisationUpdated {
  /** The name of the event. */
  type: 'organisation_updated';
  /** The organisation, and what was done to it. */
  payload: OrganisationPayload;
}

/** An organisation was removed. */
export interface OrganisationDeleted {
  /** The name of the event. */
  type: 'organisation_deleted';
  /** The organisation, and what was done to it. */
  payload: OrganisationPayload;
}

/** A client was added to an organisation. */
export interface ClientCreated {
  /** The name of the event. */
  type: 'client_created';
  /** The client, and what was done to it. */
  payload: ClientPayload;
}

/** A client was changed. */
export interface ClientUpdated {
  /** The name of the event. */
  type: 'client_updated';
  /** The client, and what was done to it. */
  payload: ClientPayload;
}

/** A client was removed. */
export interface ClientDeleted {
  /** The name of the event. */
  type: 'client_deleted';
  /** The client, and what was done to it. */
  payload: ClientPayload;
}

/** An agent took down the contact details of a possible customer. */
export interface LeadCaptured {
  /** The name of the event. */
  type: 'lead_captured';
  /** The contact details. */
  payload: LeadPayload;
}

/** A form that an agent had shown was filled in. */
export interface FormSubmitted {
  /** The name of the event. */
  type: 'form_submitted';
  /** The form with its answers. */
  payload: FormPayload;
}

/** A chat was handed to a member of the team. */
export interface ChatDelegated {
  /** The name of the event. */
  type: 'chat_delegated';
  /** The chat, and who has it now. */
  payload: DelegationPayload;
}

/** Somebody reported that something went wrong in a conversation. */
export interface BugReported {
  /** The name of the event. */
  type: 'bug_reported';
  /** The report. */
  payload: BugPayload;
}

/** A test of the webhook was asked for. */
export interface WebhookTest {
  /** The name of the event. */
  type: 'webhook_test';
  /** A text without meaning. */
  payload: TestPayload;
}

/** The payload of each event, by the event's name. */
export interface ConvocoreEvents {
  agent_created: AgentCreated;
  agent_updated: AgentUpdated;
  agent_deleted: AgentDeleted;
  message_received: MessageReceived;
  organisation_created: OrganisationCreated;
  organisation_updated: OrganisationUpdated;
  organisation_deleted: OrganisationDeleted;
  client_created: ClientCreated;
  client_updated: ClientUpdated;
  client_deleted: ClientDeleted;
  lead_captured: LeadCaptured;
  form_submitted: FormSubmitted;
  chat_delegated: ChatDelegated;
  bug_reported: BugReported;
  webhook_test: WebhookTest;
}

/** Other names of an event on the wire, and the name they stand for. */
export type ConvocoreAliases = object;
