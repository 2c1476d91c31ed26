/**
 * Where the package reports what it refused and what failed: `console`, pino, winston and most other
 * loggers fit. A line never holds a payload value, a secret or a stack.
 */
export interface Logger {
  /**
   * Refused requests, drift, mismatches, unknown events, and answers given before handlers are done;
   * from an inbox, failed attempts that will be retried.
   */
  warn(message: string): void;
  /**
   * Failed handlers, failed functions in options, and an app that is wired wrongly; from an inbox,
   * events that could not be stored, dead letters, and a failing database.
   */
  error(message: string): void;
}

/** The loggers that already write a prefix: a router hands its own on to its links. */
const prefixed = new WeakSet<Logger>();

/**
 * Wraps a logger so that it never throws: a log line is worth less than an event.
 *
 * @param logger - default `console`
 * @param prefix - what each line starts with, if anything: the name of a router. A wrapped logger
 * keeps the one that it has
 * @throws TypeError if `logger` lacks a function
 */
export function safeLogger(logger: Logger = consoleLogger, prefix?: string): Logger {
  if (prefixed.has(logger)) return logger;
  const { warn, error } = Object(logger) as { warn?: unknown; error?: unknown };
  if (typeof warn !== 'function' || typeof error !== 'function') {
    throw new TypeError('"logger" must have the functions warn and error.');
  }
  const write = (level: 'warn' | 'error') => (message: string) => {
    try {
      const line = prefix === undefined ? message : `${prefix}: ${message}`;
      const writing: unknown = logger[level](line);
      if (writing instanceof Promise) writing.catch(() => undefined);
    } catch {
      // There is nowhere else to report it.
    }
  };
  const safe = { warn: write('warn'), error: write('error') };
  if (prefix !== undefined) prefixed.add(safe);
  return safe;
}

const consoleLogger: Logger = {
  warn: (message) => console.warn(`[conversation-webhooks] ${message}`),
  error: (message) => console.error(`[conversation-webhooks] ${message}`),
};
