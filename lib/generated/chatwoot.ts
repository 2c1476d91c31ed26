// Generated from json-schema/chatwoot/README.md by `npm run generate`. Do not edit.

/** The account (tenant) in which the event happened. */
export interface Account {
  /** Identifies the account in the installation. */
  id: number;
  /** The name that the account's administrators chose. */
  name: string;
}

/** An inbox, as it appears in messages and in the widget event. */
export interface InboxSummary {
  /** Identifies the inbox in the installation. */
  id: number;
  /** The name that the account's administrators chose. */
  name: string;
}

/** A customer: the subject of contact events, and the `sender` of an incoming message. */
export interface Contact {
  /** Identifies the contact in the installation. */
  id: number;
  /** As entered by the customer or an agent, or made up by Chatwoot for a visitor; may be empty. */
  name?: string | null;
  /** The contact's e-mail address, `null` if unknown. */
  email?: string | null;
  /** The contact's phone number in E.164 form, `null` if unknown. */
  phone_number?: string | null;
  /** The id that your own system gave to the contact, `null` if it gave none. */
  identifier?: string | null;
  /** URL of the contact's picture; empty if there is none. */
  avatar?: string | null;
  /** The same URL as `avatar`. */
  thumbnail?: string | null;
  /** What Chatwoot and its channels recorded about the contact, such as city, company and social profiles. */
  additional_attributes?: Record<string, unknown> | null;
  /** The account's own attributes for contacts, by attribute key. */
  custom_attributes?: Record<string, unknown> | null;
  /** Whether agents have blocked the contact. Not sent by older versions. */
  blocked?: boolean | null;
  /** The account that the contact belongs to. */
  account?: Account;
  /** Sent only before v2.14.0 (#6415), though the vendor's page still lists it. A missing `type` marks a customer. */
  type?: 'contact';
}

/** An agent or administrator, as the sender of a message or the person who is typing. */
export interface User {
  /** Identifies the user in the installation. */
  id: number;
  /** The agent's full name, which may differ from the one that customers see. */
  name: string;
  /** The agent's e-mail address. */
  email?: string | null;
  /** Tells an agent from other senders. */
  type: 'user';
}

/** A bot that is connected to an inbox, as the sender of a message or the one who types. */
export interface AgentBot {
  /** Identifies the bot in the installation. */
  id: number;
  /** As it was named when the bot was set up. */
  name?: string | null;
  /** Tells a bot from other senders. */
  type: 'agent_bot';
}

/** An assistant of Captain, the AI agent of the Enterprise edition: as the sender of a message, as the one who types, and as the assignee of a conversation. */
export interface CaptainAssistant {
  /** Identifies the assistant in the installation. */
  id: number;
  /** The name given when the assistant was set up. */
  name?: string | null;
  /** URL of the assistant's picture. */
  avatar_url?: string | null;
  /** What the assistant is for, as entered when it was set up. */
  description?: string | null;
  /** When the assistant was set up, ISO 8601. */
  created_at?: string;
  /** Tells an assistant from other senders. */
  type: 'captain_assistant';
}

/** A file sent with a message, or a link to something shared from a social network. */
export interface FileAttachment {
  /** Identifies the attachment in the installation. */
  id: number;
  /** The message that the attachment belongs to. */
  message_id?: number;
  /** The account that the attachment belongs to. */
  account_id?: number;
  /** The kind of attachment; the last five come from Facebook and Instagram. */
  file_type?:
    | 'image'
    | 'audio'
    | 'video'
    | 'file'
    | 'share'
    | 'story_mention'
    | 'ig_reel'
    | 'ig_post'
    | 'ig_story';
  /** Extension of the file name without the dot; mostly `null`. Missing if Chatwoot holds no copy of the file. */
  extension?: string | null;
  /** Media type of the file. Not sent by older versions, and missing if Chatwoot holds no copy of the file. */
  content_type?: string | null;
  /** URL of the file: in Chatwoot's own storage, or at the social network for incoming Instagram messages. */
  data_url?: string | null;
  /** Preview of an image; empty for other files. */
  thumb_url?: string | null;
  /** Size of the file in bytes. Missing if Chatwoot holds no copy of the file. */
  file_size?: number | null;
  /** Width of an image in pixels, `null` until the file has been analysed. */
  width?: number | null;
  /** Height of an image in pixels, `null` until the file has been analysed. */
  height?: number | null;
  /** Only for audio: the transcript, empty if there is none. Not sent by older versions. */
  transcribed_text?: string | null;
}

