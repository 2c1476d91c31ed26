/** What an event is about. */
export interface Subject {
  /**
   * Identifies the conversation that the event belongs to. The events of one conversation are
   * handled one at a time, in the order in which they arrived.
   */
  readonly conversation?: string | number | undefined;
  /**
   * The thing whose state the event tells, as kind and id, such as `message 9001`. It keeps the
   * order of events that belong to no conversation.
   */
  readonly entity?: string | undefined;
  /**
   * How new that state is: the larger, the newer. Milliseconds since 1970 where the vendor gives a
   * time. It says nothing without an `entity`.
   */
  readonly version?: number | undefined;
  /**
   * About when it happened, in milliseconds since 1970, as the payload says: the same in each copy of
   * a delivery. With it, what comes at one time lies in one place on the disk.
   */
  readonly time?: number | undefined;
}
