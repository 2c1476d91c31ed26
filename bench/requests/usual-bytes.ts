import type { SenderName } from './senders.js';

/** How long a body usually is: a message of Chatwoot's is three times as long as those of others. */
export function usualBytes(sender: SenderName): number {
  return sender === 'chatwoot' ? 3000 : 1000;
}
