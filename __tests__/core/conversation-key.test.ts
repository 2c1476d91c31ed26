import { describe, expect, it } from '@jest/globals';
import { conversationKeyOf } from '../../lib/core/conversation-key.js';
import { notes } from '../support/notes.js';
import { received } from '../support/received.js';

function keyOf(conversation: unknown, tenant?: string): string | undefined {
  const event = received({ payload: { type: 'added', n: 1, conversation }, tenant });
  return conversationKeyOf(notes, event);
}

describe('the key of a conversation', () => {
  it('is readable', () => {
    expect(keyOf('66b0c4d5e6f7a8b901234567')).toBe('notes/66b0c4d5e6f7a8b901234567');
    expect(keyOf('12:118', 'acme')).toBe('notes/acme/12:118');
    expect(keyOf('+4915112345@c.example', 'shop.example')).toBe(
      'notes/shop.example/+4915112345@c.example',
    );
  });

  it('is the same whether the vendor sends an id as a number or as text', () => {
    expect(keyOf(7)).toBe(keyOf('7'));
  });

  it.each([undefined, null, '', NaN, {}, []])('is undefined for the conversation %p', (none) => {
    expect(keyOf(none)).toBeUndefined();
  });

  it('is undefined for an event that the platform does not know', () => {
    const payload = { conversation: 'a' };
    expect(conversationKeyOf(notes, received({ name: 'unheard_of', payload }))).toBeUndefined();
  });

  const long = 'x'.repeat(100_000);
  const texts = [
    ...[
      'a',
      'b',
      '0',
      'undefined',
      'null',
      ' ',
      'a/b',
      'b/a',
      '/',
      '//',
      '#',
      '"',
      '\\',
      '%2F',
      '…',
    ],
    ...['\0', 'a\0', '\ud800', '\ud801', '\udc00\ud800', '\u001b[2J', 'a\n', 'é', 'e\u0301', '🐘'],
    ...[
      'x'.repeat(64),
      'x'.repeat(65),
      `${long}1`,
      `${long}2`,
      keyOf('a b')!,
      keyOf('a b')!.slice(6),
    ],
  ];

  it('differs for any two pairs of tenant and conversation', () => {
    const tenants = [undefined, '', ...texts];
    const keys = tenants.flatMap((tenant) => texts.map((text) => keyOf(text, tenant)));
    expect(new Set(keys).size).toBe(tenants.length * texts.length);
  });

  it('is short and printable, whatever they contain', () => {
    for (const text of texts) {
      for (const key of [keyOf(text), keyOf(text, text)]) {
        expect(key).toMatch(/^[!-~]{1,196}$/);
        expect(key).toMatch(/^notes(?:\/[\w.:@+=#-]+){1,2}$/);
      }
    }
  });
});
