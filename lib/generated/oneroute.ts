// Generated from json-schema/oneroute/README.md by `npm run generate`. Do not edit.

/** The new message. */
export interface Message {
  /** Identifies the message. Not in the page's body; Send Session Message returns it, as a UUID. */
  id?: string | null;
  /** Who wrote the message. */
  sender?: Sender | null;
  /** The id that the channel's network gave to the message. Null in the page's body; text in Send Session Message. */
  externalId?: string | number | null;
  /** The subject line, null on channels that have none. Not in the page's body; Send Session Message returns it, as null. */
  subject?: string | null;
  /** The text. Presumably null or empty if the message is only a file (inferred). */
  content?: string | null;
  /** The kind of content. The page shows `TEXT` and gives no list; the widget uploads files as `IMAGE`. */
  contentType?: string | null;
  /** URL of the image, null if there is none. */
  imageUrl?: string | null;
  /** URL of the video, null if there is none. */
  videoUrl?: string | null;
  /** URL of the document, null if there is none. */
  documentUrl?: string | null;
  /** URL of the audio recording, null if there is none. */
  audioUrl?: string | null;
  /** The message that this one quotes, null if it quotes none. The page shows only null. */
  quoted_message_id?: string | number | null;
  /** The `id` of the conversation, a UUID. */
  conversation_id?: string | null;
  /** When the message was stored, ISO 8601. Not in the page's body; Send Session Message returns it. */
  createdAt?: string | null;
  /** When the message last changed, ISO 8601. Not in the page's body; Send Session Message returns it. */
  updatedAt?: string | null;
}

/** Who wrote the message. */
export interface Sender {
  /** The writer's name. */
  name?: string | null;
  /** True if the business's own side wrote the message (an agent, a bot, the API), false if the customer did. Send Session Message returns true for the message that it sent; the widget takes true for an agent. */
  authUser?: boolean | null;
  /** When the writer was last active, ISO 8601. In the page's body it is a tenth of a second before `conversation.lastMessageAt`. */
  lastActivity?: string | null;
  /** Identifies the customer. Not in the page's body; the widget reads it from the sender of the message that the API returns, and keeps it as text. */
  customer_id?: string | null;
}

/** The conversation that the message belongs to. */
export interface Conversation {
  /** Identifies the conversation, a UUID. */
  id: string;
  /** The subject line, null on channels that have none. */
  subject?: string | null;
  /** The assigned agent, null while nobody is assigned. The page shows only null; the widget displays it as text, so it may be a name rather than an object. */
  agent?: unknown;
  /** Identifies the assigned agent, null while nobody is assigned. The page shows only null. */
  agent_id?: string | number | null;
  /** The customer. */
  customer?: Customer | null;
  /** Identifies the customer. Not in the page's body; the widget reads it from the conversation of the socket's `newMessage`, and compares it with a text. */
  customer_id?: string | null;
  /** When the last message came, ISO 8601. */
  lastMessageAt?: string | null;
  /** The state of the conversation. The page shows `in-queue` and gives no list. */
  status?: string | null;
  /** A country code, ISO 3166-1 alpha-2. */
  country?: string | null;
  /** True if the conversation has been read. */
  read?: boolean | null;
  /** When the conversation began, ISO 8601. */
  createdAt?: string | null;
  /** When the conversation last changed, ISO 8601. */
  updatedAt?: string | null;
  /** The channel that the message came in on. The field's name has a capital letter. */
  Channel?: Channel | null;
}

/** The customer. */
export interface Customer {
  /** Identifies the customer. Not in the page's body; the widget reads it from the customer of a conversation. */
  id?: string | null;
  /** The customer's name. */
  name?: string | null;
  /** The customer's e-mail address. Presumably null if unknown, as on a phone channel (inferred). */
  email?: string | null;
}

/** A channel that is connected to OneRoute. */
export interface Channel {
  /** Identifies the channel, a UUID. */
  id?: string;
  /** The channel's phone number, null if it has none. */
  phone?: string | null;
  /** The name of the channel within its medium, such as the local part of an e-mail address. */
  identifier?: string | null;
  /** The network. The page shows `WHATSAPP`, Fetch SMS Messages shows `EMAIL`; there is no list. */
  medium?: string | null;
  /** A description of the channel. */
  description?: string | null;
  /** The channel's name. */
  name?: string | null;
  /** The page shows `CUSTOM` and gives no list. */
  type?: string | null;
  /** The company that connects the network. The page shows only null. */
  provider?: string | null;
  /** A country code, ISO 3166-1 alpha-2. */
  country?: string | null;
  /** The page shows `LIVE` and gives no list. */
  env?: string | null;
  /** The state of the channel. The page shows `ACTIVE` and gives no list. */
  status?: string | null;
  /** When the channel was created, ISO 8601. Not in the page's body; Fetch SMS Messages shows it. */
  createdAt?: string | null;
  /** When the channel last changed, ISO 8601. Not in the page's body; Fetch SMS Messages shows it. */
  updatedAt?: string | null;
}

/** A new message came in on one of the channels. */
export interface NewMessage {
  /** The name of the event. */
  event: 'newMessage';
  /** The new message. */
  message: Message;
  /** The conversation that the message belongs to. */
  conversation: Conversation;
}

/** The payload of each event, by the event's name. */
export interface OnerouteEvents {
  newMessage: NewMessage;
}

/** Other names of events on the wire, each with the event's own name. */
export type OnerouteAliases = object;
