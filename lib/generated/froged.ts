// Generated from json-schema/froged/README.md by `npm run generate`. Do not edit.

/** The FROGED workspace that the event comes from. */
export interface App {
  /** Identifies the workspace. The page does not say whether it is text or a number. */
  id?: string | number;
  /** The name of the workspace. */
  name?: string | null;
  /** The short name of the workspace, as FROGED uses it in addresses (inferred from the name). */
  slug?: string | null;
}

/** The customer, in short form. */
export interface Contact {
  /** Identifies the contact in FROGED. Shown wherever the page prints a contact in full; not required, since it elides the contact in three of its bodies. */
  id?: string | number;
  /** The id that your own application gave to this person. Presumably null for a visitor who has not been identified (inferred). */
  userId?: string | number | null;
  /** The name of the contact, null if not known. */
  name?: string | null;
}

/** A member of the support team, in short form. */
export interface Agent {
  /** Identifies the agent. It is called `idAgent` here, not `id`. Not required, since the page elides the agent in seven of its bodies. */
  idAgent?: string | number;
  /** The name of the agent. */
  name?: string | null;
}

/** A conversation with a contact, in either of the two forms that are sent. */
export interface Conversation {
  /** Identifies the conversation. Text, since the parts refer to it with an object id (24 hexadecimal digits). */
  id: string;
  /** The customer. */
  contact?: Contact | null;
  /** The agent in charge. Presumably null as long as there is none (inferred). */
  agent?: Agent | null;
  /** The company of the contact. Only in `contact_conversation_created`; its content is not documented. */
  account?: Record<string, unknown> | null;
  /** The subject line. Not in `contact_conversation_created`. */
  subject?: string | null;
  /** The kind of conversation. The page gives no values. Not in `contact_conversation_created`. */
  type?: string | null;
  /** The channel that the conversation is held on. The page gives no values. */
  channel?: string | null;
  /** True once the conversation is closed. Missing in the two tag events. */
  closed?: boolean;
  /** True if there is something that no agent has seen yet. Only in `contact_conversation_created`. */
  unseenByAgent?: boolean;
  /** True if there is something that the contact has not seen yet. Missing in the two tag events. */
  unseenByContact?: boolean;
  /** The web page that the contact wrote from (inferred from the name). Only in `contact_conversation_created`. */
  fromUrl?: string | null;
  /** The tags of the conversation. The page shows an empty list, so whether the items are ids or objects is not known. Only in `contact_conversation_created`. */
  tags?: unknown[] | null;
  /** True for a conversation that is marked as urgent (inferred from the name). Only in `contact_conversation_created`. */
  priority?: boolean | null;
  /** How the contact rated the conversation, null without a rating. The page shows null only, so the type of a rating is not known. Only in `contact_conversation_created`. */
  csatRating?: unknown;
  /** When the last message was written, presumably ISO 8601. */
  lastMessageAt?: string | number | null;
  /** When an agent first did something, presumably ISO 8601, and null before that (inferred). Only in `contact_conversation_created`. */
  firstAgentActivityAt?: string | number | null;
  /** The page shows a date, the name speaks of an origin: any value is accepted. Only in `contact_conversation_created`. */
  firstAgentActivityFrom?: unknown;
  /** When the contact first did something, presumably ISO 8601. Only in `contact_conversation_created`. */
  firstContactActivityAt?: string | number | null;
  /** When an agent last did something, presumably ISO 8601, and null before that (inferred). Only in `contact_conversation_created`. */
  lastAgentActivityAt?: string | number | null;
  /** When the contact last did something, presumably ISO 8601. Only in `contact_conversation_created`. */
  lastContactActivityAt?: string | number | null;
  /** When the conversation was last opened again, presumably ISO 8601, and null if never (inferred). Only in `contact_conversation_created`. */
  lastReopenedAt?: string | number | null;
  /** How long the answer took. The page shows 0 and names no unit. Only in `contact_conversation_created`. */
  responseTime?: number | null;
  /** When the conversation began, presumably ISO 8601. Only in `contact_conversation_created`. */
  createdAt?: string | number | null;
  /** When the conversation last changed, presumably ISO 8601. Only in `contact_conversation_created`. */
  updatedAt?: string | number | null;
}

