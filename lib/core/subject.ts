/** What an event is about. */
export interface Subject {
  /**
   * Identifies the conversation that the event belongs to, within its platform and tenant: the same in
   * each of its events, and in no other's. `event.conversationKey` is made of it. An inbox handles the
   * events of one conversation one at a time, in the order in which they arrived.
   */
  readonly conversation?: string | number | undefined;
  /**
   * The thing whose state the event tells, as kind and id, for example `message 9001`. It keeps the
   * order of events that belong to no conversation.
   */
  readonly entity?: string | undefined;
  /**
   * How new that state is: larger is newer. Milliseconds since 1970 if the vendor gives a time.
   * Without an `entity` it has no meaning.
   */
  readonly version?: number | undefined;
  /**
   * About when it happened, in milliseconds since 1970. Taken from the payload, so the same in each
   * copy of a delivery. A store uses it to keep events of one time together on the disk.
   */
  readonly time?: number | undefined;
}