/** A place that the customer shared. */
export interface LocationAttachment {
  /** Identifies the attachment in the installation. */
  id: number;
  /** The message that the attachment belongs to. */
  message_id?: number;
  /** The account that the attachment belongs to. */
  account_id?: number;
  /** The kind of attachment. */
  file_type: 'location';
  /** Latitude in degrees, `0` if unknown. */
  coordinates_lat?: number | null;
  /** Longitude in degrees, `0` if unknown. */
  coordinates_long?: number | null;
  /** Name or address of the place, `null` if the customer's app sent none. */
  fallback_title?: string | null;
  /** Link to the place on a map, `null` if the customer's app sent none. For WhatsApp, a link of the message's own. */
  data_url?: string | null;
}

/** Something that Chatwoot cannot show, kept as a title and a link. */
export interface FallbackAttachment {
  /** Identifies the attachment in the installation. */
  id: number;
  /** The message that the attachment belongs to. */
  message_id?: number;
  /** The account that the attachment belongs to. */
  account_id?: number;
  /** The kind of attachment. */
  file_type: 'fallback';
  /** What to show instead of the attachment. */
  fallback_title?: string | null;
  /** Link to the original. */
  data_url?: string | null;
}

/** A contact card that the customer shared. */
export interface ContactAttachment {
  /** Identifies the attachment in the installation. */
  id: number;
  /** The message that the attachment belongs to. */
  message_id?: number;
  /** The account that the attachment belongs to. */
  account_id?: number;
  /** The kind of attachment. */
  file_type: 'contact';
  /** The phone number on the card; a card with several numbers gives as many attachments. */
  fallback_title?: string | null;
  /** Further details of the card, such as the name; depends on the channel. Not sent by older versions. */
  meta?: Record<string, unknown> | null;
}

/** A page or player to be shown inside the conversation. */
export interface EmbedAttachment {
  /** Identifies the attachment in the installation. */
  id: number;
  /** The message that the attachment belongs to. */
  message_id?: number;
  /** The account that the attachment belongs to. */
  account_id?: number;
  /** The kind of attachment. */
  file_type: 'embed';
  /** URL of what is to be embedded. */
  data_url?: string | null;
}

/** What every Message has. */
export interface MessageBase {
  /** Identifies the message in the installation. The page's sample shows a string; it is a number. */
  id: number;
  /** The text, `null` if there are only attachments. Up to 150 000 characters; for `input_csat` it includes the survey link, except in a website inbox. */
  content: string | null;
  /** Whether it is a note between agents, which the customer must never see. */
  private: boolean;
  /** When the message was stored, ISO 8601 in UTC with milliseconds. The page says unix time, which is true of `conversation.messages` only. */
  created_at: string;
  /** How the message is shown; almost always `text`. */
  content_type?:
    | 'text'
    | 'input_text'
    | 'input_textarea'
    | 'input_email'
    | 'input_select'
    | 'cards'
    | 'form'
    | 'article'
    | 'incoming_email'
    | 'input_csat'
    | 'integrations'
    | 'sticker'
    | 'voice_call'
    | (string & {});
  /** Details for the content type: choices and answers of a form, the parsed e-mail, `in_reply_to`, `deleted`, `external_error`, `external_echo`, `automation_rule_id`, `is_unsupported`, `referral`. */
  content_attributes?: Record<string, unknown> | null;
  /** Further details, such as the id of a campaign or the parameters of a WhatsApp template. */
  additional_attributes?: Record<string, unknown> | null;
  /** The message's id in the channel that it came from or went to, `null` if the channel gave none. */
  source_id?: string | null;
  /** The attachments of the message. Missing if there are none. */
  attachments?: (
    FileAttachment | LocationAttachment | FallbackAttachment | ContactAttachment | EmbedAttachment
  )[];
  /** The conversation at dispatch. Its `messages` may not contain this message. */
  conversation: Conversation;
  /** The inbox that the conversation belongs to. */
  inbox: InboxSummary;
  /** The account that the conversation belongs to. */
  account: Account;
}

/** A Message with `message_type` "incoming". */
export interface IncomingMessage extends MessageBase {
  /** From the customer; from an agent, a bot or the API; from Chatwoot itself, such as a greeting or a survey. The page says that it is a number, which is true of `conversation.messages` only. */
  message_type: 'incoming';
  /** The customer: every channel and the API enter the conversation's contact (`app/builders/messages/`). `null` if the contact was deleted before dispatch. */
  sender?: Contact | null;
}

/** A Message with `message_type` "outgoing". */
export interface OutgoingMessage extends MessageBase {
  /** From the customer; from an agent, a bot or the API; from Chatwoot itself, such as a greeting or a survey. The page says that it is a number, which is true of `conversation.messages` only. */
  message_type: 'outgoing';
  /** Who wrote it; without a `type` it is a customer. `null` for greetings, surveys, out-of-office messages, automation rules, and messages that a person wrote in the channel's own app: `content_attributes` tells. */
  sender?: Contact | User | AgentBot | CaptainAssistant | null;
}

