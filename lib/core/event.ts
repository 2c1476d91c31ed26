import type { Mismatch } from './mismatch.js';

/** What a handler receives. */
export interface WebhookEvent<
  Name extends string = string,
  Payload = unknown,
> extends ReceivedEvent<Name, Payload> {
  /** 1 for the first attempt. Only an inbox makes more. */
  readonly attempt: number;
  /**
   * Aborts when time is up. Without an inbox that is the acknowledge deadline: the vendor has its
   * answer, and will not hear of a later failure. With an inbox, the attempt has timed out and
   * failed, or is cut short by `close()` or a lost lease.
   */
  readonly signal: AbortSignal;
  /**
   * True if a newer state of the same thing was handled before, because the vendor sent the two out of
   * order. Only an inbox can tell, and only if the payload says how new it is.
   */
  readonly outdated: boolean;
}

/** An authenticated and validated event, before handlers receive it. */
export interface ReceivedEvent<Name extends string = string, Payload = unknown> {
  /**
   * The same for every copy of one delivery: the vendor's delivery id if it sends one, otherwise the
   * SHA-256 (hex) of the body without its secrets. A random UUID if nothing shows that an event is a
   * copy, as with Chatwoot's macros and automation rules: their bodies may be equal.
   */
  readonly id: string;
  /** Name of the platform, for example `chatwoot`. */
  readonly platform: string;
  /** Name of the event. An alias on the wire is replaced by the event's own name. */
  readonly name: Name;
  /** The body as parsed JSON, without secrets. All handlers of an event share it: do not change it. */
  readonly payload: Payload;
  /** When the request arrived, including its body. */
  readonly receivedAt: Date;
  readonly verification: Verification;
  /** Where the payload does not fit the schema. Normally empty. */
  readonly mismatches: readonly Mismatch[];
  /** What the router's `tenant` option returned for the request. */
  readonly tenant: string | undefined;
  /**
   * Identifies the conversation that the event belongs to: the same in every event of it, and unique
   * over platforms, tenants and accounts. For example `chatwoot/12:118` (inbox and number) or, with a
   * tenant, `chatwoot/acme/12:118`. At most 196 printable ASCII characters: a tenant or id with other
   * characters than letters, digits and `.:@+=_-`, or more than 64 of them, is hashed. `undefined` if
   * the event belongs to no conversation, or to none that is known. Two installations of Chatwoot number
   * their inboxes alike: give each a tenant.
   */
  readonly conversationKey: string | undefined;
}

/** What a proof showed about a delivery, and how. */
export interface Verification {
  /**
   * - `jwt`: a token signed with the shared secret
   * - `hmac`: a signature made with the shared secret
   * - `body-secret`: the shared secret itself, sent in the payload
   * - `url-token`: a secret last segment of the URL
   * - `none`: no proof was asked for
   */
  readonly scheme: 'jwt' | 'hmac' | 'body-secret' | 'url-token' | 'none';
  /**
   * True if the proof covers the exact bytes of the body. False if somebody who saw one delivery can
   * send another body with the same proof.
   */
  readonly coversBody: boolean;
  /**
   * Which of several secrets matched: its place in the list that the option holds, or the function in
   * it returned, where an `undefined` counts too. 0 for a single secret. `undefined` for `none`, from
   * a proof of your own that does not say, and in events that an older version stored.
   */
  readonly secretIndex?: number | undefined;
}

/**
 * The events that `Names` stand for, as a union discriminated by `name`.
 *
 * @typeParam Events - the payload of each event, by the event's name
 */
export type EventOf<Events, Names extends keyof Events = keyof Events> = {
  [Name in Names]: WebhookEvent<Name & string, Events[Name]>;
}[Names];

/**
 * The same for events before handlers receive them.
 *
 * @typeParam Events - the payload of each event, by the event's name
 */
export type ReceivedEventOf<Events, Names extends keyof Events = keyof Events> = {
  [Name in Names]: ReceivedEvent<Name & string, Events[Name]>;
}[Names];
