import { shown, unsetHint } from '../../core/options.js';

/**
 * Refuses what is no path, and what SQLite takes for something else: it opens `file:a.db` as a URI,
 * and keeps `:memory:` nowhere.
 *
 * @throws TypeError that says what to write
 */
export function requirePath(path: unknown): asserts path is string {
  if (path instanceof URL) throw wrong('not a URL. fileURLToPath() of node:url makes one of it');
  if (typeof path !== 'string') throw wrong(`not ${shown(path)}`, unsetHint(path));
  if (path === '') throw wrong('not an empty text', unsetHint(path));
  if (path.startsWith(':')) {
    const advice = ' In tests, use memoryInbox() of conversation-webhooks/testing.';
    throw wrong('and not begin with ":"', advice);
  }
  if (/^file:/i.test(path)) {
    throw wrong(
      'not a URL: leave "file:" out, or let fileURLToPath() of node:url make a path of it',
    );
  }
}

function wrong(why: string, advice = ''): TypeError {
  return new TypeError(`"path" must be the path of a file, ${why}.${advice}`);
}