/** A Message with `message_type` "template". */
export interface TemplateMessage extends MessageBase {
  /** From the customer; from an agent, a bot or the API; from Chatwoot itself, such as a greeting or a survey. The page says that it is a number, which is true of `conversation.messages` only. */
  message_type: 'template';
  /** Who wrote it; without a `type` it is a customer. `null` for greetings, surveys, out-of-office messages, automation rules, and messages that a person wrote in the channel's own app: `content_attributes` tells. */
  sender?: Contact | User | AgentBot | CaptainAssistant | null;
}

/** A conversation at dispatch: the body of conversation events, and part of others (`app/presenters/conversations/event_data_presenter.rb`). The page lists an `account_id`, which Chatwoot never sends. */
export interface Conversation {
  /** The number that agents see, unique within the account. The page's sample calls it `display_id`. */
  id: number;
  /** The inbox that the conversation belongs to. */
  inbox_id: number;
  /** Pending means that a bot has the conversation. */
  status: 'open' | 'resolved' | 'pending' | 'snoozed' | (string & {});
  /** The last public message, or empty if there is none yet (#12442). Not always the event's message. */
  messages: MessageRow[];
  /** The people of the conversation. */
  meta: ConversationMeta;
  /** The account that the conversation belongs to. Since v4.14.2 (#12445). */
  account?: Account;
  /** The kind of inbox, such as `Channel::WebWidget`, `Channel::Api`, `Channel::Email` or `Channel::Whatsapp`. */
  channel?: string | null;
  /** Whether the channel lets an agent answer now; `false` once the reply window of WhatsApp and others has closed. */
  can_reply?: boolean;
  /** The link between the contact and the inbox. */
  contact_inbox?: ContactInbox | null;
  /** The labels of the conversation. */
  labels?: string[];
  /** What the channel recorded when the conversation began. For a website it has `browser`, `referer` and `initiated_at`; a conversation created through the API may have anything here. */
  additional_attributes?: Record<string, unknown> | null;
  /** The account's own attributes for conversations, by attribute key. */
  custom_attributes?: Record<string, unknown> | null;
  /** As set by agents, `null` if not set. */
  priority?: 'low' | 'medium' | 'high' | 'urgent' | (string & {}) | null;
  /** Incoming messages that no agent has seen; counted up to 10. */
  unread_count?: number;
  /** When a snoozed conversation opens again, ISO 8601; `null` if it is not snoozed, or is snoozed until the next reply. */
  snoozed_until?: string | null;
  /** When an agent first answered, ISO 8601; `null` before that. */
  first_reply_created_at?: string | null;
  /** Since when the customer has been waiting for an answer, Unix seconds; `0` if the customer is not waiting. */
  waiting_since?: number;
  /** When an agent last looked at it, Unix seconds; `0` for never. */
  agent_last_seen_at?: number;
  /** When the customer last looked at it, Unix seconds; `0` for never. */
  contact_last_seen_at?: number;
  /** When something last happened, Unix seconds. */
  last_activity_at?: number;
  /** The same as `last_activity_at`, Unix seconds. */
  timestamp?: number;
  /** When the conversation began, Unix seconds. */
  created_at?: number;
  /** When the row was last written, Unix seconds with a fraction. Since v4.0.2. */
  updated_at?: number;
  /** Whether it has several contacts. Proposed in #13361, and so are the next three. */
  group?: boolean | null;
  /** The id of the group in the channel. */
  group_source_id?: string | null;
  /** The name of the group. */
  group_title?: string | null;
  /** The contacts of the group besides `meta.sender`; empty if it is no group. */
  group_contacts?: GroupContact[] | null;
  /** The service level agreement that applies. Only in the Enterprise edition with that feature. */
  applied_sla?: AppliedSla | null;
  /** The misses of the agreement. Only in the Enterprise edition with that feature. */
  sla_events?: SlaEvent[];
  /** The agreement's id. Only in the Enterprise edition with that feature. */
  sla_policy_id?: number | null;
}

/** The people of a conversation. */
export interface ConversationMeta {
  /** The customer, whoever wrote the last message. */
  sender: ConversationContact;
  /** The assignee, `null` if nobody is assigned. It has no `email`, although the page lists one. Captain since #15421, after v4.16.2. */
  assignee?: ConversationAgent | ConversationAgentBot | CaptainAssistant | null;
  /** Whether the assignee is an agent, a bot or Captain. Since v4.8.0. */
  assignee_type?: 'User' | 'AgentBot' | 'Captain::Assistant' | (string & {}) | null;
  /** The assigned team, `null` if there is none. */
  team?: Team | null;
  /** Whether the website or app proved the customer's identity. */
  hmac_verified?: boolean | null;
}

