import type { ClaimRequest } from '../../lib/inbox/store.js';

/** Asks for up to that many entries, whether they were tried before or not. */
export function upTo(limit: number, routers: readonly string[]): ClaimRequest {
  return { routers, limit, retries: limit };
}
