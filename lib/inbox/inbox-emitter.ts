import { EventEmitter } from 'node:events';
import type { ReceivedEvent } from '../core/event.js';
import type { KnownName } from '../core/known-name.js';
import { nearestName } from '../core/nearest-name.js';
import type { AttemptFailure } from './stored-event.js';

/**
 * An EventEmitter for the {@link InboxEvents}, and for nothing else: another name throws a TypeError,
 * because its listener would never be called.
 *
 * The methods are declared here because EventEmitter has a type parameter only since @types/node
 * 20.11.21.
 */
export class InboxEmitter extends EventEmitter {
  override on<Name extends string = keyof InboxEvents>(
    name: InboxEventName<Name>,
    listener: InboxListener<Name>,
  ): this {
    return super.on(known(name), listener);
  }

  override addListener<Name extends string = keyof InboxEvents>(
    name: InboxEventName<Name>,
    listener: InboxListener<Name>,
  ): this {
    return super.addListener(known(name), listener);
  }

  override once<Name extends string = keyof InboxEvents>(
    name: InboxEventName<Name>,
    listener: InboxListener<Name>,
  ): this {
    return super.once(known(name), listener);
  }

  override prependListener<Name extends string = keyof InboxEvents>(
    name: InboxEventName<Name>,
    listener: InboxListener<Name>,
  ): this {
    return super.prependListener(known(name), listener);
  }

  override prependOnceListener<Name extends string = keyof InboxEvents>(
    name: InboxEventName<Name>,
    listener: InboxListener<Name>,
  ): this {
    return super.prependOnceListener(known(name), listener);
  }

  override off<Name extends string = keyof InboxEvents>(
    name: InboxEventName<Name>,
    listener: InboxListener<Name>,
  ): this {
    return super.off(known(name), listener);
  }

  override removeListener<Name extends string = keyof InboxEvents>(
    name: InboxEventName<Name>,
    listener: InboxListener<Name>,
  ): this {
    return super.removeListener(known(name), listener);
  }

  override emit<Name extends keyof InboxEvents>(name: Name, ...args: InboxEvents[Name]): boolean {
    return super.emit(name, ...args);
  }
}

/** The events that an inbox emits, each after the change is stored. */
export interface InboxEvents {
  /** The event is stored. */
  stored: [report: InboxReport];
  /** The same delivery arrived again. It is counted, and not handled again. */
  duplicate: [report: InboxReport];
  /** Every handler has succeeded. */
  handled: [report: InboxReport];
  /** An attempt failed, and there will be another. */
  failed: [report: InboxFailureReport];
  /** The last attempt failed: the event is a dead letter. */
  dead: [report: InboxFailureReport];
  /** The event does not match its schema: a required field is missing or has the wrong type. */
  quarantined: [report: InboxReport];
}

/** What `inbox.on` handlers receive. */
export interface InboxReport {
  /** The same as `StoredEvent.id`. */
  readonly id: string;
  /** Name of the router that received the event. */
  readonly router: string;
  readonly event: ReceivedEvent;
  /** How many attempts were made. Always 0 in `stored` and `duplicate`. */
  readonly attempts: number;
}

/** An {@link InboxReport} with what the attempt failed with. */
export interface InboxFailureReport extends InboxReport {
  readonly failure: AttemptFailure;
}

type InboxEventName<Name extends string> = Name extends 'error'
  ? "An inbox emits no 'error'. Use 'failed' and 'dead'."
  : KnownName<Name, keyof InboxEvents>;

/** `any` for an unknown name, so that the compiler reports the name alone. */
type InboxListener<Name extends string> = (
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  ...args: Name extends keyof InboxEvents ? InboxEvents[Name] : any[]
) => unknown;

const NAMES: Record<keyof InboxEvents, true> = {
  stored: true,
  duplicate: true,
  handled: true,
  failed: true,
  dead: true,
  quarantined: true,
};

/**
 * Every EventEmitter has these. `events.once(inbox, 'dead')` and `events.on` listen to `error`, so it
 * is allowed, although an inbox never emits it.
 */
const OF_EVERY_EMITTER: readonly unknown[] = ['error', 'newListener', 'removeListener'];

/** @throws TypeError if no inbox emits an event of that name */
function known<Name>(name: Name): Name & string {
  const allowed =
    typeof name === 'symbol' ||
    OF_EVERY_EMITTER.includes(name) ||
    (typeof name === 'string' && Object.hasOwn(NAMES, name));
  if (allowed) return name as Name & string;
  const names = Object.keys(NAMES);
  const nearest = nearestName(String(name), names);
  const hint = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  throw new TypeError(
    `An inbox emits no "${String(name)}". ${hint}Its events: ${names.join(', ')}.`,
  );
}
