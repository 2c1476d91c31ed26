import { isMismatch } from '../core/mismatch.js';
import type { Platform } from '../core/platform.js';
import { sha256 } from '../core/sha256.js';
import type { ReceivedEvent } from '../core/event.js';
import type { NewEntry } from './store.js';

/** Longer keys are hashed, because an id in a payload may have any length. */
const LONGEST_KEY = 200;

/**
 * The entry that goes into the store for an event.
 *
 * @param uniqueKey - what makes the event unique within its router, platform and tenant
 */
export function newEntry(
  router: string,
  platform: Platform,
  event: ReceivedEvent,
  uniqueKey: string,
): NewEntry {
  const { conversation, entity, version, time = version } = platform.subjectOf(event);
  const scope = [router, event.platform, event.tenant];
  // The same conversations as those of `event.conversationKey`, but the key that version 0.1.0 made:
  // what it stored keeps its place before what comes now. Not for Chatwoot, whose 0.1.0 knew only the
  // number of a conversation, without its inbox.
  const order = conversation === undefined ? entity : `conversation ${conversation}`;
  return {
    id: uuidOf([...scope, uniqueKey], uniqueKey === event.id ? time : undefined),
    router,
    status: isMismatch(event) ? 'quarantined' : 'pending',
    event,
    orderKey: order === undefined ? undefined : keyOf([...scope, order]),
    entity: entity === undefined ? undefined : keyOf([...scope, entity]),
    version,
  };
}

/** JSON keeps the parts apart whatever they contain, and escapes NUL and lone surrogates. */
function keyOf(parts: readonly (string | undefined)[]): string {
  const text = JSON.stringify(parts);
  return text.length <= LONGEST_KEY ? text : sha256(text);
}

/**
 * A version 8 UUID (RFC 9562): a SHA-256, beginning with a time like a version 7 UUID if there is
 * one. An index of such ids grows at its end, however large it is.
 */
function uuidOf(parts: readonly (string | undefined)[], time: number | undefined): string {
  const hex = sha256(JSON.stringify(parts));
  const hasTime = time !== undefined && time >= 0 && time < 2 ** 48;
  const start = hasTime ? Math.floor(time).toString(16).padStart(12, '0') : hex.slice(0, 12);
  const variant = '89ab'[parseInt(hex[16]!, 16) & 3]!;
  return [
    start.slice(0, 8),
    start.slice(8),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
