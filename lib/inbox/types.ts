/* What both entry points export beside their inbox. */
export type {
  DurableInbox,
  InboxEvents,
  InboxFailureReport,
  InboxReport,
} from './durable-inbox.js';
export type { InboxOptions, RetryOptions } from './inbox-options.js';
export type {
  AttemptFailure,
  EventFilter,
  EventPage,
  InboxStats,
  InboxStatus,
  ListOptions,
  StoredEvent,
} from './stored-event.js';
