import type { ReceivedEvent } from '../event.js';
import type { Handler, HandlerOptions } from './event-registry.js';

/** The handlers of one event, by the name or number that tells them apart. */
export class Registrations {
  readonly #byKey = new Map<string, Registration>();
  #unnamed = 0;
  #isUnused = true;

  add(registration: Registration, kind: string, options: HandlerOptions): void {
    this.requireFree(kind, options);
    // Never reuse the number of a removed handler: a waiting event may remember it as done.
    const key = options.name ?? `#${(this.#unnamed += 1)}`;
    this.#byKey.set(`${kind} ${key}`, registration);
    this.#isUnused = false;
  }

  /** @throws TypeError if another handler has that name */
  requireFree(kind: string, { name }: HandlerOptions): void {
    if (name !== undefined && this.#byKey.has(`${kind} ${name}`)) {
      throw new TypeError(`Another handler of this event has the name "${name}".`);
    }
  }

  /** Removes a `once` handler that has succeeded. */
  delete(registration: Registration): void {
    this.#delete((each) => each === registration);
  }

  /** Removes every registration of a function. */
  off(handler: Handler<never>): void {
    this.#delete((each) => each.handler === handler);
    this.#isUnused = this.#byKey.size === 0;
  }

  /** True if no handler was ever added, or the app has removed all. */
  get isUnused(): boolean {
    return this.#isUnused;
  }

  /** True if there is no handler: also if all were `once` handlers that have succeeded. */
  get isEmpty(): boolean {
    return this.#byKey.size === 0;
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

export interface Registration {
  readonly handler: Handler<never>;
  /** All the names that it was registered for; empty for `onAny` and `onUnknown`. */
  readonly names: ReadonlySet<string>;
  readonly once: boolean;
  /** The event that a `once` handler belongs to. It stays registered until it has succeeded. */
  takenBy?: string;
  /** The attempt at that event that it is running in. */
  runsAttempt?: number | undefined;
}

/** False if a `once` handler belongs to another event, or already runs for a copy of this one. */
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
