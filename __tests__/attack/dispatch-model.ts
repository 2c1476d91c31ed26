import fc from 'fast-check';

/** The model identifies handlers by name. This one always throws. */
export const FAILING = 'failing';
export const HANDLERS = ['first', 'second', 'third', FAILING] as const;

/** FROGED's event names on the wire. The third is an alias of the second. */
const NAMES = ['conversation_closed', 'conversation_assigned', 'conversation_asigned'] as const;
export const UNKNOWN = 'no_such_event';

type HandlerName = (typeof HANDLERS)[number];
type EventName = (typeof NAMES)[number];

export type Registering =
  | { do: 'on' | 'once' | 'off'; names: EventName[]; handler: HandlerName }
  | { do: 'onAny' | 'onUnknown' | 'onMismatch'; handler: HandlerName };

export interface Sending {
  do: 'send';
  name: EventName | typeof UNKNOWN;
  isAuthenticated: boolean;
  hasShape: boolean;
}

const handler = fc.constantFrom(...HANDLERS);
const mostly = fc.integer({ min: 0, max: 4 }).map((number) => number > 0);

export const step: fc.Arbitrary<Registering | Sending> = fc.oneof(
  fc.record({
    do: fc.constantFrom('on', 'once', 'off'),
    names: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    handler,
  }),
  fc.record({ do: fc.constantFrom('onAny', 'onUnknown', 'onMismatch'), handler }),
  fc.record({
    do: fc.constant('send'),
    name: fc.constantFrom(...NAMES, UNKNOWN),
    isAuthenticated: mostly,
    hasShape: mostly,
  }),
);

/** The event for a name on the wire. */
export function eventOf(name: EventName): (typeof NAMES)[0 | 1] {
  return name === 'conversation_asigned' ? 'conversation_assigned' : name;
}

interface Registration {
  readonly handler: HandlerName;
  readonly isOnce: boolean;
  /** The events it handles. */
  names: string[];
}

/** Predicts which handlers a router calls, by the rules in the README. */
export class DispatchModel {
  #named: Registration[] = [];
  readonly #other: Record<'onAny' | 'onUnknown' | 'onMismatch', HandlerName[]> = {
    onAny: [],
    onUnknown: [],
    onMismatch: [],
  };

  register(step: Registering): void {
    if (!('names' in step)) {
      this.#other[step.do].push(step.handler);
      return;
    }
    const names = step.names.map(eventOf);
    if (step.do !== 'off') {
      this.#named.push({ handler: step.handler, isOnce: step.do === 'once', names });
      return;
    }
    for (const each of this.#named.filter((one) => one.handler === step.handler)) {
      each.names = each.names.filter((name) => !names.some((gone) => gone === name));
    }
  }

  /** The answer, and the handlers called, in order. */
  send({ name, isAuthenticated, hasShape }: Sending): { status: number; called: string[] } {
    if (!isAuthenticated) return { status: 401, called: [] };
    const called = this.#handlersOf(name, hasShape);
    const failed = called.filter((each) => each === FAILING).length;
    return failed > 0
      ? { status: 500, called: [...called, `${failed} failed`] }
      : { status: 200, called };
  }

  #handlersOf(name: Sending['name'], hasShape: boolean): HandlerName[] {
    if (name === UNKNOWN) return this.#other.onUnknown;
    if (!hasShape) return this.#other.onMismatch;
    const matching = this.#named.filter(({ names }) => names.includes(eventOf(name)));
    this.#named = this.#named.filter((each) => !each.isOnce || !matching.includes(each));
    return [...matching.map((each) => each.handler), ...this.#other.onAny];
  }
}
