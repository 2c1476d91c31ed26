import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import jwt from 'jsonwebtoken';
import { usualClaims } from '../../lib/platforms/froged/usual-token.js';
import { seedFrom } from '../attack/seed-from.js';

const SECRET = 'secret-of-the-workspace';
const key = createSecretKey(SECRET, 'utf8');
const USUAL = '{"alg":"HS256","typ":"JWT"}';

const encode = (text: string) => Buffer.from(text).toString('base64url');
const hmac = (input: string, secret = SECRET) =>
  createHmac('sha256', secret).update(input).digest('base64url');
const tokenOf = (header: string, claims: string, sign = hmac) => {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${sign(input)}`;
};
const verified = (token: string): unknown => jwt.verify(token, key, { algorithms: ['HS256'] });

describe('the claims of a usual token', () => {
  it.each(['{}', '{"iat":1782309600}', '{"iat":"soon","a":[1,{"b":null}]}', '{"__proto__":1}'])(
    'are those that jsonwebtoken reads: %s',
    (claims) => {
      const token = tokenOf(USUAL, claims);
      expect(usualClaims(token, key)).toStrictEqual(verified(token));
    },
  );

  it.each([
    ['expires', tokenOf(USUAL, '{"exp":4102444800}')],
    ['becomes valid', tokenOf(USUAL, '{"nbf":1}')],
    ['has no claims', tokenOf(USUAL, '')],
    ['has a list of claims', tokenOf(USUAL, '[]')],
    ['has a text for claims', tokenOf(USUAL, '"iat"')],
    ['has claims that are not JSON', tokenOf(USUAL, '{iat}')],
    ['names its members in another order', tokenOf('{"typ":"JWT","alg":"HS256"}', '{}')],
    ['has another algorithm', tokenOf('{"alg":"HS512","typ":"JWT"}', '{}')],
    ['is signed by a stranger', tokenOf(USUAL, '{}', (input) => hmac(input, 'another-secret'))],
    ['has a padded signature', `${tokenOf(USUAL, '{}')}=`],
    ['has four parts', `${tokenOf(USUAL, '{}')}.`],
    ['ends after its header', encode(USUAL)],
    ['has a dot and nothing after its header', `${encode(USUAL)}.`],
  ])('are left to jsonwebtoken if it %s', (_, token) => {
    expect(usualClaims(token, key)).toBeUndefined();
  });

  it('are those that jsonwebtoken reads in whatever it accepts', () => {
    const seed = seedFrom('USUAL_TOKEN_SEED');
    const headers = fc.constantFrom(
      ...Array<string>(6).fill(USUAL),
      ...['{"typ":"JWT","alg":"HS256"}', '{"alg":"HS256"}', '{"alg":"none","typ":"JWT"}'],
      `${USUAL} `,
    );
    const objects = fc
      .dictionary(fc.constantFrom('iat', 'exp', 'nbf', 'sub', '__proto__'), fc.jsonValue())
      .map((value) => JSON.stringify(value));
    const claims = fc.oneof(fc.json(), fc.string(), objects, objects);
    const signers = fc.constantFrom<typeof hmac>(
      ...[hmac, hmac, hmac],
      (input) => hmac(input, 'another-secret'),
      () => '',
    );
    const change = fc.option(
      fc.record({
        at: fc.nat(400),
        removed: fc.nat(2),
        added: fc.constantFrom('', '.', '=', 'A', ' ', '+', '\u00e9'),
      }),
      { freq: 1 },
    );
    let accepted = 0;
    const property = fc.property(
      headers,
      claims,
      signers,
      change,
      (header, text, sign, changed) => {
        let token = tokenOf(header, text, sign);
        if (changed) {
          const { at, removed, added } = changed;
          token = token.slice(0, at) + added + token.slice(at + removed);
        }
        const usual = usualClaims(token, key);
        if (usual === undefined) return;
        accepted += 1;
        expect(usual).toStrictEqual(verified(token));
      },
    );
    fc.assert(property, { numRuns: 10_000, seed });
    expect(accepted).toBeGreaterThan(300);
  });
});
