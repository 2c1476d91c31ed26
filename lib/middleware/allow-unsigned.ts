import type { Middleware } from '../core/middleware.js';
import { link } from '../http/link.js';

/**
 * Accepts requests without any proof: anybody who knows the URL can send events. The named way to
 * do so, for senders that cannot prove themselves, such as Chatwoot before v4.11.2.
 */
export function allowUnsigned(): Middleware {
  return link((delivery) => {
    delivery.verification = { scheme: 'none', coversBody: false };
  });
}
