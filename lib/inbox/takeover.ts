import { printable } from '../core/printable.js';
import type { Logger } from '../core/logger.js';
import type { Store } from './store.js';

/** How often to look for what ended processes held. */
const EVERY_MS = 1000;
/** Processes that start together need a moment to say which routers they serve. */
const FIRST_CHECK_MS = 2000;
const CHECK_EVERY_MS = 60_000;
/** Delay before the same router is named again. */
const NAME_AGAIN_MS = 3_600_000;

/** Takes over what other processes held when they ended, and names the routers that none serves. */
export class Takeover {
  readonly #store: Store;
  readonly #options: TakeoverOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** When each router was last named in the log. */
  readonly #namedAt = new Map<string, number>();
  #isLooking = false;

  constructor(store: Store, options: TakeoverOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** @returns a promise that resolves once it has looked for the first time, or failed to */
  async start(): Promise<void> {
    const look = () => {
      this.#look().catch(this.#options.reportDown);
    };
    this.#timers.add(setInterval(look, EVERY_MS));
    const check = () => this.#checkRouters();
    this.#timers.add(setTimeout(check, FIRST_CHECK_MS));
    this.#timers.add(setInterval(check, CHECK_EVERY_MS));
    return this.#look();
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const { routers, logger, wake, reportDown } = this.#options;
    try {
      const count = await this.#store.takeOver(routers());
      if (count === 0) return;
      const events = count === 1 ? '1 event' : `${count} events`;
      logger.warn(`took over ${events} that another process held when it ended`);
      wake();
    } catch (error) {
      reportDown(error);
    } finally {
      this.#isLooking = false;
    }
  }

  #checkRouters(): void {
    const { logger, reportDown } = this.#options;
    this.#store.unserved().then((unserved) => {
      const now = performance.now();
      for (const { router, pending } of unserved) {
        if (now - (this.#namedAt.get(router) ?? -Infinity) < NAME_AGAIN_MS) continue;
        this.#namedAt.set(router, now);
        const events = pending === 1 ? '1 event waits' : `${pending} events wait`;
        logger.warn(
          `${events} for the router ${printable(router)}, which has no handlers in any process`,
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