/** One entry of a conversation, in general a message. */
export interface Part {
  /** Identifies the part: an object id, 24 hexadecimal digits. */
  id: string;
  /** The `id` of the conversation that the part belongs to. */
  idConversation: string;
  /** The kind of part. The page names one value, `message`, and leaves the list open. */
  type?: string | null;
  /** The text as it was written, possibly with markup (the page distinguishes it from `plainBody`). */
  body?: string | null;
  /** The text without markup. Shown only in `agent_part_updated`. */
  plainBody?: string | null;
  /** The side that wrote the part. */
  author?: 'agent' | 'contact' | (string & {});
  /** The agent who wrote the part. Parts of contacts have it too, and never show a contact: there it is presumably the agent in charge, or null (inferred). */
  agent?: Agent | null;
  /** The agent in charge of the conversation (inferred from the name). Shown only in `agent_part_updated` and `agent_part_deleted`. */
  agentAssigned?: Agent | null;
  /** The page shows one value, `simple`, and leaves the list open. */
  mode?: string | null;
  /** What the part answers to, null if it answers to nothing in particular. The page shows null only, so the type of a reference is not known. */
  inReplyTo?: unknown;
  /** When the part was written, presumably ISO 8601. */
  createdAt?: string | number | null;
  /** When the part last changed, presumably ISO 8601. */
  updatedAt?: string | number | null;
}

/** A group of agents that conversations can be assigned to. */
export interface Group {
  /** Identifies the group. */
  id: string | number;
  /** The name of the group. */
  name?: string | null;
  /** The members of the group. */
  agents?: Agent[] | null;
  /** How conversations are shared out among the members. The page gives no values. */
  routingMode?: string | null;
  /** True if the group keeps office hours. */
  officeHoursActive?: boolean | null;
  /** The office hours. The page elides the items. */
  officeHours?: unknown[] | null;
  /** When the group was made, presumably ISO 8601. */
  createdAt?: string | number | null;
  /** When the group last changed, presumably ISO 8601. */
  updatedAt?: string | number | null;
}

/** A label for conversations. */
export interface Tag {
  /** Identifies the tag. `conversation_tag_deleted` names the tag by this id alone. */
  id: string | number;
  /** The text of the tag. */
  name?: string | null;
  /** The colour of the tag. The page gives no format. */
  color?: string | null;
  /** When the tag was made, presumably ISO 8601. */
  createdAt?: string | number | null;
  /** When the tag last changed, presumably ISO 8601. */
  updatedAt?: string | number | null;
}

/** A contact started a conversation. */
export interface ContactConversationCreated {
  /** The name of the event. */
  event: 'contact_conversation_created';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ContactConversationCreatedData;
}

/** The field `data` of ContactConversationCreated. */
export interface ContactConversationCreatedData {
  /** The new conversation, in the longer of the two forms. */
  conversation: Conversation;
}

/** An agent added a part, such as a message, to a conversation. */
export interface AgentPartAdded {
  /** The name of the event. */
  event: 'agent_part_added';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: AgentPartAddedData;
}

/** The field `data` of AgentPartAdded. */
export interface AgentPartAddedData {
  /** The new part. */
  part: Part;
}

/** A part that an agent had written was changed. */
export interface AgentPartUpdated {
  /** The name of the event. */
  event: 'agent_part_updated';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: AgentPartUpdatedData;
}

/** The field `data` of AgentPartUpdated. */
export interface AgentPartUpdatedData {
  /** The part after the change. */
  part: Part;
}

/** A part that an agent had written was removed. */
export interface AgentPartDeleted {
  /** The name of the event. */
  event: 'agent_part_deleted';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: AgentPartDeletedData;
}

/** The field `data` of AgentPartDeleted. */
export interface AgentPartDeletedData {
  /** The part that is gone. The field is `partDeleted` here, not `part`. */
  partDeleted: Part;
}

/** A contact added a part, such as a message, to a conversation. */
export interface ContactPartAdded {
  /** The name of the event. */
  event: 'contact_part_added';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ContactPartAddedData;
}

/** The field `data` of ContactPartAdded. */
export interface ContactPartAddedData {
  /** The new part. */
  part: Part;
}

/** A part that a contact had written was changed. */
export interface ContactPartUpdated {
  /** The name of the event. */
  event: 'contact_part_updated';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ContactPartUpdatedData;
}

