import type { Handler, HandlerOptions } from './event-registry.js';
import type { ReceivedEvent } from '../event.js';

export interface Registration {
  readonly handler: Handler<never>;
  /** All the names that it was registered for; none for `onAny` and `onUnknown`. */
  readonly names: ReadonlySet<string>;
  readonly once: boolean;
  /** The event that a `once` handler is for: it stays registered until it has succeeded. */
  takenBy?: string;
  /** Which attempt at that event it is at. */
  runsAttempt?: number | undefined;
}

/** The handlers of one event, by what tells them apart. */
export class Registrations {
  readonly #byKey = new Map<string, Registration>();
  #unnamed = 0;
  #isUnused = true;

  add(registration: Registration, kind: string, options: HandlerOptions): void {
    this.requireFree(kind, options);
    // Never the number of one that is gone: an event that waits may remember it as done.
    const key = options.name ?? `#${(this.#unnamed += 1)}`;
    this.#byKey.set(`${kind} ${key}`, registration);
    this.#isUnused = false;
  }

  /** @throws TypeError if another handler has that name */
  requireFree(kind: string, { name }: HandlerOptions): void {
    if (name !== undefined && this.#byKey.has(`${kind} ${name}`)) {
      throw new TypeError(`There is another handler with the name "${name}".`);
    }
  }

  /** Of a `once` handler that has succeeded. */
  delete(registration: Registration): void {
    this.#delete((each) => each === registration);
  }

  /** Every registration of that function. */
  takeBack(handler: Handler<never>): void {
    this.#delete((each) => each.handler === handler);
    this.#isUnused = this.#byKey.size === 0;
  }

  /** True if nothing was ever added, or all was taken back. */
  get isUnused(): boolean {
    return this.#isUnused;
  }

  get entries(): Iterable<readonly [key: string, registration: Registration]> {
    return this.#byKey;
  }

  #delete(isGone: (registration: Registration) => boolean): void {
    for (const [key, registration] of this.#byKey) {
      if (isGone(registration)) this.#byKey.delete(key);
    }
  }
}

/** False if a `once` handler is for another event, or is at a copy of this one. */
export function takes(
  registration: Registration,
  { tenant, id }: ReceivedEvent,
  attempt: number,
): boolean {
  if (!registration.once) return true;
  const event = JSON.stringify([tenant, id]);
  registration.takenBy ??= event;
  if (registration.takenBy !== event || registration.runsAttempt === attempt) return false;
  registration.runsAttempt = attempt;
  return true;
}
