import { requireNoMore } from '../core/options.js';
import { unsigned } from '../core/receive/proof.js';
import { requireCalled, type Middleware } from './link.js';
import { requireProof } from './require-proof.js';

/**
 * Accepts requests without any proof: everybody who knows the URL can send events. It is the explicit
 * choice for senders that sign nothing, such as Chatwoot before v4.11.2.
 */
export function allowUnsigned(...surplus: readonly []): Middleware {
  const [given]: readonly unknown[] = surplus;
  requireCalled(given, 'allowUnsigned()');
  requireNoMore(surplus, 0, 'allowUnsigned()');
  return requireProof(unsigned);
}
