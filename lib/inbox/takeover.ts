import type { Logger } from '../core/logger.js';
import type { Store } from './store.js';

/** How often to look for what ended processes held. */
const EVERY_MS = 1000;
/** The other processes of a deploy need time to start before a router counts as unserved. */
const FIRST_CHECK_MS = 10_000;
const CHECK_EVERY_MS = 3_600_000;

/** Takes over what other processes held when they ended, and names the routers that none serves. */
export class Takeover {
  readonly #store: Store;
  readonly #options: TakeoverOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  #isLooking = false;

  constructor(store: Store, options: TakeoverOptions) {
    this.#store = store;
    this.#options = options;
  }

  start(): void {
    this.#look();
    this.#timers.add(setInterval(() => this.#look(), EVERY_MS));
    const check = () => this.#checkRouters();
    this.#timers.add(setTimeout(check, FIRST_CHECK_MS));
    this.#timers.add(setInterval(check, CHECK_EVERY_MS));
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #look(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const { routers, logger, wake, reportDown } = this.#options;
    this.#store
      .takeOver(routers())
      .then((count) => {
        if (count === 0) return;
        const events = count === 1 ? '1 event' : `${count} events`;
        logger.warn(`took over ${events} that another process held when it ended`);
        wake();
      }, reportDown)
      .finally(() => (this.#isLooking = false))
      .catch(reportDown);
  }

  #checkRouters(): void {
    const { logger, reportDown } = this.#options;
    this.#store.unserved().then((unserved) => {
      for (const { router, pending } of unserved) {
        logger.warn(
          `${pending} events wait for the router "${router}", for which no process has handlers`,
        );
      }
    }, reportDown);
  }
}

export interface TakeoverOptions {
  /** Names of the routers that have handlers in this process. */
  readonly routers: () => readonly string[];
  readonly logger: Logger;
  /** Called if there is something to claim. */
  readonly wake: () => void;
  /** Called if the store fails. */
  readonly reportDown: (error: unknown) => void;
}
