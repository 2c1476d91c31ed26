import { shown, unsetHint } from '../../core/options.js';

const EXAMPLE = 'such as postgres://user:password@host/database';

/**
 * Refuses what node-postgres would not understand, or would take for something else: it connects to a
 * host named "base" for `host=localhost user=app`.
 *
 * @throws TypeError that quotes nothing of it
 */
export function requireConnectionString(value: unknown): asserts value is string {
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(
      `"connectionString" must be a non-empty string, ${EXAMPLE}, not ${given(value)}`,
    );
  }
  // A folder of Unix sockets.
  if (value.startsWith('/') || value.startsWith('socket:')) return;
  if (!/^(?:postg|pg)[\w+.-]*:\/\//i.test(value)) {
    throw new TypeError(`"connectionString" must begin with "postgres://", ${EXAMPLE}.`);
  }
  if (isParsable(value)) return;
  throw new TypeError(
    `"connectionString" is not a valid URL, ${EXAMPLE}. Special characters in the user or the ` +
      'password must be percent-encoded: encodeURIComponent() does it.',
  );
}

function given(value: unknown): string {
  return `${value === '' ? 'an empty one' : shown(value)}.${unsetHint(value)}`;
}

/** As node-postgres reads it, which also allows that there is no host. */
function isParsable(value: string): boolean {
  try {
    const encoded = / |%[^a-f0-9]|%[a-f0-9][^a-f0-9]/i.test(value) ? encodeURI(value) : value;
    const url = URL.canParse(encoded) ? encoded : encoded.replace('@/', '@localhost/');
    const { username, password, hostname } = new URL(url);
    for (const part of [username, password, hostname]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