/** The field `data` of ContactPartUpdated. */
export interface ContactPartUpdatedData {
  /** The part after the change. */
  part: Part;
}

/** An agent was put in charge of a conversation. */
export interface ConversationAssigned {
  /** The name of the event. */
  event: 'conversation_assigned' | 'conversation_asigned';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationAssignedData;
}

/** The field `data` of ConversationAssigned. */
export interface ConversationAssignedData {
  /** The conversation, in the shorter form. */
  conversation: Conversation;
  /** The agent who is now in charge. Presumably null if the conversation was taken from an agent and given to nobody (inferred). */
  agentAssigned?: Agent | null;
  /** The agent who assigned the conversation. Presumably null if a rule did it (inferred). */
  agentWhoAssign?: Agent | null;
}

/** A group of agents was put in charge of a conversation. */
export interface ConversationGroupAssigned {
  /** The name of the event. */
  event: 'conversation_group_assigned' | 'conversation_group_asigned';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationGroupAssignedData;
}

/** The field `data` of ConversationGroupAssigned. */
export interface ConversationGroupAssignedData {
  /** The conversation, in the shorter form. */
  conversation: Conversation;
  /** The group that is now in charge. Presumably null if the conversation was taken from a group (inferred). */
  groupAssigned?: Group | null;
  /** The agent who assigned the conversation. Presumably null if a rule did it (inferred). */
  agentWhoAssign?: Agent | null;
}

/** A closed conversation was opened again. */
export interface ConversationReopened {
  /** The name of the event. */
  event: 'conversation_reopened';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationReopenedData;
}

/** The field `data` of ConversationReopened. */
export interface ConversationReopenedData {
  /** The conversation, in the shorter form. */
  conversation: Conversation;
}

/** A conversation was closed. */
export interface ConversationClosed {
  /** The name of the event. */
  event: 'conversation_closed';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationClosedData;
}

/** The field `data` of ConversationClosed. */
export interface ConversationClosedData {
  /** The conversation, in the shorter form, with `closed` true. */
  conversation: Conversation;
}

/** A tag was put on a conversation. */
export interface ConversationTagAdded {
  /** The name of the event. */
  event: 'conversation_tag_added';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationTagAddedData;
}

/** The field `data` of ConversationTagAdded. */
export interface ConversationTagAddedData {
  /** The conversation, in the shorter form, without `closed` and `unseenByContact`. */
  conversation: Conversation;
  /** The tag. */
  tagAdded: Tag;
}

/** A tag was taken off a conversation. */
export interface ConversationTagDeleted {
  /** The name of the event. */
  event: 'conversation_tag_deleted';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationTagDeletedData;
}

/** The field `data` of ConversationTagDeleted. */
export interface ConversationTagDeletedData {
  /** The conversation, in the shorter form, without `closed` and `unseenByContact`. */
  conversation: Conversation;
  /** The `id` of the tag. Nothing else about the tag is sent. */
  idTagDeleted: string | number;
}

/** A contact answered an NPS survey. */
export interface NpsRated {
  /** The name of the event. */
  event: 'nps_rated';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent: the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: NpsRatedData;
}

/** The field `data` of NpsRated. */
export interface NpsRatedData {
  /** Who answered. */
  contact: Contact;
  /** The answer. The page says no more than that it is a number; NPS answers go from 0 to 10. */
  rating: number;
  /** An id, presumably of the answer or of the survey: the page does not say which. */
  uuid?: string | number | null;
}

/** The payload of each event, by the event's name. */
export interface FrogedEvents {
  contact_conversation_created: ContactConversationCreated;
  agent_part_added: AgentPartAdded;
  agent_part_updated: AgentPartUpdated;
  agent_part_deleted: AgentPartDeleted;
  contact_part_added: ContactPartAdded;
  contact_part_updated: ContactPartUpdated;
  conversation_assigned: ConversationAssigned;
  conversation_group_assigned: ConversationGroupAssigned;
  conversation_reopened: ConversationReopened;
  conversation_closed: ConversationClosed;
  conversation_tag_added: ConversationTagAdded;
  conversation_tag_deleted: ConversationTagDeleted;
  nps_rated: NpsRated;
}

/** Other names of an event on the wire, and the name they stand for. */
export interface FrogedAliases {
  conversation_asigned: 'conversation_assigned';
  conversation_group_asigned: 'conversation_group_assigned';
}