/** The customer, as conversations show them: with a type, without account and avatar. */
export interface ConversationContact {
  /** Identifies the contact in the installation. */
  id: number;
  /** As entered by the customer or an agent; may be empty. */
  name?: string | null;
  /** The contact's e-mail address, `null` if unknown. */
  email?: string | null;
  /** The contact's phone number in E.164 form, `null` if unknown. */
  phone_number?: string | null;
  /** The id that your own system gave to the contact, `null` if it gave none. */
  identifier?: string | null;
  /** URL of the contact's picture; empty if there is none. */
  thumbnail?: string | null;
  /** What Chatwoot and its channels recorded about the contact. */
  additional_attributes?: Record<string, unknown> | null;
  /** The account's own attributes for contacts, by attribute key. */
  custom_attributes?: Record<string, unknown> | null;
  /** Whether agents have blocked the contact. Not sent by older versions. */
  blocked?: boolean | null;
  /** The company that the contact belongs to. Only where the account has the companies feature. */
  company_id?: number | null;
  /** Always `contact` here, unlike in the `sender` of a message event. */
  type?: 'contact';
}

/** A contact of a group, besides the one in `meta.sender`. */
export interface GroupContact {
  /** Identifies the entry. */
  id?: number;
  /** The contact. */
  contact_id?: number | null;
  /** The contact, as in `meta.sender`. */
  contact?: ConversationContact | null;
}

/** An agent, as conversations show them. */
export interface ConversationAgent {
  /** Identifies the user in the installation. */
  id: number;
  /** The agent's full name. */
  name?: string | null;
  /** The name that customers see. */
  available_name?: string | null;
  /** URL of the agent's picture; empty if there is none. */
  avatar_url?: string | null;
  /** The same URL as `avatar_url`. */
  thumbnail?: string | null;
  /** Whether the agent is at work; mostly `null` (in 217 of 230 bodies of v4.15.1). */
  availability_status?: 'online' | 'offline' | 'busy' | (string & {}) | null;
  /** Tells an agent from others. */
  type: 'user';
}

/** A bot, as conversations show it. */
export interface ConversationAgentBot {
  /** Identifies the bot in the installation. */
  id: number;
  /** As it was named when the bot was set up. */
  name?: string | null;
  /** URL of the bot's picture, or of the inbox's; empty or `null` if there is none. */
  avatar_url?: string | null;
  /** Tells a bot from an agent. */
  type: 'agent_bot';
}

/** A team of agents. */
export interface Team {
  /** Identifies the team in the installation. */
  id: number;
  /** The name that the account's administrators chose. */
  name?: string | null;
}

/** The link between a contact and an inbox. It has the name under which the channel knows the customer. */
export interface ContactInbox {
  /** Identifies the link; the same number as the `id` of `webwidget_triggered`. */
  id?: number;
  /** The contact. */
  contact_id?: number | null;
  /** The inbox. */
  inbox_id?: number | null;
  /** The customer in the channel: a phone number, an e-mail address, an id of a social network, or a UUID for a website. */
  source_id?: string | null;
  /** When the customer first appeared, ISO 8601. */
  created_at?: string;
  /** When the row was last written, ISO 8601. */
  updated_at?: string;
  /** Whether the website or app proved the customer's identity. */
  hmac_verified?: boolean | null;
}

/** The last public message of a conversation, as stored in the database; its types differ from those in message events (`push_event_data` in `app/models/message.rb`). */
export interface MessageRow {
  /** Identifies the message in the installation. */
  id: number;
  /** The text, `null` if there are only attachments. */
  content?: string | null;
  /** Incoming, outgoing, template. */
  message_type?: 0 | 1 | 3 | (number & {});
  /** Always `false`, because notes are left out. */
  private?: boolean;
  /** How far the message got in its channel. */
  status?: 'sent' | 'delivered' | 'read' | 'failed' | (string & {}) | null;
  /** How the message is shown. */
  content_type?:
    | 'text'
    | 'input_text'
    | 'input_textarea'
    | 'input_email'
    | 'input_select'
    | 'cards'
    | 'form'
    | 'article'
    | 'incoming_email'
    | 'input_csat'
    | 'integrations'
    | 'sticker'
    | 'voice_call'
    | (string & {});
  /** Details for the content type. */
  content_attributes?: Record<string, unknown> | null;
  /** Further details, such as the id of a campaign. */
  additional_attributes?: Record<string, unknown> | null;
  /** The text without the quoted parts of an e-mail; otherwise the same as `content`. */
  processed_message_content?: string | null;
  /** Mostly empty. */
  sentiment?: Record<string, unknown> | null;
  /** Ids of copies elsewhere, for example in Slack. */
  external_source_ids?: Record<string, unknown> | null;
  /** The id of the message in its channel, `null` if the channel gave none. */
  source_id?: string | null;
  /** The account. */
  account_id?: number;
  /** The inbox. */
  inbox_id?: number;
  /** The conversation's number, as agents see it. */
  conversation_id?: number | null;
  /** A few facts of the conversation. */
  conversation?: MessageRowConversation | null;
  /** `Contact`, `User`, `AgentBot` or `Captain::Assistant`; `null` if there is no sender. */
  sender_type?: string | null;
  /** The id of the sender among those of its type; `null` if there is no sender. */
  sender_id?: number | null;
  /** Who wrote it. Missing if there is no sender. */
  sender?: ConversationContact | ConversationAgent | ConversationAgentBot | CaptainAssistant | null;
  /** The attachments of the message. Missing if there are none. */
  attachments?: (
    FileAttachment | LocationAttachment | FallbackAttachment | ContactAttachment | EmbedAttachment
  )[];
  /** When the message was stored, Unix seconds. */
  created_at?: number;
  /** When the row was last written, ISO 8601. */
  updated_at?: string;
}

