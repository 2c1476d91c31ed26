import type { Proof } from '../../core/delivery.js';
import { requireText, type OptionNames } from '../../core/options.js';
import type { SignedRequest } from '../../core/platform.js';
import { digest, matchOf } from '../../core/receive/compare.js';
import { Verifications } from '../../core/receive/proof.js';
import { secretKeys, type Secret } from '../../core/receive/secrets.js';
import { unverified } from '../../core/webhook-error.js';

const VERIFICATIONS = new Verifications('url-token', false);

/** The proof behind `verifyUrlToken`. It needs the URL alone. */
export function urlToken(options: UrlTokenOptions): Proof {
  const withKeys = secretKeys(options.token, 'token', digest);

  return ({ url, request }) => {
    const candidate = digest(lastSegment(url));
    return withKeys(request, (digests, places) => {
      const match = matchOf(candidate, digests);
      if (match !== -1) return VERIFICATIONS.of(places[match]!);
      throw unverified('the last segment of the path is not the token');
    });
  };
}

export interface UrlTokenOptions {
  /**
   * A long random text that only the vendor's settings page and this app know: the last segment of
   * the URL that the vendor is given, `<mount>/<token>`. Letters, digits, `-` and `_` need no
   * encoding in a URL; other characters may have to be percent-encoded.
   */
  token: Secret;
}

export const URL_TOKEN_OPTIONS: OptionNames<UrlTokenOptions> = { token: true };

export interface OnerouteCredentials {
  /**
   * Leave it out for a request to a router that has none. The value `undefined` is refused: it is what
   * an environment variable that is not set has.
   */
  token?: string | undefined;
}

/** A request to the secret URL. Without a token, to a URL that holds none. */
export function sendToUrlToken(
  payload: Record<string, unknown>,
  credentials: OnerouteCredentials,
): SignedRequest {
  const body = JSON.stringify(payload);
  if (!('token' in credentials)) return { path: '/', headers: {}, body };
  const { token } = credentials;
  requireText(token, 'token');
  return { path: `/${encodeURIComponent(token)}`, headers: {}, body };
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
