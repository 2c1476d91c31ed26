import { beforeEach, describe, expect, it } from '@jest/globals';
import { froged, WebhookEvents } from 'conversation-webhooks';
import type { Froged, Mismatch, ReceivedEvent, WebhookEvent } from 'conversation-webhooks';

const run = { attempt: 1, signal: new AbortController().signal };
const missing: Mismatch = { pointer: '/data', keyword: 'required', message: 'm', drift: false };
const newValue: Mismatch = { pointer: '/data', keyword: 'enum', message: 'm', drift: true };

function received(name: string, ...mismatches: Mismatch[]): ReceivedEvent {
  return {
    id: 'a delivery',
    platform: 'froged',
    name,
    payload: { event: name, data: { tags: ['vip'] } },
    receivedAt: new Date(),
    verification: { scheme: 'jwt', coversBody: false },
    mismatches,
    tenant: undefined,
    conversationKey: undefined,
  };
}

/** The error that `dispatch` rejects with. */
async function failureOf(dispatching: Promise<void>): Promise<AggregateError> {
  const failure: unknown = await dispatching.then(
    () => 'nothing failed',
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(AggregateError);
  return failure as AggregateError;
}

let events: WebhookEvents<Froged.FrogedEvents, Froged.FrogedAliases>;
let seen: string[];
const see = ({ name }: { name: string }) => seen.push(name);
const dispatch = (name: string, ...mismatches: Mismatch[]) =>
  events.dispatch(received(name, ...mismatches), run);

beforeEach(() => {
  events = new WebhookEvents(froged);
  seen = [];
});

describe('WebhookEvents', () => {
  it('calls a handler for every event with its name and no other', async () => {
    events.on('conversation_closed', see);
    await dispatch('conversation_closed');
    await dispatch('conversation_reopened');
    await dispatch('conversation_closed');
    expect(seen).toEqual(['conversation_closed', 'conversation_closed']);
  });

  it('calls a handler for each name of a list, once even if the list repeats a name', async () => {
    events.on(['agent_part_added', 'contact_part_added', 'agent_part_added'], see);
    await dispatch('contact_part_added');
    await dispatch('agent_part_added');
    await dispatch('agent_part_updated');
    expect(seen).toEqual(['contact_part_added', 'agent_part_added']);
  });

  it('treats an alias as its event', async () => {
    events.on('conversation_asigned', see).on(['conversation_asigned', 'nps_rated'], see);
    await dispatch('conversation_assigned');
    expect(seen).toEqual(['conversation_assigned', 'conversation_assigned']);
    events.off('conversation_assigned', see);
    await dispatch('conversation_assigned');
    expect(seen).toHaveLength(2);
  });

  it('calls a once handler for the first event only', async () => {
    events.once('nps_rated', see);
    await dispatch('nps_rated');
    await dispatch('nps_rated');
    expect(seen).toEqual(['nps_rated']);
  });

  it('calls a once handler once, even if two events arrive at the same time', async () => {
    events.once('nps_rated', see);
    await Promise.all([dispatch('nps_rated'), dispatch('nps_rated')]);
    expect(seen).toEqual(['nps_rated']);
  });

  it('calls a once handler of a list for the first event of any of the names', async () => {
    events.once(['conversation_closed', 'conversation_asigned'], see);
    await dispatch('conversation_assigned');
    await dispatch('conversation_closed');
    await dispatch('conversation_assigned');
    expect(seen).toEqual(['conversation_assigned']);
  });

  it('keeps a once handler for an event without a mismatch', async () => {
    events.once('nps_rated', see);
    await dispatch('nps_rated', missing);
    expect(seen).toEqual([]);
    await dispatch('nps_rated');
    expect(seen).toEqual(['nps_rated']);
  });

  it('off removes on and once handlers, only for the given names', async () => {
    events.on(['conversation_closed', 'conversation_reopened', 'nps_rated'], see);
    events.once('conversation_closed', see);
    events.off(['conversation_closed', 'nps_rated'], see);
    events.on('nps_rated', () => seen.push('another handler'));
    events.off('nps_rated', () => 'never registered');
    await dispatch('conversation_closed');
    await dispatch('nps_rated');
    await dispatch('conversation_reopened');
    expect(seen).toEqual(['another handler', 'conversation_reopened']);
  });

  it('calls onAny for every known event, in addition to its own handlers', async () => {
    events.on('nps_rated', () => seen.push('its own')).onAny(see);
    await dispatch('nps_rated');
    await dispatch('conversation_closed');
    await dispatch('brand_new');
    await dispatch('nps_rated', missing);
    expect(seen).toEqual(['its own', 'nps_rated', 'conversation_closed']);
  });

  it.each(['brand_new', '__proto__', 'constructor', 'toString'])(
    'passes the event %s, which has no schema, to onUnknown',
    async (name) => {
      events.onUnknown(see).onMismatch(() => seen.push('mismatch'));
      await dispatch(name);
      expect(seen).toEqual([name]);
    },
  );

  it('passes an event with a mismatch only to onMismatch', async () => {
    events.on('nps_rated', see).onAny(see).onUnknown(see);
    events.onMismatch(({ name, mismatches }) =>
      seen.push(name, ...mismatches.map((m) => m.pointer)),
    );
    await dispatch('nps_rated', newValue, missing);
    expect(seen).toEqual(['nps_rated', '/data', '/data']);
  });

  it('passes an event with only drift to its own handlers and reports the drift', async () => {
    events.on('nps_rated', ({ mismatches }) => seen.push(...mismatches.map((m) => m.keyword)));
    events.onMismatch(see);
    await dispatch('nps_rated', newValue);
    expect(seen).toEqual(['enum']);
  });

  it('accepts an event without handlers', async () => {
    await dispatch('nps_rated');
    await dispatch('brand_new');
    await dispatch('nps_rated', missing);
  });

  it('returns itself from every registration, so calls can be chained', () => {
    const chained = events
      .on('nps_rated', see)
      .once('nps_rated', see)
      .off('nps_rated', see)
      .onAny(see)
      .onUnknown(see)
      .onMismatch(see)
      .onError(() => undefined);
    expect(chained).toBe(events);
  });

  it.each([
    ['conversation_close', 'conversation_closed'],
    ['npsRated', 'nps_rated'],
    ['conversation_asignd', 'conversation_asigned'],
  ])('refuses the unknown name %s and names the nearest one', (name, nearest) => {
    const unknown = name as 'nps_rated';
    for (const register of [
      () => events.on(unknown, see),
      () => events.once(unknown, see),
      () => events.off(unknown, see),
      () => events.on(['nps_rated', unknown], see),
    ]) {
      expect(register).toThrow(TypeError);
      expect(register).toThrow(`froged has no event "${name}". Did you mean "${nearest}"?`);
    }
  });

  it.each(['__proto__', 'constructor', 'toString', ''])('refuses the name "%s"', (name) => {
    expect(() => events.on(name as 'nps_rated', see)).toThrow(TypeError);
  });

  it('registers for no name of a list if one name is unknown', async () => {
    const names = ['nps_rated', 'nps_rate'] as 'nps_rated'[];
    expect(() => events.on(names, see)).toThrow(TypeError);
    await dispatch('nps_rated');
    expect(seen).toEqual([]);
  });

  it('runs the handlers of an event concurrently and waits for all of them', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    events.on('nps_rated', async () => {
      await opened;
      seen.push('first');
    });
    events.on('nps_rated', () => {
      seen.push('second');
      open();
    });
    await dispatch('nps_rated');
    expect(seen).toEqual(['second', 'first']);
  });

  it('collects the errors of handlers in the order of registration', async () => {
    const [slow, sync, any] = [new Error('slow'), new Error('sync'), new Error('any')];
    events.on('nps_rated', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw slow;
    });
    events.on('nps_rated', see);
    events.on('nps_rated', () => {
      throw sync;
    });
    events.onAny(() => Promise.reject(any));

    const failure = await failureOf(dispatch('nps_rated'));
    expect(failure.errors).toEqual([slow, sync, any]);
    expect(failure.message).toBe('3 of 4 handlers failed');
    expect(seen).toEqual(['nps_rated']);
  });

  it('lists the errors of onAny handlers last', async () => {
    const [first, second] = [new Error('first'), new Error('second')];
    events.onAny(() => Promise.reject(first)).on('nps_rated', () => Promise.reject(second));
    expect((await failureOf(dispatch('nps_rated'))).errors).toEqual([second, first]);
  });

  it('keeps whatever a handler throws, even if it is not an error', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- handlers may do this
    events.on('nps_rated', () => Promise.reject(undefined));
    expect((await failureOf(dispatch('nps_rated'))).errors).toEqual([undefined]);
  });

  it.each<[string, (handler: () => never) => unknown, string, Mismatch[]]>([
    ['on', (handler) => events.on('nps_rated', handler), 'nps_rated', []],
    ['onAny', (handler) => events.onAny(handler), 'nps_rated', []],
    ['onUnknown', (handler) => events.onUnknown(handler), 'brand_new', []],
    ['onMismatch', (handler) => events.onMismatch(handler), 'nps_rated', [missing]],
  ])(
    'passes the failures of %s handlers and their event to onError',
    async (_, register, name, faults) => {
      const told: [AggregateError, WebhookEvent][] = [];
      register(() => {
        throw new RangeError('the handler’s own');
      });
      events.onError((error, event) => told.push([error, event]));

      const failure = await failureOf(dispatch(name, ...faults));
      expect(failure.errors).toEqual([new RangeError('the handler’s own')]);
      expect(told).toEqual([[failure, expect.objectContaining({ name, attempt: 1 })]]);
    },
  );

  it('keeps the first failure and calls other onError functions if one of them fails', async () => {
    const [first, late] = [new Error('first'), new Error('late')];
    events.on('nps_rated', () => Promise.reject(first));
    events.onError(() => {
      throw late;
    });
    events.onError(({ errors }) => seen.push(...errors.map(String)));

    expect((await failureOf(dispatch('nps_rated'))).errors).toEqual([first, late]);
    expect(seen).toEqual(['Error: first']);
  });

  it('does not call onError if no handler failed', async () => {
    events.on('nps_rated', see).onError(() => seen.push('error'));
    await dispatch('nps_rated');
    expect(seen).toEqual(['nps_rated']);
  });

  it('gives each handler its own frozen event with the received payload', async () => {
    const given: WebhookEvent[] = [];
    events.on('nps_rated', (event) => given.push(event)).onAny((event) => given.push(event));
    const event = received('nps_rated');
    const before = structuredClone(event.payload);

    await events.dispatch(event, { attempt: 3, signal: run.signal });
    expect(given[0]).not.toBe(given[1]);
    expect(given[0]).toEqual(given[1]);
    expect(given[0]).toEqual({ ...event, attempt: 3, signal: run.signal, outdated: false });
    expect(Object.isFrozen(given[0])).toBe(true);
    expect({ ...given[0] }).toHaveProperty('signal', run.signal);
    expect(given[0]?.payload).toBe(event.payload);
    expect(event.payload).toEqual(before);
  });

  it('lets handlers add and remove others, which takes effect with the next event', async () => {
    events.on('nps_rated', function first() {
      seen.push('first');
      events.off('nps_rated', first).on('nps_rated', () => seen.push('second'));
    });
    await dispatch('nps_rated');
    expect(seen).toEqual(['first']);
    await dispatch('nps_rated');
    expect(seen).toEqual(['first', 'second']);
  });
});