/** A few facts of the conversation, repeated in its last message. */
export interface MessageRowConversation {
  /** The assigned agent, `null` if nobody or a bot is assigned. */
  assignee_id?: number | null;
  /** Incoming messages that no agent has seen; counted up to 10. */
  unread_count?: number;
  /** When something last happened, Unix seconds. */
  last_activity_at?: number;
  /** The customer in the channel. */
  contact_inbox?: MessageRowContactInbox | null;
}

/** The customer in the channel, repeated in the last message. */
export interface MessageRowContactInbox {
  /** The same as `contact_inbox.source_id` of the conversation. */
  source_id?: string | null;
}

/** What one attribute was and what it is now. */
export interface ChangedAttribute {
  /** The value before the change, `null` if there was none. */
  previous_value?: unknown;
  /** The value after the change, `null` if there is none now. */
  current_value?: unknown;
}

/** What the visitor's browser reported about itself when the widget was opened. */
export interface EventInfo {
  /** When the widget was opened. */
  initiated_at?: InitiatedAt | null;
  /** The page that the widget was opened on. */
  referer?: string | null;
  /** The language of the widget, `null` if the website did not set one. */
  widget_language?: string | null;
  /** The language of the browser, `null` if it reported none. */
  browser_language?: string | null;
  /** The browser and what it runs on. */
  browser?: Browser | null;
}

/** A time as written by the visitor's browser. */
export interface InitiatedAt {
  /** The text that `Date.prototype.toString` returns, in the visitor's time zone. The page calls it an ISO date, which it is not. */
  timestamp?: string | null;
}

/** A browser, as Chatwoot recognized it from the user agent. */
export interface Browser {
  /** Such as `Firefox`. */
  browser_name?: string | null;
  /** Such as `140.0`. */
  browser_version?: string | null;
  /** Such as `iPhone`, or `Unknown`. */
  device_name?: string | null;
  /** Such as `macOS`. */
  platform_name?: string | null;
  /** Such as `10.15.7`. */
  platform_version?: string | null;
}

/** The settings of an inbox: the body of inbox events (`app/presenters/inbox/event_data_presenter.rb`). It has neither the inbox's id nor its name. */
export interface InboxSettings {
  /** The account that the inbox belongs to. */
  account?: Account;
  /** The whole row of the channel, with its credentials. */
  channel?: Channel | null;
  /** The opening hours, one entry for each day of the week. */
  working_hours?: WorkingHours[];
  /** Whether the opening hours are observed. */
  working_hours_enabled?: boolean | null;
  /** What customers are told outside the opening hours. */
  out_of_office_message?: string | null;
  /** The time zone of the opening hours, such as `Europe/Berlin`. */
  timezone?: string | null;
  /** Whether customers are greeted. */
  greeting_enabled?: boolean | null;
  /** The text of the greeting. */
  greeting_message?: string | null;
  /** Whether new conversations are assigned to agents in turn. */
  enable_auto_assignment?: boolean | null;
  /** Limits of that assignment, such as `max_assignment_limit`. */
  auto_assignment_config?: Record<string, unknown> | null;
  /** Whether visitors are asked for their e-mail address. */
  enable_email_collect?: boolean | null;
  /** Whether customers get a survey when a conversation is resolved. */
  csat_survey_enabled?: boolean | null;
  /** Whether customers may continue a resolved conversation. */
  allow_messages_after_resolved?: boolean | null;
  /** Whether a customer's next message goes to the old conversation. */
  lock_to_single_conversation?: boolean | null;
  /** How the sender of e-mails is named: agent and business, or the business alone. */
  sender_name_type?: 'friendly' | 'professional' | (string & {}) | null;
  /** The business's name in e-mails. */
  business_name?: string | null;
  /** When the inbox was set up, ISO 8601. */
  created_at?: string;
  /** When the inbox was last changed, ISO 8601. */
  updated_at?: string;
}

