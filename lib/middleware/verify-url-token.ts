import type { Middleware } from './middleware.js';
import { digest } from '../core/receive/digest.js';
import { matchesAny } from '../core/receive/compare.js';
import { secretKeys, type Secret } from '../core/receive/secrets.js';
import { unverified } from '../core/webhook-error.js';
import type { Verification } from '../core/event.js';
import { link } from './link.js';

export interface VerifyUrlTokenOptions {
  /**
   * A long random text that only the vendor's settings page and this app know: the last segment of
   * the URL that the vendor is given, `<mount>/<token>`. Letters, digits, `-` and `_` stand there as
   * they are; others may have to be percent-encoded.
   */
  token: Secret;
}

const VERIFICATION: Verification = Object.freeze({ scheme: 'url-token', coversBody: false });

/**
 * Proves that whoever sent a request knows the secret URL: the last segment of its path is the
 * token. It is for vendors that sign nothing, and as secret as the places where the URL is kept:
 * proxies and access logs see it.
 *
 * The token does not cover the body: `verification.coversBody` is false.
 *
 * @throws TypeError if the token is of no use (see {@link Secret})
 */
export function verifyUrlToken(options: VerifyUrlTokenOptions): Middleware {
  const withKeys = secretKeys(options.token, 'token', digest);

  return link((delivery, req) => {
    const candidate = digest(lastSegment(req.originalUrl ?? req.url ?? ''));
    return withKeys(req, (digests) => {
      if (!matchesAny(candidate, digests))
        throw unverified('the last segment of the path is not the token');
      delivery.verification = VERIFICATION;
    });
  });
}

function lastSegment(url: string): string {
  const [path = ''] = url.split('?');
  const segments = path.replace(/\/$/, '').split('/');
  try {
    return decodeURIComponent(segments.at(-1) ?? '');
  } catch {
    return '';
  }
}
