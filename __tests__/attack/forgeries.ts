import { createHmac } from 'node:crypto';
import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import fc from 'fast-check';

// What an attacker may send who has read the documentation but does not know the secret.

const oneOf = (characters: string) => fc.constantFrom(...characters.split(''));
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const token = fc
  .record({
    alg: fc.constantFrom('none', 'None', 'HS256', 'HS512', 'RS256', 'ES256', '', null),
    claims: fc.oneof(fc.constantFrom<unknown>({}, { iat: 1 }, { exp: 1e12 }), fc.jsonValue()),
    guess: fc.constantFrom('', ' ', 'secret', 'froged', 'undefined', 'null'),
    signature: fc.constantFrom('made', 'none'),
  })
  .map(({ alg, claims, guess, signature }) => {
    const signed = `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`;
    const made = createHmac('sha256', guess).update(signed).digest('base64url');
    return `${signed}.${signature === 'made' ? made : ''}`;
  });

const hex = (length: number) =>
  fc.string({ unit: oneOf('0123456789abcdef'), minLength: length, maxLength: length });

const time = fc.nat({ max: 250 }).map((ago) => String(Math.floor(Date.now() / 1000) - ago));

/** The characters that HTTP permits in a header's value. */
const anyValue = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 50,
});

const value = fc.oneof(
  anyValue,
  token,
  fc
    .integer({ min: 62, max: 66 })
    .chain(hex)
    .map((digits) => `sha256=${digits}`),
  time,
  fc.constantFrom('application/json', 'application/json; charset=utf-8', 'gzip', 'POST', '', '0'),
);

const name = fc.oneof(
  fc.constantFrom(
    'froged-webhook-signature',
    'x-chatwoot-signature',
    'x-chatwoot-timestamp',
    'x-chatwoot-delivery',
    'content-type',
    'content-encoding',
    'authorization',
    'cookie',
    'expect',
    'host',
    'x-forwarded-for',
    'x-http-method-override',
    'x-original-url',
  ),
  fc.string({
    unit: oneOf("abcxyzABCXYZ019!#$%&'*+-.^_`|~"),
    minLength: 1,
    maxLength: 12,
  }),
);

const header = fc.oneof(
  fc.tuple(name, value),
  fc.tuple(
    name.filter((each) => each !== 'host'),
    fc.array(value, { minLength: 1, maxLength: 3 }),
  ),
);

/** Headers that look like a proof. */
const proofs: fc.Arbitrary<OutgoingHttpHeaders> = fc.oneof(
  fc.constant({}),
  token.map((text) => ({ 'froged-webhook-signature': text })),
  fc.tuple(hex(64), time).map(([digits, timestamp]) => ({
    'x-chatwoot-signature': `sha256=${digits}`,
    'x-chatwoot-timestamp': timestamp,
  })),
);

export const forgedHeaders: fc.Arbitrary<OutgoingHttpHeaders> = fc
  .tuple(fc.array(header, { maxLength: 8 }), proofs)
  .map(([headers, proof]) => ({ ...Object.fromEntries<OutgoingHttpHeader>(headers), ...proof }));

/** Characters that can occur in the request line. */
export const anyPath = fc.oneof(
  fc.constant(''),
  fc
    .string({
      unit: fc.oneof(
        oneOf('/?#%.;&=:@\\'),
        fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
      ),
      maxLength: 30,
    })
    .map((text) => `/${text}`),
);

/** A Convocore proof, guessed without the secret. */
const guessed = fc
  .oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('', 'undefined', 'null', '[object Object]'))
  .map((workspaceSecret) => JSON.stringify({ type: 'webhook_test', payload: { workspaceSecret } }));

export const anyBody = fc.oneof(
  // A request that would be handled if it were authenticated.
  fc.constant(Buffer.from('{"event":"surprise","type":"surprise","payload":{}}')),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.json({ maxDepth: 3 }).map((text) => Buffer.from(text)),
  guessed.map((text) => Buffer.from(text)),
);
