import { beforeEach, describe, expect, it } from '@jest/globals';
import { froged, WebhookEvents, type Froged } from 'conversation-webhooks';
import { received } from '../../support/received.js';

const run = { attempt: 1, signal: new AbortController().signal };

let events: WebhookEvents<Froged.FrogedEvents, Froged.FrogedAliases>;
let seen: string[];
const see = ({ name }: { name: string }) => seen.push(name);
const rated = (fields = {}) =>
  received({ platform: 'froged', name: 'nps_rated', payload: { event: 'nps_rated' }, ...fields });

beforeEach(() => {
  events = new WebhookEvents(froged);
  seen = [];
});

describe('WebhookEvents when an event is handled again', () => {
  const missing = { pointer: '/data', keyword: 'required', message: 'm', drift: false };
  const dispatch = (name = 'nps_rated') => events.dispatch(rated({ name }), run);
  const fail = () => Promise.reject(new Error('not yet'));
  /** Dispatches an event and returns the handlers that have succeeded so far. */
  const doneAfter = async (done: Iterable<string> = [], name = 'nps_rated') => {
    const all = new Set(done);
    await events.dispatch(rated({ name }), { ...run, done: all }).catch(() => undefined);
    return [...all];
  };

  it('distinguishes handlers by name, per event and for onAny', async () => {
    events.on(['nps_rated', 'conversation_closed'], see, { name: 'crm' });
    events.on('nps_rated', see, { name: 'mail' }).onAny(see, { name: 'crm' });
    events.onUnknown(see, { name: 'crm' });
    expect(new Set(await doneAfter()).size).toBe(3);
    expect(seen).toHaveLength(3);
  });

  it('refuses a second handler with the same name for one event', async () => {
    events.on('nps_rated', see, { name: 'crm' });
    events.onAny(see, { name: 'any' }).onUnknown(see, { name: 'unknown' });
    for (const register of [
      () => events.on('nps_rated', see, { name: 'crm' }),
      () => events.once(['conversation_closed', 'nps_rated'], see, { name: 'crm' }),
      () => events.onAny(see, { name: 'any' }),
      () => events.onUnknown(see, { name: 'unknown' }),
    ]) {
      expect(register).toThrow(TypeError);
      expect(register).toThrow(/Another handler of this event has the name "(crm|any|unknown)"/);
    }
    await dispatch();
    expect(seen).toEqual(['nps_rated', 'nps_rated']);
  });

  it('registers for no event of a list if one already has a handler with that name', async () => {
    events.on('nps_rated', () => undefined, { name: 'crm' });
    const register = () => events.on(['conversation_closed', 'nps_rated'], see, { name: 'crm' });
    expect(register).toThrow(TypeError);
    await dispatch('conversation_closed');
    expect(seen).toEqual([]);
  });

  it('frees the name of a handler that is removed', async () => {
    events.on('nps_rated', see, { name: 'crm' }).off('nps_rated', see);
    events.once('nps_rated', see, { name: 'crm' });
    await dispatch();
    events.on('nps_rated', see, { name: 'crm' });
    await dispatch();
    expect(seen).toHaveLength(2);
  });

  it('calls only handlers that have not succeeded, and records those that do', async () => {
    let isDown = true;
    events.on('nps_rated', see, { name: 'crm' });
    events.on('nps_rated', () => (isDown ? fail() : seen.push('mail')), { name: 'mail' });
    const done = await doneAfter();
    expect(done).toHaveLength(1);
    expect(await doneAfter(done)).toEqual(done);
    isDown = false;
    const all = await doneAfter(done);
    expect(all).toHaveLength(2);
    expect(await doneAfter(all)).toEqual(all);
    expect(seen).toEqual(['nps_rated', 'mail']);
  });

  it('records a handler as soon as it succeeds, while others still run', async () => {
    const done = new Set<string>();
    let release = (): void => undefined;
    events.on('nps_rated', see);
    events.on('nps_rated', () => new Promise<void>((resolve) => (release = resolve)));
    const dispatching = events.dispatch(rated(), { ...run, done });
    await new Promise((resolve) => setImmediate(resolve));
    expect(done.size).toBe(1);
    release();
    await dispatching;
    expect(done.size).toBe(2);
  });

  it('numbers unnamed handlers per event in the order of registration', async () => {
    events.on('conversation_closed', see).on('nps_rated', see).on('nps_rated', fail);
    const again = new WebhookEvents(froged).on('nps_rated', fail).on('nps_rated', see);
    const done = await doneAfter();
    await again.dispatch(rated(), { ...run, done: new Set(done) }).catch(() => {
      seen.push('failed');
    });
    // The first handler succeeded, so the first one of the next version is skipped.
    expect(seen).toEqual(['nps_rated', 'nps_rated']);
  });

  it('never reuses the number of a removed handler', async () => {
    events.on('nps_rated', see);
    const [first] = await doneAfter();
    events.off('nps_rated', see).once('nps_rated', see);
    const [second] = await doneAfter();
    events.on('nps_rated', see);
    const [third] = await doneAfter();
    expect(new Set([first, second, third]).size).toBe(3);
    await doneAfter([first!, second!]);
    expect(seen).toHaveLength(4);
  });

  it('calls onMismatch and onUnknown as usual', async () => {
    const done = new Set<string>();
    events.onMismatch(see).onUnknown(see);
    await events.dispatch(rated({ mismatches: [missing] }), { ...run, done });
    expect([...done]).toEqual([]);
    expect(await doneAfter([], 'brand_new')).toHaveLength(1);
    expect(seen).toEqual(['nps_rated', 'brand_new']);
  });

  it('passes on whether the state of an event is outdated', async () => {
    const outdated: boolean[] = [];
    events.on('nps_rated', (event) => outdated.push(event.outdated));
    await dispatch();
    await events.dispatch(rated(), { ...run, outdated: true });
    expect(outdated).toEqual([false, true]);
  });

  it('knows whether any event handler is registered', () => {
    expect(events.onError(() => undefined).hasHandlers()).toBe(false);
    for (const register of [
      (each: typeof events) => each.on('nps_rated', see),
      (each: typeof events) => each.once('nps_rated', see),
      (each: typeof events) => each.onAny(see),
      (each: typeof events) => each.onUnknown(see),
      (each: typeof events) => each.onMismatch(see),
    ]) {
      expect(register(new WebhookEvents(froged)).hasHandlers()).toBe(true);
    }
  });

  it('knows when all handlers were removed, and still counts a once handler that ran', async () => {
    events.on('nps_rated', see).off('nps_rated', see);
    expect(events.hasHandlers()).toBe(false);
    events.once('nps_rated', see);
    await dispatch();
    expect(seen).toHaveLength(1);
    expect(events.hasHandlers()).toBe(true);
  });
});

describe('a once handler of WebhookEvents that fails', () => {
  const attempt = (id: string, tenant?: string) =>
    events.dispatch(rated({ id, tenant }), run).catch(() => seen.push('failed'));

  it('is called again only for the same event, until it succeeds', async () => {
    let failures = 2;
    events.once('nps_rated', ({ id, tenant }) => {
      if (failures-- > 0) throw new Error('not yet');
      seen.push(`${tenant!} ${id}`);
    });
    await attempt('1', 'a');
    await attempt('2', 'a');
    await attempt('1', 'b');
    await attempt('1', 'a');
    expect(seen).toEqual(['failed', 'failed']);
    await attempt('1', 'a');
    await attempt('1', 'a');
    await attempt('2', 'a');
    expect(seen).toEqual(['failed', 'failed', 'a 1']);
  });

  it('is called once if one event is dispatched several times at once', async () => {
    events.once('nps_rated', async ({ id }) => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(id);
    });
    await Promise.all([attempt('1'), attempt('1'), attempt('1')]);
    await attempt('1');
    expect(seen).toEqual(['1']);
  });
});
