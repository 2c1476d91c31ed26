import type { SenderName } from './senders.js';

/** The usual size of a body: a Chatwoot message is three times as large as the others'. */
export function usualBytes(sender: SenderName): number {
  return sender.startsWith('chatwoot') ? 3000 : 1000;
}
