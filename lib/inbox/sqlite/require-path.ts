import { shown, unsetHint } from '../../core/options.js';

/**
 * Refuses what is no path, and what SQLite takes for something else: it opens `file:a.db` as a URI,
 * and keeps `:memory:` nowhere.
 *
 * @throws TypeError that says what to write
 */
export function requirePath(path: unknown): asserts path is string {
  if (typeof path === 'string' && path !== '' && !/^(?::|file:)/i.test(path)) return;
  throw new TypeError(
    `"path" must be the path of a file and not begin with ":", not ${shown(path)}.${advice(path)}`,
  );
}

function advice(path: unknown): string {
  if (path instanceof URL || /^file:/i.test(String(path))) {
    return ' Of a file: URL, fileURLToPath() of node:url makes one.';
  }
  if (String(path).startsWith(':')) {
    return ' In tests, use memoryInbox() of conversation-webhooks/testing.';
  }
  return unsetHint(path);
}
