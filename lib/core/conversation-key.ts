import type { ReceivedEvent } from './event.js';
import type { Platform } from './platform.js';
import { sha256 } from './sha256.js';

/** What may stand in a key as it is. `/` separates the parts. */
const PLAIN = /^[\w.:@+=-]{1,64}$/;

/** See {@link ReceivedEvent}. It is made of what the platform's `subjectOf` says. */
export function conversationKeyOf(platform: Platform, event: ReceivedEvent): string | undefined {
  const { conversation } = platform.subjectOf(event);
  if (conversation === undefined) return undefined;
  const id = partOf(String(conversation));
  const { tenant } = event;
  return tenant === undefined
    ? `${platform.name}/${id}`
    : `${platform.name}/${partOf(tenant)}/${id}`;
}

/** Other texts are hashed. As JSON, because UTF-8 has the same bytes for two lone surrogates. */
function partOf(text: string): string {
  return PLAIN.test(text) ? text : `#${sha256(JSON.stringify(text))}`;
}
