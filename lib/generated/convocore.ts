// Generated from json-schema/convocore/README.md by `npm run generate`. Do not edit.

/** What happened to an agent. */
export interface AgentPayload {
  /** Identifies the agent, which is a bot. */
  agentId: string;
  /** The agent's name. */
  agentName?: string | null;
  /** What the agent is built with: `vg` is Convocore itself (VoiceGlow, its former name), `vf` is VoiceFlow. */
  agentPlatform?: 'vg' | 'vf' | (string & {}) | null;
  /** What was done. It repeats the event's name. */
  operation: 'created' | 'updated' | 'deleted' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** A message that came in. */
export interface MessagePayload {
  /** Identifies the agent, which is a bot. */
  agentId: string;
  /** The agent's name. */
  agentName?: string | null;
  /** Identifies the conversation. */
  convoId: string;
  /** The text of the message. What it holds for a picture or a recording is not documented. */
  messageContent: string;
  /** The channel that the message came in on. The page lists the first five for this event and the other names for its other events. The vendor's OpenAPI file (`Moe03/convocore-mcp`, `openapi.json`) has `web-chat` and `messenger`, so these are expected here too (inferred). */
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
  /** The sender. The page shows a phone number, on WhatsApp; the form on other channels is not documented. */
  from?: string | null;
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** What happened to an organisation. */
export interface OrganisationPayload {
  /** Identifies the organisation. */
  organisationId: string;
  /** The organisation's name. */
  organisationName?: string | null;
  /** What was done. It repeats the event's name. */
  operation: 'created' | 'updated' | 'deleted' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** What happened to a client of an organisation. */
export interface ClientPayload {
  /** Identifies the organisation. */
  organisationId: string;
  /** The organisation's name. */
  organisationName?: string | null;
  /** Identifies the client. */
  clientId: string;
  /** The client's name. */
  clientName?: string | null;
  /** The client's e-mail address. */
  clientEmail?: string | null;
  /** What was done. It repeats the event's name. */
  operation: 'created' | 'updated' | 'deleted' | (string & {});
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** The contact details of a potential customer. */
export interface LeadPayload {
  /** Identifies the agent, which is a bot. */
  agentId: string;
  /** The agent's name. */
  agentName?: string | null;
  /** The person's name. */
  leadName?: string | null;
  /** The person's e-mail address. */
  leadEmail?: string | null;
  /** The person's phone number. */
  leadPhone?: string | null;
  /** The channel on which the details were given. */
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
  /** Identifies the agent, which is a bot. */
  agentId: string;
  /** The agent's name. */
  agentName?: string | null;
  /** Identifies the conversation. */
  convoId: string;
  /** Whether it was a whole form or a single input. */
  formType: 'ui_engine_form' | 'ui_engine_input' | (string & {});
  /** The answers. The keys are those of the form; the values are not documented further. */
  formData: Record<string, unknown>;
  /** The channel on which the form was shown. */
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

/** A chat that was handed to a team member. */
export interface DelegationPayload {
  /** Identifies the agent, which is a bot. */
  agentId: string;
  /** The agent's name. */
  agentName?: string | null;
  /** Identifies the conversation. */
  convoId: string;
  /** Identifies the team member who has the chat now. */
  assignedToUserId: string;
  /** That member's name. */
  assignedToUserName?: string | null;
  /** That member's e-mail address. */
  assignedToUserEmail?: string | null;
  /** Identifies who handed the chat over. Presumably missing if the agent did it on its own (inferred). */
  delegatedByUserId?: string | null;
  /** The name of the person who handed the chat over. */
  delegatedByUserName?: string | null;
  /** The customer's name. */
  customerName?: string | null;
  /** The customer's e-mail address. */
  customerEmail?: string | null;
  /** The customer's phone number. */
  customerPhone?: string | null;
  /** The channel of the chat. */
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
  /** Identifies the agent, which is a bot. */
  agentId: string;
  /** The agent's name. */
  agentName?: string | null;
  /** Identifies the conversation. */
  convoId: string;
  /** What went wrong, in the reporter's words. */
  bugDescription: string;
  /** URL of the screenshot, if there is one. The image itself is never in the body. */
  imageUrl?: string | null;
  /** Identifies the reporter. */
  reportedByUserId?: string | null;
  /** The reporter's name. */
  reportedByUserName?: string | null;
  /** The reporter's e-mail address. */
  reportedByUserEmail?: string | null;
  /** The channel of the conversation. */
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

/** The payload of a test. */
export interface TestPayload {
  /** A meaningless text. */
  message: string;
  /** When the event happened, in milliseconds since 1970. */
  createdAt: number;
}

/** An agent was created. */
export interface AgentCreated {
  /** The name of the event. */
  type: 'agent_created';
  /** The agent and what was done to it. */
  payload: AgentPayload;
}

/** An agent was updated. */
export interface AgentUpdated {
  /** The name of the event. */
  type: 'agent_updated';
  /** The agent and what was done to it. */
  payload: AgentPayload;
}

/** An agent was deleted. */
export interface AgentDeleted {
  /** The name of the event. */
  type: 'agent_deleted';
  /** The agent and what was done to it. */
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
  /** The organisation and what was done to it. */
  payload: OrganisationPayload;
}

/** An organisation was updated. */
export interface OrganisationUpdated {
  /** The name of the event. */
  type: 'organisation_updated';
  /** The organisation and what was done to it. */
  payload: OrganisationPayload;
}

/** An organisation was deleted. */
export interface OrganisationDeleted {
  /** The name of the event. */
  type: 'organisation_deleted';
  /** The organisation and what was done to it. */
  payload: OrganisationPayload;
}

/** A client was added to an organisation. */
export interface ClientCreated {
  /** The name of the event. */
  type: 'client_created';
  /** The client and what was done to it. */
  payload: ClientPayload;
}

/** A client was updated. */
export interface ClientUpdated {
  /** The name of the event. */
  type: 'client_updated';
  /** The client and what was done to it. */
  payload: ClientPayload;
}

/** A client was deleted. */
export interface ClientDeleted {
  /** The name of the event. */
  type: 'client_deleted';
  /** The client and what was done to it. */
  payload: ClientPayload;
}

/** An agent recorded the contact details of a potential customer. */
export interface LeadCaptured {
  /** The name of the event. */
  type: 'lead_captured';
  /** The contact details. */
  payload: LeadPayload;
}

/** A form shown by an agent was filled in. */
export interface FormSubmitted {
  /** The name of the event. */
  type: 'form_submitted';
  /** The form with its answers. */
  payload: FormPayload;
}

/** A chat was handed to a team member. */
export interface ChatDelegated {
  /** The name of the event. */
  type: 'chat_delegated';
  /** The chat and who has it now. */
  payload: DelegationPayload;
}

/** Somebody reported that something went wrong in a conversation. */
export interface BugReported {
  /** The name of the event. */
  type: 'bug_reported';
  /** The report. */
  payload: BugPayload;
}

/** Somebody requested a test of the webhook. */
export interface WebhookTest {
  /** The name of the event. */
  type: 'webhook_test';
  /** A meaningless text. */
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

/** Other names of events on the wire, each with the event's own name. */
export type ConvocoreAliases = object;
