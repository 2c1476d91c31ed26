// Generated from json-schema/froged/README.md by `npm run generate`. Do not edit.

/** The FROGED workspace that the event comes from. */
export interface App {
  /** Identifies the workspace. The page does not say whether it is text or a number. */
  id?: string | number;
  /** The workspace's name. */
  name?: string | null;
  /** The short name of the workspace, as used in FROGED's URLs (inferred from the name). */
  slug?: string | null;
}

/** The customer, in short form. */
export interface Contact {
  /** Identifies the contact in FROGED. Shown wherever the page prints a contact in full. Not required, because the page elides the contact in three of its bodies. */
  id?: string | number;
  /** The id that your own application gave to this person. Presumably null for a visitor who has not been identified (inferred). */
  userId?: string | number | null;
  /** The contact's name, null if unknown. */
  name?: string | null;
}

/** A member of the support team, in short form. */
export interface Agent {
  /** Identifies the agent. The field is `idAgent` here, not `id`. Not required, because the page elides the agent in seven of its bodies. */
  idAgent?: string | number;
  /** The agent's name. */
  name?: string | null;
}

/** A conversation with a contact, in either of the two forms that FROGED sends. */
export interface Conversation {
  /** Identifies the conversation. Text, because the parts refer to it with an object id (24 hexadecimal digits). */
  id: string;
  /** The customer. */
  contact?: Contact | null;
  /** The assigned agent. Presumably null while nobody is assigned (inferred). */
  agent?: Agent | null;
  /** The contact's company. Only in `contact_conversation_created`; its content is not documented. */
  account?: Record<string, unknown> | null;
  /** The subject line. Not in `contact_conversation_created`. */
  subject?: string | null;
  /** The kind of conversation. The page gives no values. Not in `contact_conversation_created`. */
  type?: string | null;
  /** The channel of the conversation. The page gives no values. */
  channel?: string | null;
  /** True once the conversation is closed. Missing in the two tag events. */
  closed?: boolean;
  /** True if something in it has not been seen by any agent. Only in `contact_conversation_created`. */
  unseenByAgent?: boolean;
  /** True if something in it has not been seen by the contact. Missing in the two tag events. */
  unseenByContact?: boolean;
  /** The web page that the contact wrote from (inferred from the name). Only in `contact_conversation_created`. */
  fromUrl?: string | null;
  /** The tags of the conversation. The page shows an empty list, so it is unknown whether the items are ids or objects. Only in `contact_conversation_created`. */
  tags?: unknown[] | null;
  /** True for a conversation that is marked as urgent (inferred from the name). Only in `contact_conversation_created`. */
  priority?: boolean | null;
  /** The contact's rating of the conversation, null if there is none. The page shows only null, so the type of a rating is unknown. Only in `contact_conversation_created`. */
  csatRating?: unknown;
  /** When the last message was written, presumably ISO 8601. */
  lastMessageAt?: string | number | null;
  /** When an agent was first active, presumably ISO 8601, and null before that (inferred). Only in `contact_conversation_created`. */
  firstAgentActivityAt?: string | number | null;
  /** The page shows a date, but the name suggests an origin: any value is accepted. Only in `contact_conversation_created`. */
  firstAgentActivityFrom?: unknown;
  /** When the contact was first active, presumably ISO 8601. Only in `contact_conversation_created`. */
  firstContactActivityAt?: string | number | null;
  /** When an agent was last active, presumably ISO 8601, and null before that (inferred). Only in `contact_conversation_created`. */
  lastAgentActivityAt?: string | number | null;
  /** When the contact was last active, presumably ISO 8601. Only in `contact_conversation_created`. */
  lastContactActivityAt?: string | number | null;
  /** When the conversation was last reopened, presumably ISO 8601, and null if never (inferred). Only in `contact_conversation_created`. */
  lastReopenedAt?: string | number | null;
  /** The response time. The page shows 0 and names no unit. Only in `contact_conversation_created`. */
  responseTime?: number | null;
  /** When the conversation began, presumably ISO 8601. Only in `contact_conversation_created`. */
  createdAt?: string | number | null;
  /** When the conversation last changed, presumably ISO 8601. Only in `contact_conversation_created`. */
  updatedAt?: string | number | null;
}

/** One entry of a conversation, usually a message. */
export interface Part {
  /** Identifies the part: an object id, 24 hexadecimal digits. */
  id: string;
  /** The `id` of the conversation that the part belongs to. */
  idConversation: string;
  /** The kind of part. The page names one value, `message`, and leaves the list open. */
  type?: string | null;
  /** The text as written, possibly with markup (the page distinguishes it from `plainBody`). */
  body?: string | null;
  /** The text without markup. Shown only in `agent_part_updated`. */
  plainBody?: string | null;
  /** The side that wrote the part. */
  author?: 'agent' | 'contact' | (string & {});
  /** The agent who wrote the part. A contact's part has this field too, and no field for the contact: there it is presumably the assigned agent, or null (inferred). */
  agent?: Agent | null;
  /** The agent assigned to the conversation (inferred from the name). Shown only in `agent_part_updated` and `agent_part_deleted`. */
  agentAssigned?: Agent | null;
  /** The page shows one value, `simple`, and leaves the list open. */
  mode?: string | null;
  /** What the part replies to, null if it is no reply. The page shows only null, so the type of a reference is unknown. */
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
  /** The group's name. */
  name?: string | null;
  /** The members of the group. */
  agents?: Agent[] | null;
  /** How conversations are distributed among the members. The page gives no values. */
  routingMode?: string | null;
  /** True if the group has office hours. */
  officeHoursActive?: boolean | null;
  /** The office hours. The page elides the items. */
  officeHours?: unknown[] | null;
  /** When the group was created, presumably ISO 8601. */
  createdAt?: string | number | null;
  /** When the group last changed, presumably ISO 8601. */
  updatedAt?: string | number | null;
}

