import { constants, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { froged } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { fakeTimers } from '../support/fake-timers.js';
import { serving } from '../support/serving.js';
import { attackTarget, type Attempt } from './attack-target.js';

const secret = 'secret-of-the-workspace';
const strangersSecret = 'secret-of-a-stranger';
const NOW = Date.parse('2026-06-24T14:00:00Z') / 1000;
const { path, body } = sampleRequest(froged, 'conversation_closed', { secret });

const target = attackTarget(froged);

// Tokens are built by hand because a library refuses to make most of them.
type Sign = (input: string) => Buffer;
const hmac =
  (key: string | Buffer = secret, hash = 'sha256'): Sign =>
  (input) =>
    createHmac(hash, key).update(input).digest();
/** The usual one is checked by code of this package first, the other one by jsonwebtoken alone. */
const HEADERS = [
  ['usual header', { alg: 'HS256', typ: 'JWT' }],
  ['header in another order', { typ: 'JWT', alg: 'HS256' }],
] as const;

describe.each(HEADERS)('with the %s', (_, HS256) => {
  function tokenOf(claims: unknown, header: object = HS256, signature: Sign = hmac()): string {
    const input = `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`;
    return `${input}.${signature(input).toString('base64url')}`;
  }

  function encode(text: string): string {
    return Buffer.from(text).toString('base64url');
  }

  function bearing(token: string | string[] | undefined, at = path): Attempt {
    const headers = { 'content-type': 'application/json' };
    if (token === undefined) return { path: at, headers, body };
    return { path: at, headers: { ...headers, 'froged-webhook-signature': token }, body };
  }

  const CLAIMS = { iat: NOW };
  const genuine = tokenOf(CLAIMS);
  const [header, claims, signature] = genuine.split('.') as [string, string, string];

  beforeEach(() => fakeTimers(new Date(NOW * 1000)));
  afterEach(() => void jest.useRealTimers());

  type Token = string | string[] | undefined;

  /** Each is refused, while a genuine token is accepted. */
  function describeRefusals(what: string, tokens: readonly (readonly [string, Token])[]): void {
    it.each(tokens)(`refuses ${what} %s`, async (_, token) => {
      const address = await target.listen({ secret });
      await target.expectRefused(address, bearing(token));
      await target.expectHandled(address, bearing(genuine));
    });
  }

  describe('a token that nobody signed', () => {
    const unsigned = (alg: string) => `${encode(JSON.stringify({ alg, typ: 'JWT' }))}.${claims}.`;
    describeRefusals('a token with the algorithm', [
      ...['none', 'None', 'NONE', 'nOnE', ''].flatMap((alg) => [
        [`"${alg}" without a signature`, unsigned(alg)] as const,
        [`"${alg}" with a captured signature`, `${unsigned(alg)}${signature}`] as const,
        [
          `"${alg}" with a stranger’s signature`,
          tokenOf(CLAIMS, { alg }, hmac(strangersSecret)),
        ] as const,
      ]),
      ['left out', tokenOf(CLAIMS, { typ: 'JWT' }, hmac(strangersSecret))],
      ['in an array', tokenOf(CLAIMS, { alg: ['HS256'] })],
    ]);
  });

  describe('a token with another algorithm', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rs: Sign = (input) => sign('sha256', Buffer.from(input), rsa.privateKey);
    const es: Sign = (input) =>
      sign('sha256', Buffer.from(input), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' });
    const ps: Sign = (input) =>
      sign('sha256', Buffer.from(input), {
        key: rsa.privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
      });
    const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' });
    const der = rsa.publicKey.export({ type: 'spki', format: 'der' });
    const jwk = JSON.stringify(rsa.publicKey.export({ format: 'jwk' }));

    describeRefusals('a token', [
      ['of RS256', tokenOf(CLAIMS, { alg: 'RS256' }, rs)],
      ['of ES256', tokenOf(CLAIMS, { alg: 'ES256' }, es)],
      ['of PS256', tokenOf(CLAIMS, { alg: 'PS256' }, ps)],
      ['of RS256 that claims HS256', tokenOf(CLAIMS, HS256, rs)],
      ['of ES256 that claims HS256', tokenOf(CLAIMS, HS256, es)],
      ['of PS256 that claims HS256', tokenOf(CLAIMS, HS256, ps)],
      ['of HS256 that claims RS256', tokenOf(CLAIMS, { alg: 'RS256' })],
      ['signed with a public key, as PEM', tokenOf(CLAIMS, HS256, hmac(pem))],
      ['signed with a public key, as DER', tokenOf(CLAIMS, HS256, hmac(der))],
      ['signed with a public key, as JWK', tokenOf(CLAIMS, HS256, hmac(jwk))],
      [
        'of HS384, with the right secret',
        tokenOf(CLAIMS, { alg: 'HS384' }, hmac(secret, 'sha384')),
      ],
      [
        'of HS512, with the right secret',
        tokenOf(CLAIMS, { alg: 'HS512' }, hmac(secret, 'sha512')),
      ],
      ['of HS512 that claims HS256', tokenOf(CLAIMS, HS256, hmac(secret, 'sha512'))],
      ['of HS256 in lower case', tokenOf(CLAIMS, { alg: 'hs256' })],
    ]);

    it.each([
      ['HS384', 'sha384'],
      ['HS512', 'sha512'],
    ] as const)(
      'accepts %s if "algorithms" lists it, and then refuses HS256',
      async (alg, hash) => {
        const address = await target.listen({ secret, algorithms: [alg] });
        await target.expectHandled(address, bearing(tokenOf(CLAIMS, { alg }, hmac(secret, hash))));
        await target.expectRefused(
          address,
          bearing(genuine),
          bearing(tokenOf(CLAIMS, { alg }, hmac(strangersSecret, hash))),
        );
      },
    );
  });

  describe('a token signed with another key', () => {
    describeRefusals('a token whose key is', [
      ['empty', tokenOf(CLAIMS, HS256, hmac(''))],
      ['another secret', tokenOf(CLAIMS, HS256, hmac(strangersSecret))],
      ['the secret plus a space', tokenOf(CLAIMS, HS256, hmac(`${secret} `))],
      ['the secret plus a line break', tokenOf(CLAIMS, HS256, hmac(`${secret}\n`))],
      ['the secret in upper case', tokenOf(CLAIMS, HS256, hmac(secret.toUpperCase()))],
      ['the secret without its last character', tokenOf(CLAIMS, HS256, hmac(secret.slice(0, -1)))],
      ['the word "undefined"', tokenOf(CLAIMS, HS256, hmac('undefined'))],
      ['the name of the algorithm', tokenOf(CLAIMS, HS256, hmac('HS256'))],
      ['the body that comes with it', tokenOf(CLAIMS, HS256, hmac(body))],
    ]);

    it('accepts the current and the next secret during a rotation, but no third', async () => {
      const next = 'secret-of-next-month';
      const address = await target.listen({ secret: [next, secret] });
      await target.expectHandled(address, bearing(tokenOf(CLAIMS, HS256, hmac(next))));
      await target.expectHandled(address, bearing(genuine));
      await target.expectRefused(
        address,
        bearing(tokenOf(CLAIMS, HS256, hmac(strangersSecret))),
        bearing(tokenOf(CLAIMS, HS256, hmac(`${next},${secret}`))),
      );
    });
  });

  describe('a genuine token at the wrong time', () => {
    describeRefusals('a token', [
      ['that expires now', tokenOf({ exp: NOW })],
      ['that expired long ago', tokenOf({ exp: 1 })],
      ['whose expiry is not a number', tokenOf({ exp: String(NOW + 60) })],
      ['that becomes valid a second from now', tokenOf({ nbf: NOW + 1 })],
      ['whose start of validity is not a number', tokenOf({ nbf: String(NOW) })],
      ['issued more than a minute in the future', tokenOf({ iat: NOW + 61 })],
      ...[String(NOW), null, true, {}, [NOW]].map(
        (iat) => [`issued at ${JSON.stringify(iat)}`, tokenOf({ iat })] as const,
      ),
    ]);

    it.each([
      ['that expires a second from now', { exp: NOW + 1 }],
      ['that becomes valid now', { nbf: NOW }],
      ['issued a minute in the future', { iat: NOW + 60 }],
      ['that claims nothing', {}],
    ])('accepts a token %s', async (_, allowed) => {
      await target.expectHandled(await target.listen({ secret }), bearing(tokenOf(allowed)));
    });
  });

  describe('a header that is not exactly one token', () => {
    describeRefusals('a header that', [
      ['is missing', undefined],
      ['is empty', ''],
      ['is sent twice, with the same genuine token', [genuine, genuine]],
      ['is sent twice, the genuine token first', [genuine, 'x']],
      ['is sent twice, the genuine token last', ['x', genuine]],
      ['is sent twice, the genuine token after an empty one', ['', genuine]],
      ['has 10 kB of one letter', 'a'.repeat(10_240)],
      ['has 10 kB of dots', '.'.repeat(10_240)],
      [
        'has 10 kB of forged claims',
        tokenOf({ a: 'a'.repeat(7_500) }, HS256, hmac(strangersSecret)),
      ],
      ['has 10 kB after a genuine token', genuine + 'a'.repeat(10_240)],
      ['says Bearer', `Bearer ${genuine}`],
      ['says JWT', `JWT ${genuine}`],
      ['quotes the token', `"${genuine}"`],
      ['has a space in the token', `${header}. ${claims}.${signature}`],
      ['has a tab in the token', `${header}.\t${claims}.${signature}`],
      ['has a space before the signature', `${header}.${claims}. ${signature}`],
      ['has a no-break space after the token', `${genuine}\u00a0`],
      ['has one part', header],
      ['has two parts', `${header}.${claims}`],
      ['has an empty header', `.${claims}.${signature}`],
      ['has empty claims', `${header}..${signature}`],
      ['has an empty signature', `${header}.${claims}.`],
      ['has nothing but dots', '..'],
      ['has four parts', `${genuine}.${signature}`],
      ['has a dot after the token', `${genuine}.`],
      [
        'has five parts, as an encrypted token',
        `${header}.${claims}.${claims}.${claims}.${signature}`,
      ],
      ['has JSON null for a header', `${encode('null')}.${claims}.${signature}`],
      ['has a header that is not JSON', `${encode('{alg')}.${claims}.${signature}`],
    ]);

    it('accepts white space around a genuine token, as it is not part of the value', async () => {
      await target.expectHandled(await target.listen({ secret }), bearing(` \t${genuine}\t `));
    });

    it('refuses a genuine token with any single character changed', async () => {
      const address = await target.listen({ secret });
      const changed = genuine.split('').map((character, at) => {
        const other = character === 'A' ? 'B' : 'A';
        return bearing(genuine.slice(0, at) + other + genuine.slice(at + 1));
      });
      await target.expectRefused(address, ...changed);
      await target.expectHandled(address, bearing(genuine));
    });

    it('refuses every encoding of a forged signature, and all but one of a genuine one', async () => {
      const address = await target.listen({ secret });
      const forged = tokenOf(CLAIMS, HS256, hmac(strangersSecret));
      await target.expectRefused(
        address,
        ...[...encodings(forged), forged, ...encodings(genuine)].map((token) => bearing(token)),
      );
      await target.expectHandled(address, bearing(genuine));
    });
  });

  describe('a genuine signature over text without claims', () => {
    const over = (text: string, typ?: string) => {
      const input = `${encode(JSON.stringify({ alg: 'HS256', typ }))}.${encode(text)}`;
      return `${input}.${hmac()(input).toString('base64url')}`;
    };
    describeRefusals('a token over', [
      ['plain text', over('conversation_closed')],
      ['plain text that claims to be a JWT', over('conversation_closed', 'JWT')],
      ...['"conversation_closed"', 'null', '1', 'true', '[]'].flatMap((json) => [
        [`the JSON ${json}`, over(json)] as const,
        [`the JSON ${json} that claims to be a JWT`, over(json, 'JWT')] as const,
      ]),
    ]);
  });

  describe('a token that names its key', () => {
    const serve = serving();
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const publicKey = stranger.publicKey.export({ format: 'jwk' });
    const oct = { kty: 'oct', kid: 'mine', alg: 'HS256', k: encode(strangersSecret) };
    const certificate = stranger.publicKey
      .export({ type: 'spki', format: 'der' })
      .toString('base64');
    const rs: Sign = (input) => sign('sha256', Buffer.from(input), stranger.privateKey);

    it('never makes the router fetch a key or take one from the token', async () => {
      const asked: (string | undefined)[] = [];
      const keys = await serve(
        createServer((req, res) => {
          asked.push(req.url);
          res.end(JSON.stringify({ keys: [oct, { ...publicKey, kid: 'mine' }] }));
        }),
      );
      const hints: readonly object[] = [
        { kid: 'mine' },
        { kid: keys },
        { kid: '../../../../../../dev/null' },
        { kid: "' UNION SELECT 'secret-of-a-stranger" },
        { jku: keys, kid: 'mine' },
        { jwk: oct },
        { jwk: publicKey },
        { x5u: keys },
        { x5c: [certificate] },
        { jku: keys, x5u: keys, jwk: oct, x5c: [certificate], kid: 'mine' },
      ];
      const address = await target.listen({ secret });
      for (const hint of hints) {
        const hinting = { ...HS256, ...hint };
        await target.expectRefused(
          address,
          bearing(tokenOf(CLAIMS, hinting, hmac(strangersSecret))),
          bearing(tokenOf(CLAIMS, hinting, hmac(''))),
          bearing(tokenOf(CLAIMS, { ...hinting, alg: 'RS256' }, rs)),
          bearing(tokenOf({ ...CLAIMS, ...hint }, HS256, hmac(strangersSecret))),
        );
        await target.expectHandled(address, bearing(tokenOf(CLAIMS, hinting)));
      }
      expect(asked).toEqual([]);
    });

    it('needs no "kid" and no "typ"', async () => {
      const address = await target.listen({ secret });
      await target.expectHandled(address, bearing(tokenOf(CLAIMS, { alg: 'HS256' })));
    });

    it('never chooses which tenant’s secret is used', async () => {
      const secrets: Record<string, string> = { acme: secret, mallory: strangersSecret };
      const address = await target.listen({ secret: ({ url }) => secrets[String(url).slice(1)] });
      const choice = { tenant: 'mallory', secret: strangersSecret, iss: 'mallory', kid: 'mallory' };
      const mallorys = tokenOf(
        { ...CLAIMS, ...choice },
        { ...HS256, ...choice },
        hmac(strangersSecret),
      );
      const choosing = JSON.stringify({ ...(JSON.parse(body) as object), ...choice });

      await target.expectHandled(address, { ...bearing(mallorys, '/mallory'), body: choosing });
      await target.expectRefused(
        address,
        { ...bearing(mallorys, '/acme'), body: choosing },
        bearing(mallorys, '/nobody'),
      );
      await target.expectHandled(address, bearing(genuine, '/acme'));
    });
  });

  /** The token with every other encoding of its signature that decodes to the same bytes. */
  function encodings(token: string): readonly string[] {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = digits.indexOf(token.at(-1)!);
    // The last base64url character of 32 bytes has two unused bits.
    const spares = [1, 2, 3].map((bits) => token.slice(0, -1) + digits[last ^ bits]!);
    const bytes = (one: string) => Buffer.from(one.split('.')[2]!, 'base64url');
    for (const spare of spares) expect(bytes(spare)).toEqual(bytes(token));
    return [...spares, `${token}=`, `${token}==`, `${token}A`];
  }
});
