import type { Middleware } from './middleware.js';
import { requireCalled } from '../core/options/require-called.js';
import type { Verification } from '../core/event.js';
import { link } from './link.js';

const VERIFICATION: Verification = Object.freeze({ scheme: 'none', coversBody: false });

/**
 * Accepts requests without any proof: anybody who knows the URL can send events. The named way to
 * do so, for senders that cannot prove themselves, such as Chatwoot before v4.11.2.
 */
export function allowUnsigned(...given: readonly never[]): Middleware {
  requireCalled(given[0], 'allowUnsigned');
  return link((delivery) => {
    delivery.verification = VERIFICATION;
  });
}
