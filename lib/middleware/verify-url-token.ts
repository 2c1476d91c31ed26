import { requireKnownOptions, requireNoMore } from '../core/options.js';
import {
  URL_TOKEN_OPTIONS,
  urlToken,
  type UrlTokenOptions,
} from '../platforms/oneroute/url-token.js';
import { requireCalled, type Middleware } from './link.js';
import { requireProof } from './require-proof.js';

/**
 * Checks that the sender knows the secret URL: the last segment of its path is the token. For vendors
 * that sign nothing. It is only as secret as the places that see the URL, such as proxies and access
 * logs.
 *
 * The token does not cover the body: `verification.coversBody` is false.
 *
 * Passes on a {@link WebhookError} `unverified` if the proof is missing or wrong.
 *
 * @throws TypeError if the token is unusable (see {@link Secret})
 */
export function verifyUrlToken(
  options: VerifyUrlTokenOptions,
  ...surplus: readonly []
): Middleware {
  requireCalled(options, 'verifyUrlToken({ token })');
  requireNoMore(surplus, 1, 'verifyUrlToken({ token })');
  requireKnownOptions(options, URL_TOKEN_OPTIONS, 'verifyUrlToken({ token })');
  return requireProof(urlToken(options));
}

export type VerifyUrlTokenOptions = UrlTokenOptions;