/** A label for conversations. */
export interface Tag {
  /** Identifies the tag. `conversation_tag_deleted` sends only this id. */
  id: string | number;
  /** The tag's text. */
  name?: string | null;
  /** The tag's colour. The page gives no format. */
  color?: string | null;
  /** When the tag was created, presumably ISO 8601. */
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
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ContactConversationCreatedData;
}

/** The field `data` of ContactConversationCreated. */
export interface ContactConversationCreatedData {
  /** The new conversation, in the longer form. */
  conversation: Conversation;
}

/** An agent added a part, such as a message, to a conversation. */
export interface AgentPartAdded {
  /** The name of the event. */
  event: 'agent_part_added';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: AgentPartAddedData;
}

/** The field `data` of AgentPartAdded. */
export interface AgentPartAddedData {
  /** The new part. */
  part: Part;
}

/** A part written by an agent was changed. */
export interface AgentPartUpdated {
  /** The name of the event. */
  event: 'agent_part_updated';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: AgentPartUpdatedData;
}

/** The field `data` of AgentPartUpdated. */
export interface AgentPartUpdatedData {
  /** The part after the change. */
  part: Part;
}

/** A part written by an agent was deleted. */
export interface AgentPartDeleted {
  /** The name of the event. */
  event: 'agent_part_deleted';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: AgentPartDeletedData;
}

/** The field `data` of AgentPartDeleted. */
export interface AgentPartDeletedData {
  /** The deleted part. The field is `partDeleted` here, not `part`. */
  partDeleted: Part;
}

/** A contact added a part, such as a message, to a conversation. */
export interface ContactPartAdded {
  /** The name of the event. */
  event: 'contact_part_added';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ContactPartAddedData;
}

/** The field `data` of ContactPartAdded. */
export interface ContactPartAddedData {
  /** The new part. */
  part: Part;
}

/** A part written by a contact was changed. */
export interface ContactPartUpdated {
  /** The name of the event. */
  event: 'contact_part_updated';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ContactPartUpdatedData;
}

/** The field `data` of ContactPartUpdated. */
export interface ContactPartUpdatedData {
  /** The part after the change. */
  part: Part;
}

/** A conversation was assigned to an agent. */
export interface ConversationAssigned {
  /** The name of the event. */
  event: 'conversation_assigned' | 'conversation_asigned';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationAssignedData;
}

/** The field `data` of ConversationAssigned. */
export interface ConversationAssignedData {
  /** The conversation, in the shorter form. */
  conversation: Conversation;
  /** The agent who is now assigned. Presumably null if the conversation was unassigned (inferred). */
  agentAssigned?: Agent | null;
  /** The agent who assigned the conversation. Presumably null if a rule did it (inferred). */
  agentWhoAssign?: Agent | null;
}

/** A conversation was assigned to a group of agents. */
export interface ConversationGroupAssigned {
  /** The name of the event. */
  event: 'conversation_group_assigned' | 'conversation_group_asigned';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationGroupAssignedData;
}

/** The field `data` of ConversationGroupAssigned. */
export interface ConversationGroupAssignedData {
  /** The conversation, in the shorter form. */
  conversation: Conversation;
  /** The group that is now assigned. Presumably null if the conversation was taken from a group (inferred). */
  groupAssigned?: Group | null;
  /** The agent who assigned the conversation. Presumably null if a rule did it (inferred). */
  agentWhoAssign?: Agent | null;
}

/** A closed conversation was reopened. */
export interface ConversationReopened {
  /** The name of the event. */
  event: 'conversation_reopened';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
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
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationClosedData;
}

/** The field `data` of ConversationClosed. */
export interface ConversationClosedData {
  /** The conversation, in the shorter form, with `closed` true. */
  conversation: Conversation;
}

/** A tag was added to a conversation. */
export interface ConversationTagAdded {
  /** The name of the event. */
  event: 'conversation_tag_added';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
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

/** A tag was removed from a conversation. */
export interface ConversationTagDeleted {
  /** The name of the event. */
  event: 'conversation_tag_deleted';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: ConversationTagDeletedData;
}

/** The field `data` of ConversationTagDeleted. */
export interface ConversationTagDeletedData {
  /** The conversation, in the shorter form, without `closed` and `unseenByContact`. */
  conversation: Conversation;
  /** The `id` of the tag. FROGED sends nothing else about the tag. */
  idTagDeleted: string | number;
}

/** A contact answered an NPS survey. */
export interface NpsRated {
  /** The name of the event. */
  event: 'nps_rated';
  /** The FROGED workspace that the event comes from. Shown in every body of the page. */
  app?: App;
  /** When the event happened or was sent; the page does not say which. Presumably ISO 8601. */
  timestamp?: string | number;
  data: NpsRatedData;
}

/** The field `data` of NpsRated. */
export interface NpsRatedData {
  /** The contact who answered. */
  contact: Contact;
  /** The answer. The page says only that it is a number; NPS answers go from 0 to 10. */
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

/** Other names of events on the wire, each with the event's own name. */
export interface FrogedAliases {
  conversation_asigned: 'conversation_assigned';
  conversation_group_asigned: 'conversation_group_assigned';
}
