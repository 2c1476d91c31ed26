import { WebhookError } from './webhook-error.js';

const DEEPEST = 64;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The JSON object that the bytes hold. A byte order mark is skipped (RFC 8259, section 8.1 permits
 * it); bytes that are not UTF-8 become U+FFFD.
 *
 * @throws WebhookError `invalid_body` if they hold anything else, or a hostile object
 */
export function parseJson(bytes: Buffer): Record<string, unknown> {
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    // The parser's message quotes the text, so it goes neither into the answer nor into the log.
    throw new WebhookError('invalid_body', 'The body is not JSON.');
  }
  return requireHarmlessObject(value);
}

/**
 * Refuses what is not an object, what could change a prototype once somebody merges it into
 * another object, and what is nested so deep that recursive code would run out of stack.
 *
 * @throws WebhookError `invalid_body`
 */
export function requireHarmlessObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WebhookError('invalid_body', 'The body is not a JSON object.');
  }
  refuseHostile(value, 1);
  return value as Record<string, unknown>;
}

function refuseHostile(value: object, depth: number): void {
  if (depth > DEEPEST) {
    throw new WebhookError('invalid_body', `The body is nested deeper than ${DEEPEST} levels.`);
  }
  if (Array.isArray(value)) {
    for (const element of value as unknown[]) {
      if (typeof element === 'object' && element !== null) refuseHostile(element, depth + 1);
    }
    return;
  }
  for (const key of Object.keys(value)) {
    const child: unknown = (value as Record<string, unknown>)[key];
    const isObject = typeof child === 'object' && child !== null;
    if (
      key === '__proto__' ||
      (key === 'constructor' && isObject && Object.hasOwn(child, 'prototype'))
    ) {
      throw new WebhookError('invalid_body', 'The body has a key that reaches for a prototype.');
    }
    if (isObject) refuseHostile(child, depth + 1);
  }
}
