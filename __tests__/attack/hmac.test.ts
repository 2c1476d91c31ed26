import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chatwoot } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { fakeTimers } from '../support/fake-timers.js';
import { sendBytes } from '../support/send.js';
import { attackTarget, type Attempt } from './attack-target.js';

const secret = 'secretOfTheInbox24Base58';
const strangersSecret = 'secretOfAStrangerBase58x';
const NOW = Date.parse('2026-06-24T14:00:00Z') / 1000;
const body = sampleRequest(chatwoot, 'message_created', { secret }).body;

const target = attackTarget(chatwoot);

// Signs like Chatwoot's `lib/webhooks/trigger.rb`, without this package.
function hmac(timestamp: string | number, bytes: string | Buffer, key = secret): Buffer {
  return createHmac('sha256', key).update(`${timestamp}.`).update(bytes).digest();
}

function hex(...signed: Parameters<typeof hmac>): string {
  return hmac(...signed).toString('hex');
}

type Header = string | string[] | undefined;

function attempt(signature: Header, timestamp: Header, sent: string | Buffer = body): Attempt {
  return {
    path: '/',
    headers: {
      'content-type': 'application/json',
      ...(signature === undefined ? {} : { 'x-chatwoot-signature': signature }),
      ...(timestamp === undefined ? {} : { 'x-chatwoot-timestamp': timestamp }),
    },
    body: sent,
  };
}

function signed(bytes: string | Buffer = body, timestamp: string | number = NOW, key = secret) {
  return attempt(`sha256=${hex(timestamp, bytes, key)}`, String(timestamp), bytes);
}

const genuine = signed();
const right = hex(NOW, body);

beforeEach(() => fakeTimers(new Date(NOW * 1000)));
afterEach(() => void jest.useRealTimers());

describe('a body other than the one that was signed', () => {
  const bytes = Buffer.from(body);
  const at = bytes.indexOf('"content"') + 3;
  const changed = Buffer.from(bytes);
  changed[at]! ^= 1;
  const invalid = (byte: number) =>
    Buffer.from(`{"event":"message_created","content":"${String.fromCharCode(byte)}"}`, 'latin1');
  const escaped = '{"event":"message_created","content":"\\u003cb\\u003e"}';

  const pairs: readonly (readonly [string, signed: Buffer | string, sent: Buffer | string])[] = [
    ['one bit changed', bytes, changed],
    ['its last byte cut off', `${body} `, body],
    ['a line break after it', body, `${body}\n`],
    ['a space before it', body, ` ${body}`],
    ['a byte order mark before it', body, `\ufeff${body}`],
    ['its byte order mark removed', `\ufeff${body}`, body],
    ['0xFF replaced by 0xFE, both invalid UTF-8', invalid(0xff), invalid(0xfe)],
    ['0xFF replaced by U+FFFD, to which it is decoded', invalid(0xff), invalid(0xff).toString()],
    ['its escapes resolved', escaped, JSON.stringify(JSON.parse(escaped))],
  ];

  it.each(pairs)('refuses a body with %s, and accepts it once signed', async (_, of, sent) => {
    expect(Buffer.from(of).equals(Buffer.from(sent))).toBe(false);
    const address = await target.listen({ secret });
    await target.expectRefused(address, { ...signed(of), body: sent });
    await target.expectHandled(address, signed(of));
    await target.expectHandled(address, signed(sent));
  });

  it('refuses an empty body', async () => {
    const address = await target.listen({ secret });
    await target.expectRefused(address, { ...genuine, body: '' });
    await target.expectHandled(address, genuine);
  });

  it('refuses a body whose start was moved into the timestamp', async () => {
    // "T.{…1" and "5…}" join to the same signed text as "T" and "{…1.5…}".
    const whole = '{"event":"message_created","score":1.5}';
    const [start, end] = whole.split('.') as [string, string];
    const { headers } = signed(whole);
    const address = await target.listen({ secret });
    await target.expectRefused(address, {
      path: '/',
      headers: { ...headers, 'x-chatwoot-timestamp': `${NOW}.${start}` },
      body: end,
    });
    await target.expectHandled(address, signed(whole));
  });

  it('accepts a body whose chunks split its characters, and passes on the whole text', async () => {
    const content = '🚲 Größe: 5 €';
    const payload = { ...(JSON.parse(body) as object), content };
    const text = Buffer.from(JSON.stringify(payload));
    const cuts = ['🚲', 'ö', '€'].map((character) => text.indexOf(character) + 1);
    const chunks = [0, ...cuts].map((from, index) => text.subarray(from, cuts[index]));
    jest.useRealTimers();
    const { headers } = signed(text, Math.floor(Date.now() / 1000));
    const address = await target.listen({ secret });
    const { status } = await sendBytes(address, headers, ...chunks);
    expect(status).toBe(200);
    expect(target.handled.map((event) => event.payload)).toEqual([
      expect.objectContaining({ content }),
    ]);
  });
});