/** The opening hours of one day of the week. */
export interface WorkingHours {
  /** Identifies the entry. */
  id?: number;
  /** The inbox: the only place where an inbox event names it. */
  inbox_id?: number | null;
  /** The account. */
  account_id?: number | null;
  /** 0 for Sunday to 6 for Saturday. */
  day_of_week?: number;
  /** Whether the inbox is closed on that day; the four numbers are then meaningless or `null`. */
  closed_all_day?: boolean | null;
  /** Whether the inbox is open round the clock on that day. */
  open_all_day?: boolean | null;
  /** The hour of opening, 0 to 23. */
  open_hour?: number | null;
  /** The minute of opening, 0 to 59. */
  open_minutes?: number | null;
  /** The hour of closing, 0 to 23. */
  close_hour?: number | null;
  /** The minute of closing, 0 to 59. */
  close_minutes?: number | null;
  /** When the entry was written, ISO 8601. */
  created_at?: string;
  /** When the entry was last changed, ISO 8601. */
  updated_at?: string;
}

/** The row of a channel as stored in the database (`db/schema.rb`). Each kind of channel sends only its own fields. */
export interface Channel {
  /** Identifies the channel among those of its kind; it is not the inbox's id. */
  id?: number;
  /** The account. */
  account_id?: number | null;
  /** When the channel was set up, ISO 8601. */
  created_at?: string;
  /** When the channel was last changed, ISO 8601. */
  updated_at?: string;
  /** API: the callback URL of the inbox. */
  webhook_url?: string | null;
  /** API: names the inbox in the client API. */
  identifier?: string | null;
  /** API and website: whether that proof is required. */
  hmac_mandatory?: boolean | null;
  /** API: settings of the channel. */
  additional_attributes?: Record<string, unknown> | null;
  /** Website: its address. */
  website_url?: string | null;
  /** Website: names the inbox in the widget's script, visible to every visitor. */
  website_token?: string | null;
  /** Website: colour of the widget, such as `#1f93ff`. */
  widget_color?: string | null;
  /** Website: heading of the widget. */
  welcome_title?: string | null;
  /** Website: text under the heading. */
  welcome_tagline?: string | null;
  /** Website: features of the widget, as a sum of bits. */
  feature_flags?: number | null;
  /** Website: how soon customers are told to expect an answer, such as `in_a_few_minutes`. */
  reply_time?: string | null;
  /** Website: whether a form comes before the conversation. */
  pre_chat_form_enabled?: boolean | null;
  /** Website: the fields of that form. */
  pre_chat_form_options?: Record<string, unknown> | null;
  /** Website: whether answers go by e-mail to visitors who have left. */
  continuity_via_email?: boolean | null;
  /** Website: the domains that may show the widget. */
  allowed_domains?: string | null;
  /** E-mail: the address of the inbox. */
  email?: string | null;
  /** E-mail: the address to forward mail to. */
  forward_to_email?: string | null;
  /** E-mail: whether Chatwoot may send from the address. */
  verified_for_sending?: boolean | null;
  /** E-mail: whether mail is fetched by IMAP. */
  imap_enabled?: boolean | null;
  /** E-mail: host of the IMAP server. */
  imap_address?: string | null;
  /** E-mail: port of the IMAP server. */
  imap_port?: number | null;
  /** E-mail: user at the IMAP server. */
  imap_login?: string | null;
  /** E-mail: whether IMAP is encrypted. */
  imap_enable_ssl?: boolean | null;
  /** E-mail: how to log in at the IMAP server, such as `plain` (seen in v4.15.1). */
  imap_authentication?: string | null;
  /** E-mail: whether mail is sent by the account's own server. */
  smtp_enabled?: boolean | null;
  /** E-mail: host of the SMTP server. */
  smtp_address?: string | null;
  /** E-mail: port of the SMTP server. */
  smtp_port?: number | null;
  /** E-mail: user at the SMTP server. */
  smtp_login?: string | null;
  /** E-mail: the domain in the SMTP greeting. */
  smtp_domain?: string | null;
  /** E-mail: how to log in, such as `login`. */
  smtp_authentication?: string | null;
  /** E-mail: whether STARTTLS is used if offered. */
  smtp_enable_starttls_auto?: boolean | null;
  /** E-mail: whether SMTP is encrypted from the start. */
  smtp_enable_ssl_tls?: boolean | null;
  /** E-mail: how the server's certificate is checked, such as `none`. */
  smtp_openssl_verify_mode?: string | null;
  /** E-mail, SMS and WhatsApp: the service behind the channel, such as `google` or `whatsapp_cloud`. */
  provider?: string | null;
  /** SMS, Twilio and WhatsApp: the number of the inbox. */
  phone_number?: string | null;
  /** WhatsApp: the approved templates. */
  message_templates?: unknown;
  /** WhatsApp: when they were fetched, ISO 8601. */
  message_templates_last_updated?: string | null;
  /** Twilio: `sms` or `whatsapp`. */
  medium?: string | null;
  /** Twilio: names the account at Twilio. */
  account_sid?: string | null;
  /** Twilio: names an API key. */
  api_key_sid?: string | null;
  /** Twilio: names the messaging service, if there is one instead of a number. */
  messaging_service_sid?: string | null;
  /** Twilio: the approved templates. */
  content_templates?: unknown;
  /** Twilio: when they were fetched, ISO 8601. */
  content_templates_last_updated?: string | null;
  /** Twilio: whether the number takes calls. */
  voice_enabled?: boolean | null;
  /** Twilio: names the application that takes them. */
  twiml_app_sid?: string | null;
  /** Facebook: the page. */
  page_id?: string | null;
  /** Facebook and Instagram: the Instagram account. */
  instagram_id?: string | null;
  /** Instagram and TikTok: when that token expires, ISO 8601. */
  expires_at?: string | null;
  /** TikTok: the account. */
  business_id?: string | null;
  /** TikTok: when that token expires, ISO 8601. */
  refresh_token_expires_at?: string | null;
  /** LINE: the channel. */
  line_channel_id?: string | null;
  /** Telegram: the bot. */
  bot_name?: string | null;
  /** Twitter: the profile. */
  profile_id?: string | null;
  /** Twitter: whether mentions become conversations. */
  tweets_enabled?: boolean | null;
}

