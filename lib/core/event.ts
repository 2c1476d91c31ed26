import type { Mismatch } from './mismatch.js';

/** What was really proven about a delivery, and how. */
export interface Verification {
  /**
   * - `jwt`: a token signed with the shared secret
   * - `hmac`: a signature made with the shared secret
   * - `body-secret`: the shared secret itself, sent in the payload
   * - `url-token`: a secret last segment of the URL
   * - `none`: nothing was asked for
   */
  readonly scheme: 'jwt' | 'hmac' | 'body-secret' | 'url-token' | 'none';
  /**
   * True if the proof binds the exact bytes of the body. False if whoever saw one delivery could
   * send another body with the same proof.
   */
  readonly coversBody: boolean;
}

/** An event that was proven and checked, before it is handed to handlers. */
export interface ReceivedEvent<Name extends string = string, Payload = unknown> {
  /**
   * The same for every copy of one delivery: the vendor's delivery id if it sends one, else the
   * SHA-256 (hex) of the body without its secrets.
   */
  readonly id: string;
  /** Name of the platform, such as `chatwoot`. */
  readonly platform: string;
  /** Name of the event. An alias on the wire is replaced by the name that it stands for. */
  readonly name: Name;
  /** The body as parsed JSON, without secrets. Handlers of one event share it: do not change it. */
  readonly payload: Payload;
  /** When the request had arrived, with its body. */
  readonly receivedAt: Date;
  readonly verification: Verification;
  /** What in the payload does not fit the schema. Normally empty. */
  readonly mismatches: readonly Mismatch[];
  /** What the router's `tenant` option said of the request. */
  readonly tenant: string | undefined;
}

/** What a handler receives. */
export interface WebhookEvent<
  Name extends string = string,
  Payload = unknown,
> extends ReceivedEvent<Name, Payload> {
  /** 1 for the first time that the event is handled; an inbox tries again. */
  readonly attempt: number;
  /**
   * Aborted when time is up. Without an inbox that is the acknowledge deadline: the vendor got its
   * answer, and from then on a failure can no longer be told to it. With an inbox it is the end of
   * the attempt, which counts as failed.
   */
  readonly signal: AbortSignal;
  /**
   * True if a newer state of the same thing was handled before, since the vendor sent the two out
   * of order. Only an inbox can tell, and only where the payload says how new it is.
   */
  readonly outdated: boolean;
}

/**
 * The events that `Names` stand for, as a union told apart by `name`.
 *
 * @typeParam Events - the payload of each event, by the event's name
 */
export type EventOf<Events, Names extends keyof Events = keyof Events> = {
  [Name in Names]: WebhookEvent<Name & string, Events[Name]>;
}[Names];

/**
 * The same for events that are not yet handed to handlers.
 *
 * @typeParam Events - the payload of each event, by the event's name
 */
export type ReceivedEventOf<Events, Names extends keyof Events = keyof Events> = {
  [Name in Names]: ReceivedEvent<Name & string, Events[Name]>;
}[Names];
