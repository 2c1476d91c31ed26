import { EventEmitter, errorMonitor, on, once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { InboxEmitter, type InboxEvents, type InboxReport } from '../../lib/inbox/inbox-emitter.js';

/** As JavaScript sees it. */
const untyped = (inbox: InboxEmitter) => inbox as unknown as EventEmitter;
const listener = () => undefined;
const report = { id: 'an id', router: 'chatwoot', attempts: 0 } as InboxReport;

const REGISTERING = [
  'on',
  'addListener',
  'once',
  'prependListener',
  'prependOnceListener',
] as const;
const REMOVING = ['off', 'removeListener'] as const;

describe.each([...REGISTERING, ...REMOVING])('inbox.%s', (method) => {
  it.each([
    ['fail', 'failed'],
    ['deadletter', 'dead'],
    ['Stored', 'stored'],
    ['quarantine', 'quarantined'],
  ])('refuses the unknown event "%s" and suggests "%s"', (name, nearest) => {
    const inbox = untyped(new InboxEmitter());
    const register = () => inbox[method](name, listener);
    expect(register).toThrow(TypeError);
    expect(register).toThrow(`An inbox emits no "${name}". Did you mean "${nearest}"?`);
    expect(register).toThrow('stored, duplicate, handled, failed, dead, quarantined');
    expect(inbox.eventNames()).toEqual([]);
  });

  it.each(['constructor', 'message_created'])('suggests no other name for "%s"', (name) => {
    expect(() => untyped(new InboxEmitter())[method](name, listener)).toThrow(
      `An inbox emits no "${name}". Its events: stored, duplicate, `,
    );
  });

  it('refuses undefined', () => {
    expect(() => untyped(new InboxEmitter())[method](undefined as never, listener)).toThrow(
      'An inbox emits no "undefined".',
    );
  });

  it('returns the inbox', () => {
    const inbox = new InboxEmitter();
    expect(inbox[method]('dead', listener)).toBe(inbox);
  });
});

it.each(REGISTERING)('inbox.%s registers a listener, which off removes', (method) => {
  const inbox = new InboxEmitter();
  const ids: string[] = [];
  const keep = ({ id }: InboxReport) => ids.push(id);
  inbox[method]('stored', keep);
  inbox.emit('stored', report);
  inbox[method]('stored', keep);
  inbox.removeListener('stored', keep).off('stored', keep);
  expect(inbox.emit('stored', report)).toBe(false);
  expect(ids).toEqual(['an id']);
});

describe('what works with any EventEmitter works with an inbox', () => {
  it('events.once and events.on', async () => {
    const inbox = new InboxEmitter();
    const first = once(inbox, 'stored');
    const all = on(inbox, 'stored');
    inbox.emit('stored', report);
    expect(await first).toEqual([report]);
    expect((await all.next()).value).toEqual([report]);
    await all.return!();
    expect(inbox.eventNames()).toEqual([]);
  });

  it('listeners for errors, for other listeners and for symbols', () => {
    const inbox = untyped(new InboxEmitter());
    const added: unknown[] = [];
    inbox.on('newListener', (name) => added.push(name));
    inbox.on('error', listener).on('removeListener', listener).on(errorMonitor, listener);
    inbox.once('dead', listener).removeAllListeners('dead').removeAllListeners();
    expect(added).toEqual(['error', 'removeListener', errorMonitor, 'dead']);
    expect(inbox).toBeInstanceOf(EventEmitter);
    expect(inbox.eventNames()).toEqual([]);
  });
});

// The rest is checked by `npx tsc`: lines marked `@ts-expect-error` must not compile.
function listenersAreTyped(
  inbox: InboxEmitter,
  name: keyof InboxEvents,
  text: string,
): EventEmitter {
  inbox.on('dead', ({ id, failure }) => [id.trim(), failure.errors.length]);
  inbox.once('stored', async ({ event }) => Promise.resolve(event.name));
  inbox.on(name, ({ id }) => id).emit('stored', report);
  // @ts-expect-error -- only a failure has one
  inbox.prependListener('stored', ({ failure }) => failure);
  // @ts-expect-error -- a report is no string
  inbox.addListener('dead', (message: string) => message);
  // @ts-expect-error -- it is called failed
  inbox.on('fail', ({ anything }) => String(anything));
  // @ts-expect-error -- an inbox emits none
  inbox.on('error', listener);
  // @ts-expect-error -- any string
  inbox.off(text, listener);
  // @ts-expect-error -- without its report
  inbox.emit('dead');
  return inbox;
}

it('the types of an inbox compile', () => {
  expect(listenersAreTyped).toBeInstanceOf(Function);
});