/** A service level agreement as it applies to one conversation. Enterprise edition. */
export interface AppliedSla {
  /** Identifies the application of the agreement to the conversation. */
  id?: number;
  /** The agreement; the same as `sla_policy_id`. */
  sla_id?: number | null;
  /** Whether the agreement is met. */
  sla_status?: 'active' | 'hit' | 'missed' | 'active_with_misses' | (string & {}) | null;
  /** The agreement's name. */
  sla_name?: string | null;
  /** The agreement's description. */
  sla_description?: string | null;
  /** Seconds until the first answer, `null` if not agreed. */
  sla_first_response_time_threshold?: number | null;
  /** Seconds until each further answer, `null` if not agreed. */
  sla_next_response_time_threshold?: number | null;
  /** Seconds until the conversation is resolved, `null` if not agreed. */
  sla_resolution_time_threshold?: number | null;
  /** Whether only the opening hours count. */
  sla_only_during_business_hours?: boolean | null;
  /** When the agreement began to apply, Unix seconds. */
  created_at?: number;
  /** When the row was last written, Unix seconds. */
  updated_at?: number;
}

/** One miss of a service level agreement. Enterprise edition. */
export interface SlaEvent {
  /** Identifies the miss. */
  id?: number;
  /** What was late: the first answer, a further answer, the resolution. */
  event_type?: 'frt' | 'nrt' | 'rt' | (string & {}) | null;
  /** Details, such as the id of the message that is waiting. */
  meta?: Record<string, unknown> | null;
  /** When it was missed, Unix seconds. */
  created_at?: number;
  /** When the row was last written, Unix seconds. */
  updated_at?: number;
}

/** A conversation was started, by a customer, an agent or the API. */
export interface ConversationCreated extends Conversation {
  /** The name of the event. */
  event: 'conversation_created';
}

/** An attribute of a conversation changed. */
export interface ConversationUpdated extends Conversation {
  /** The name of the event. */
  event: 'conversation_updated';
  /** What changed: one object with one key for each attribute. `null` if the service level agreement changed. */
  changed_attributes?: Record<string, ChangedAttribute>[] | null;
}

/** A conversation was opened, resolved, snoozed or made pending. */
export interface ConversationStatusChanged extends Conversation {
  /** The name of the event. */
  event: 'conversation_status_changed';
  /** Always `null` (seen in v3.16.0 to v4.15.1): the change is no longer known when the event is written (`notify_status_change` in `app/models/conversation.rb`). */
  changed_attributes?: Record<string, ChangedAttribute>[] | null;
}

/** A message was written by a customer, an agent, a bot or Chatwoot itself. */
export type MessageCreated = Message & {
  /** The name of the event. */
  event: 'message_created';
};

/** A message changed, usually because it was sent, delivered, read or failed. */
export type MessageUpdated = Message & {
  /** The name of the event. */
  event: 'message_updated';
};

/** A visitor opened the chat widget on a website. */
export interface WebwidgetTriggered {
  /** The name of the event. */
  event: 'webwidget_triggered';
  /** The contact inbox: the link between this visitor and this website. */
  id: number;
  /** The visitor. */
  contact?: Contact | null;
  /** The inbox of the website. */
  inbox: InboxSummary;
  /** The account that the inbox belongs to. */
  account: Account;
  /** The visitor's last conversation, `null` on the first visit. */
  current_conversation?: Conversation | null;
  /** The visitor in this inbox, a UUID. */
  source_id?: string | null;
  /** What the visitor's browser reported about itself. */
  event_info?: EventInfo | null;
}

/** A contact was added, by hand, by the API or by a first message. */
export interface ContactCreated extends Contact {
  /** The name of the event. */
  event: 'contact_created';
}

