/**
 * Where the package reports what it refused and what failed: `console`, pino, winston and most
 * others fit. A line never holds a payload value, a secret or a stack.
 */
export interface Logger {
  /**
   * Refused requests, drift, mismatches, unknown events, answers before handlers are done; of an
   * inbox, attempts that failed and will be repeated.
   */
  warn(message: string): void;
  /**
   * Failed handlers, functions of yours in options that failed, an app that is wired wrongly; of an
   * inbox, events that could not be stored, dead letters, a database that fails.
   */
  error(message: string): void;
}

const consoleLogger: Logger = {
  warn: (message) => console.warn(`[conversation-webhooks] ${message}`),
  error: (message) => console.error(`[conversation-webhooks] ${message}`),
};

/**
 * A logger that cannot fail, since a line is worth less than an event.
 *
 * @param logger - default `console`
 * @param platform - the name that each line begins with, if any
 * @throws TypeError if `logger` lacks a function
 */
export function safeLogger(logger: Logger = consoleLogger, platform?: string): Logger {
  const { warn, error } = Object(logger) as { warn?: unknown; error?: unknown };
  if (typeof warn !== 'function' || typeof error !== 'function') {
    throw new TypeError('"logger" needs the functions warn and error.');
  }
  const write = (level: 'warn' | 'error') => (message: string) => {
    try {
      const line = platform === undefined ? message : `${platform}: ${message}`;
      const writing: unknown = logger[level](line);
      if (writing instanceof Promise) writing.catch(() => undefined);
    } catch {
      // There is no other place to say it.
    }
  };
  return { warn: write('warn'), error: write('error') };
}
