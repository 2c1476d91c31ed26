import { WebhookError } from '../webhook-error.js';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Parses a JSON object from bytes. A byte order mark is skipped, as RFC 8259, section 8.1, permits;
 * bytes that are not UTF-8 become U+FFFD.
 *
 * @throws WebhookError `invalid_body` if the bytes are anything else, or a hostile object
 */
export function parseJson(bytes: Buffer): Record<string, unknown> {
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    // The parser's message quotes the text, so neither the answer nor the log may show it.
    throw new WebhookError('invalid_body', 'The body is not JSON.');
  }
  return requireHarmlessObject(value);
}

const DEEPEST = 64;
/** The largest genuine payloads have a few thousand. */
const MOST_VALUES = 100_000;

/**
 * Refuses what is not an object, what would change a prototype when merged into another object, what
 * is nested so deep that recursive code would run out of stack, and what has so many values that
 * validating them would take long.
 *
 * @throws WebhookError `invalid_body`
 */
export function requireHarmlessObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WebhookError('invalid_body', 'The body is not a JSON object.');
  }
  countValues(value, 1, 0);
  return value as Record<string, unknown>;
}

/**
 * @param before - how many values were counted before
 * @returns the same with those in `value`
 */
function countValues(value: unknown, depth: number, before: number): number {
  if (typeof value !== 'object' || value === null) return before;
  if (depth > DEEPEST) throw hostile(`nested deeper than ${DEEPEST} levels`);
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  let count = before + (keys ?? (value as unknown[])).length;
  if (count > MOST_VALUES) throw hostile(`of more than ${MOST_VALUES} values`);
  if (!keys) {
    for (const child of value as unknown[]) count = countValues(child, depth + 1, count);
    return count;
  }
  for (const key of keys) {
    const child = (value as Record<string, unknown>)[key];
    if (reachesForPrototype(key, child)) throw hostile('with a key that reaches for a prototype');
    count = countValues(child, depth + 1, count);
  }
  return count;
}

function reachesForPrototype(key: string, child: unknown): boolean {
  if (key === '__proto__') return true;
  return key === 'constructor' && Object.hasOwn(Object(child) as object, 'prototype');
}

function hostile(how: string): WebhookError {
  return new WebhookError('invalid_body', `The body is JSON ${how}.`);
}