/** A contact changed; every incoming message causes this too. */
export interface ContactUpdated extends Contact {
  /** The name of the event. */
  event: 'contact_updated';
  /** What changed: one object with one key for each attribute. After a message, only `last_activity_at` and `updated_at`. */
  changed_attributes?: Record<string, ChangedAttribute>[];
}

/** Somebody started typing in a conversation; since v4.2.0 (#11423). */
export interface ConversationTypingOn {
  /** The name of the event. */
  event: 'conversation_typing_on';
  /** Who is typing; without a `type` it is a customer. */
  user?: Contact | User | AgentBot | CaptainAssistant | null;
  /** The conversation; its `account` is the only one in the body. */
  conversation: Conversation;
  /** Whether an agent is typing a note that the customer must not see. */
  is_private?: boolean;
}

/** Somebody stopped typing in a conversation; since v4.2.0 (#11423). */
export interface ConversationTypingOff {
  /** The name of the event. */
  event: 'conversation_typing_off';
  /** Who was typing; without a `type` it is a customer. */
  user?: Contact | User | AgentBot | CaptainAssistant | null;
  /** The conversation; its `account` is the only one in the body. */
  conversation: Conversation;
  /** Whether an agent was typing a note that the customer must not see. */
  is_private?: boolean;
}

/** An inbox was set up; since v3.2.0 (#8006), and only if `ENABLE_INBOX_EVENTS` is set on the sender. */
export interface InboxCreated extends InboxSettings {
  /** The name of the event. */
  event: 'inbox_created';
}

/** The settings of an inbox changed; since v3.2.0 (#8006), and only if `ENABLE_INBOX_EVENTS` is set on the sender. */
export interface InboxUpdated extends InboxSettings {
  /** The name of the event. */
  event: 'inbox_updated';
  /** What changed in the inbox: one object with one key for each attribute. */
  changed_attributes?: Record<string, ChangedAttribute>[] | null;
}

/** Sent to agent bots when a conversation is opened: an agent takes over from here. */
export interface ConversationOpened extends Conversation {
  /** The name of the event. */
  event: 'conversation_opened';
}

/** Sent to agent bots when a conversation is resolved. */
export interface ConversationResolved extends Conversation {
  /** The name of the event. */
  event: 'conversation_resolved';
}

/** An agent ran a macro that has a webhook among its actions; never signed. */
export interface MacroExecuted extends Conversation {
  /** The name of the event. */
  event: 'macro.executed';
}

/** An automation rule ran its webhook action because a conversation was started; never signed. */
export interface AutomationEventConversationCreated extends Conversation {
  /** The name of the event. */
  event: 'automation_event.conversation_created';
}

/** An automation rule ran its webhook action because a conversation changed; never signed. */
export interface AutomationEventConversationUpdated extends Conversation {
  /** The name of the event. */
  event: 'automation_event.conversation_updated';
}

/** An automation rule ran its webhook action because a conversation was opened; never signed. */
export interface AutomationEventConversationOpened extends Conversation {
  /** The name of the event. */
  event: 'automation_event.conversation_opened';
}

/** An automation rule ran its webhook action because a conversation was resolved; never signed. */
export interface AutomationEventConversationResolved extends Conversation {
  /** The name of the event. */
  event: 'automation_event.conversation_resolved';
}

/** An automation rule ran its webhook action because a message was written; never signed. */
export interface AutomationEventMessageCreated extends Conversation {
  /** The name of the event. */
  event: 'automation_event.message_created';
}

/** A message, as message events carry it at the top level. Changes of state that Chatwoot writes into a conversation ("activity") never cause a message event. */
export type Message = IncomingMessage | OutgoingMessage | TemplateMessage;

/** The payload of each event, by the event's name. */
export interface ChatwootEvents {
  conversation_created: ConversationCreated;
  conversation_updated: ConversationUpdated;
  conversation_status_changed: ConversationStatusChanged;
  message_created: MessageCreated;
  message_updated: MessageUpdated;
  webwidget_triggered: WebwidgetTriggered;
  contact_created: ContactCreated;
  contact_updated: ContactUpdated;
  conversation_typing_on: ConversationTypingOn;
  conversation_typing_off: ConversationTypingOff;
  inbox_created: InboxCreated;
  inbox_updated: InboxUpdated;
  conversation_opened: ConversationOpened;
  conversation_resolved: ConversationResolved;
  'macro.executed': MacroExecuted;
  'automation_event.conversation_created': AutomationEventConversationCreated;
  'automation_event.conversation_updated': AutomationEventConversationUpdated;
  'automation_event.conversation_opened': AutomationEventConversationOpened;
  'automation_event.conversation_resolved': AutomationEventConversationResolved;
  'automation_event.message_created': AutomationEventMessageCreated;
}

/** Other names of events on the wire, each with the event's own name. */
export type ChatwootAliases = object;
