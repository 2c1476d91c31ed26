import type { Middleware } from '../core/middleware.js';
import { link } from './link.js';

/**
 * Accepts requests without any proof: anybody who knows the URL can send events. The named way to
 * do so, for senders that cannot prove themselves, such as Chatwoot before v4.11.2.
 */
export function allowUnsigned(): Middleware {
  return link((delivery) => {
    delivery.verification = { scheme: 'none', coversBody: false };
  });
}

/**
 * Whether a router's options ask for no proof. Only `true` does, and only without a secret: a text
 * from the environment, such as 'false', must not open the door.
 *
 * @throws TypeError if they are not clear about it
 */
export function isUnsigned(
  options: { readonly allowUnsigned?: unknown },
  secretOption: string,
): boolean {
  const { allowUnsigned: isAllowed = false } = options;
  const hasSecret = (options as Record<string, unknown>)[secretOption] !== undefined;
  if (typeof isAllowed !== 'boolean' || (isAllowed && hasSecret)) {
    throw new TypeError(`Give either "${secretOption}" or "allowUnsigned": true, and not both.`);
  }
  return isAllowed;
}
