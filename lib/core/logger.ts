/**
 * Where the package reports what it refused and what failed: `console`, pino, winston and most
 * others fit. A line never holds a payload value, a secret or a stack.
 */
export interface Logger {
  /** Refused requests, drift, mismatches. */
  warn(message: string): void;
  /** Failed handlers, and an app that is wired wrongly. */
  error(message: string): void;
}

/** Where lines go without a `logger` option. */
export const consoleLogger: Logger = {
  warn: (message) => console.warn(`[conversation-webhooks] ${message}`),
  error: (message) => console.error(`[conversation-webhooks] ${message}`),
};

/**
 * The same logger, with the name of a platform before each line.
 *
 * @throws TypeError if it is none
 */
export function namedLogger(name: string, logger: Logger = consoleLogger): Logger {
  requireLogger(logger);
  return {
    warn: (message) => logger.warn(`${name}: ${message}`),
    error: (message) => logger.error(`${name}: ${message}`),
  };
}

/** A logger that lacks a function would fail when there is something to say. */
export function requireLogger(logger: Logger): void {
  const { warn, error } = Object(logger) as { warn?: unknown; error?: unknown };
  if (typeof warn !== 'function' || typeof error !== 'function') {
    throw new TypeError('"logger" needs the functions warn and error.');
  }
}

const LONGEST = 64;

/** A name from a request, made safe for a log line: cut short, and printable ASCII only. */
export function printable(name: string): string {
  const escaped = name.slice(0, LONGEST).replace(/[^\x20-\x7e]|["\\]/g, escapeCharacter);
  return `"${escaped}${name.length > LONGEST ? '...' : ''}"`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What may be said of an error that somebody else's code threw: its kind, never its message. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name } = error as { name: unknown };
  return typeof name === 'string' ? name.replace(/\W/g, '').slice(0, LONGEST) : 'Error';
}