describe('a signature in any other form', () => {
  const bodyOnly = createHmac('sha256', secret).update(body).digest('hex');
  const sha1 = createHmac('sha1', secret).update(`${NOW}.${body}`).digest('hex');
  const sha512 = createHmac('sha512', secret).update(`${NOW}.${body}`).digest('hex');
  const forms: readonly (readonly [string, Header])[] = [
    ['is missing', undefined],
    ['is empty', ''],
    ['is over the body alone', `sha256=${bodyOnly}`],
    ['is over the timestamp alone', `sha256=${hex(NOW, '')}`],
    ['is in base64', `sha256=${hmac(NOW, body).toString('base64')}`],
    ['is in base64url', `sha256=${hmac(NOW, body).toString('base64url')}`],
    ['is in upper case', `sha256=${right.toUpperCase()}`],
    ['has a prefix in upper case', `SHA256=${right}`],
    ['has no prefix', right],
    ['has no equals sign', `sha256${right}`],
    ['claims SHA-1', `sha1=${right}`],
    ['is of SHA-1', `sha1=${sha1}`],
    ['is of SHA-512', `sha512=${sha512}`],
    ['is of SHA-512, cut to its length', `sha256=${sha512.slice(0, 64)}`],
    ['has no digits', 'sha256='],
    ['has 63 digits', `sha256=${right.slice(0, 63)}`],
    ['has 65 digits', `sha256=${right}0`],
    ['has 128 digits', `sha256=${right}${right}`],
    ['begins with other digits', `sha256=00${right}`],
    ['is all zeros', `sha256=${'0'.repeat(64)}`],
    ['is not hexadecimal', `sha256=${'zz'.repeat(32)}`],
    ['has a letter that is not hexadecimal in it', `sha256=${right.slice(0, 63)}g`],
    ['has a space in it', `sha256= ${right}`],
    ['ends with a comma', `sha256=${right},`],
    ['comes twice', [`sha256=${right}`, `sha256=${right}`]],
    ['is sent twice, in one line', `sha256=${right}, sha256=${right}`],
    ['is sent twice, the genuine one first', [`sha256=${right}`, 'sha256=00']],
    ['is sent twice, the genuine one last', ['sha256=00', `sha256=${right}`]],
    ['is made with another secret', `sha256=${hex(NOW, body, strangersSecret)}`],
    ['is made with an empty secret', `sha256=${hex(NOW, body, '')}`],
    ['is made with the secret plus a space', `sha256=${hex(NOW, body, `${secret} `)}`],
  ];
  it.each(forms)('refuses a signature that %s', async (_, signature) => {
    const address = await target.listen({ secret });
    await target.expectRefused(address, attempt(signature, String(NOW)));
    await target.expectHandled(address, genuine);
  });

  it('refuses a genuine signature with any single digit changed', async () => {
    const address = await target.listen({ secret });
    const changed = right.split('').map((digit, index) => {
      const other = digit === '0' ? '1' : '0';
      return attempt(`sha256=${right.slice(0, index)}${other}${right.slice(index + 1)}`, `${NOW}`);
    });
    await target.expectRefused(address, ...changed);
    await target.expectHandled(address, genuine);
  });

  it('accepts the current and the next secret during a rotation, but no third', async () => {
    const next = 'secretOfNextMonthBase58x';
    const address = await target.listen({ secret: [next, secret] });
    await target.expectHandled(address, signed(body, NOW, next));
    await target.expectHandled(address, genuine);
    await target.expectRefused(address, signed(body, NOW, strangersSecret));
  });
});

