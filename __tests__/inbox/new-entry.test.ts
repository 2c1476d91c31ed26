import { describe, expect, it } from '@jest/globals';
import type { ReceivedEvent } from 'conversation-webhooks';
import { newEntry } from '../../lib/inbox/new-entry.js';
import { notes } from '../support/notes.js';
import { received } from '../support/received.js';

const noted = (payload: object, fields: Partial<ReceivedEvent> = {}) =>
  received({ ...fields, payload: { type: 'added', n: 1, ...payload } });

const entryOf = (event: ReceivedEvent, router = 'notes', key = event.id) =>
  newEntry(router, notes, event, key);

describe('the id of a new entry', () => {
  it('is the same for every copy of one delivery, whenever it arrives', () => {
    const copy = noted({ n: 2 }, { receivedAt: new Date(0) });
    expect(entryOf(noted({})).id).toBe(entryOf(copy).id);
  });

  it('differs by router, platform, tenant and key', () => {
    const ids = [
      entryOf(noted({})),
      entryOf(noted({}), 'other'),
      entryOf(noted({}, { platform: 'other' })),
      entryOf(noted({}, { tenant: 'other' })),
      entryOf(noted({}, { tenant: '' })),
      entryOf(noted({}), 'notes', 'other'),
      // Parts that would be equal if they were only concatenated.
      entryOf(noted({}, { tenant: 'a' }), 'notes', 'b'),
      entryOf(noted({}, { tenant: 'ab' }), 'notes', ''),
      entryOf(noted({}, { tenant: '["a"' }), 'notes', 'b'),
      entryOf(noted({}, { tenant: 'null' })),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is a version 8 UUID, whatever the key contains', () => {
    for (const key of ['', 'x'.repeat(100_000), '\0', '\ud800', '\udc00\ud800', '"],[', '🙂']) {
      expect(entryOf(noted({}), 'notes', key).id).toMatch(
        /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
    }
    const many = Array.from({ length: 200 }, (_, n) => entryOf(noted({}), 'notes', `${n}`).id);
    expect(new Set(many).size).toBe(200);
    expect(new Set(many.map((id) => id[19]))).toEqual(new Set('89ab'));
  });

  it('differs for two lone surrogates', () => {
    const [one, other] = ['\ud800', '\ud801'].map((key) => entryOf(noted({}), 'notes', key).id);
    expect(one).not.toBe(other);
  });
});

describe('the order key of a new entry', () => {
  const keyOf = (payload: object, fields?: Partial<ReceivedEvent>, router?: string) =>
    entryOf(noted(payload, fields), router).orderKey;

  it('is that of the conversation, or of the entity if there is no conversation', () => {
    const key = keyOf({ conversation: 'a', thing: 'x' });
    expect(key).toEqual(expect.any(String));
    expect(keyOf({ conversation: 'a', thing: 'y' })).toBe(key);
    expect(keyOf({ conversation: 'b', thing: 'x' })).not.toBe(key);
    expect(keyOf({ thing: 'x' })).not.toBe(keyOf({ thing: 'y' }));
    expect(keyOf({ thing: 'x', n: 2 })).toBe(keyOf({ thing: 'x' }));
  });

  it('is that of version 0.1.0, so that what it stored keeps its place', () => {
    expect(keyOf({ conversation: 'a' })).toBe('["notes","notes",null,"conversation a"]');
  });

  it('is undefined if neither is known', () => {
    expect(keyOf({})).toBeUndefined();
    expect(keyOf({ conversation: 'a' }, { name: 'unheard_of' })).toBeUndefined();
  });

  it('differs by router, platform and tenant', () => {
    const conversation = 'a';
    const keys = [
      keyOf({ conversation }),
      keyOf({ conversation }, {}, 'other'),
      keyOf({ conversation }, { tenant: 'other' }),
      keyOf({ conversation }, { platform: 'other' }),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it('is short and still unique for ids of any length', () => {
    const long = 'x'.repeat(1_000_000);
    const [one, other] = [keyOf({ conversation: `${long}1` }), keyOf({ conversation: `${long}2` })];
    expect(one!.length).toBeLessThanOrEqual(200);
    expect(one).not.toBe(other);
    expect(keyOf({ conversation: `${long}1` })).toBe(one);
    expect(entryOf(noted({ thing: long })).entity!.length).toBeLessThanOrEqual(200);
  });

  it('contains no NUL and no lone surrogate, which a database may refuse', () => {
    for (const text of ['a\0b', '\ud800', 'a\udc00b']) {
      const { orderKey, entity } = entryOf(noted({ conversation: text, thing: text }));
      expect(Buffer.from(orderKey! + entity!).toString()).toBe(orderKey! + entity!);
      expect(orderKey! + entity!).not.toContain('\0');
    }
    expect(keyOf({ conversation: '\ud800' })).not.toBe(keyOf({ conversation: '\ud801' }));
    expect(keyOf({ conversation: 'a\0' })).not.toBe(keyOf({ conversation: 'a' }));
  });
});

describe('a new entry', () => {
  it('has the entity and its version if they are known', () => {
    expect(entryOf(noted({ thing: 'x', version: 7 }))).toMatchObject({ version: 7 });
    expect(entryOf(noted({ thing: 'x', version: 7 })).entity).toBe(
      entryOf(noted({ thing: 'x', conversation: 'a' })).entity,
    );
    expect(entryOf(noted({ version: 7 }))).toMatchObject({ entity: undefined });
  });

  it('is pending unless it is a mismatch, and drift is not one', () => {
    const place = { pointer: '/n', keyword: 'type', message: 'must be integer' };
    const status = (drift: boolean) =>
      entryOf(noted({}, { mismatches: [{ ...place, drift }] })).status;
    expect(entryOf(noted({})).status).toBe('pending');
    expect(status(true)).toBe('pending');
    expect(status(false)).toBe('quarantined');
  });
});
