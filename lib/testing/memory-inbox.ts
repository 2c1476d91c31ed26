import { requireKnownOptions, requireNoMore } from '../core/options.js';
import { DurableInbox } from '../inbox/durable-inbox.js';
import { INBOX_OPTIONS, type InboxOptions } from '../inbox/inbox-options.js';
import { MemoryStore } from './memory-store.js';

/**
 * An inbox in memory, for tests: the same as the others, without a file or a database. What is in it
 * is lost with the process, so never answer a vendor with it.
 *
 * @throws TypeError if an option is unknown or invalid
 */
export function memoryInbox(options: InboxOptions = {}, ...surplus: readonly []): DurableInbox {
  requireNoMore(surplus, 1, 'memoryInbox({ retry })');
  requireKnownOptions(options, INBOX_OPTIONS, 'memoryInbox()');
  return new DurableInbox(options, (settings) => new MemoryStore(settings));
}