describe('a timestamp', () => {
  // Each is signed as given, as if the attacker could make the sender sign it.
  const forms: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['negative', `-${NOW}`],
    ['prefixed with a plus', `+${NOW}`],
    ['fractional', `${NOW}.5`],
    ['fractional with nothing after the point', `${NOW}.`],
    ['as large as 1e20', '1e20'],
    ['as large as 999999999999', '999999999999'],
    ['as long as 400 digits', '9'.repeat(400)],
    ['now, prefixed with 400 zeros', `${'0'.repeat(400)}${NOW}`],
    ['hexadecimal', `0x${NOW.toString(16)}`],
    ['in exponential notation', NOW.toExponential()],
    ['in milliseconds', `${NOW}000`],
    ['a date', new Date(NOW * 1000).toISOString()],
    ['not a number', 'NaN'],
    ['infinite', 'Infinity'],
    ['zero', '0'],
    ['interrupted by a space', `${NOW} 0`],
    ['followed by a comma', `${NOW},`],
    ['in non-ASCII digits', '\u00b2'.repeat(10)],
    ['301 s ago', String(NOW - 301)],
    ['301 s in the future', String(NOW + 301)],
  ];
  it.each(forms)('that is %s is refused even if it is signed', async (_, timestamp) => {
    const address = await target.listen({ secret });
    const signature = createHmac('sha256', secret)
      .update(Buffer.from(`${timestamp}.`, 'latin1'))
      .update(body)
      .digest('hex');
    await target.expectRefused(
      address,
      attempt(`sha256=${signature}`, timestamp),
      signed(body, timestamp),
    );
    await target.expectHandled(address, genuine);
  });

  it.each([
    ['is missing', undefined],
    ['is sent twice', [String(NOW), String(NOW)]],
    ['is sent twice with the second far away', [String(NOW), '1']],
  ])('that %s is refused, whichever value is signed', async (_, timestamp) => {
    const address = await target.listen({ secret });
    const joined = [timestamp ?? ''].flat().join(', ');
    await target.expectRefused(
      address,
      attempt(`sha256=${right}`, timestamp),
      attempt(`sha256=${hex(joined, body)}`, timestamp),
    );
    await target.expectHandled(address, genuine);
  });

  it('that differs from the signed one is refused', async () => {
    const address = await target.listen({ secret });
    await target.expectRefused(address, attempt(`sha256=${right}`, String(NOW + 1)));
    await target.expectHandled(address, genuine);
  });

  it.each([-300, -299, 299, 300])('that is %d s off is accepted', async (seconds) => {
    const address = await target.listen({ secret });
    const { verification } = await target.expectHandled(address, signed(body, NOW + seconds));
    expect(verification).toEqual({ scheme: 'hmac', coversBody: true, secretIndex: 0 });
  });
});

describe('the comparison in constant time', () => {
  const prefixes = ['', 'sha256=', 'sha256', 'SHA256=', 'sha512=', 'sha256==', 'sha256=sha256='];
  const values = [
    '',
    '0',
    '00',
    right.slice(1),
    `${right}0`,
    right + right,
    right.slice(0, 32),
    right.toUpperCase(),
    'g'.repeat(64),
    '\u00ff'.repeat(64),
    '\u00e9'.repeat(32),
    '\u00b2'.repeat(64),
    '='.repeat(64),
    ','.repeat(64),
    ' '.repeat(64) + right,
    `${right}\t${right}`,
    `0x${right.slice(2)}`,
    `${right.slice(0, 62)}%0`,
    '%00'.repeat(21),
    'null',
    'undefined',
    '[object Object]',
    '__proto__',
    'constructor',
    '{"length":64}',
    '$(id)',
    '-1',
    '1e64',
    'NaN',
    '0'.repeat(8_000),
  ];
  const odd = prefixes.flatMap((prefix) => values.map((value) => prefix + value));

  it('never throws, whatever the headers contain', async () => {
    expect(new Set(odd).size).toBeGreaterThanOrEqual(200);
    const address = await target.listen({ secret });
    await target.expectRefused(
      address,
      ...odd.map((value) => attempt(value, String(NOW))),
      ...odd.map((value) => attempt(`sha256=${right}`, value)),
      ...odd.map((value) => attempt(value, value)),
    );
    await target.expectHandled(address, genuine);
  });
});
