import { DurableInbox } from '../inbox/durable-inbox.js';
import type { InboxOptions } from '../inbox/inbox-options.js';
import { MemoryStore } from './memory-store.js';

/**
 * An inbox in memory, for tests: the same as the others, without a file or a database. What is in it
 * is lost with the process, so never answer a vendor with it.
 *
 * @throws TypeError if an option is invalid
 */
export function memoryInbox(options: InboxOptions = {}): DurableInbox {
  return new DurableInbox(options, (settings) => new MemoryStore(settings));
}
