import type { Delivery } from '../../core/delivery.js';
import { bodyDigest } from '../../core/receive/receive-event.js';
import { sha256 } from '../../core/sha256.js';

/** Longer than the token is valid, because its age was checked a moment earlier. */
const MARGIN_SECONDS = 60;

/** Remembers, in this process, the first body of each token while the token is valid. */
export class TokenBodies {
  readonly #maxAgeSeconds: number;
  readonly #firsts = new Map<string, First>();

  constructor(maxAgeSeconds: number) {
    this.#maxAgeSeconds = maxAgeSeconds;
  }

  /**
   * False if the token was already used with another body.
   *
   * @param issuedAt - Unix seconds
   */
  admits(token: string, issuedAt: number, delivery: Delivery): boolean {
    this.#forgetExpired();
    const key = sha256(token);
    const body = bodyDigest(delivery);
    const first = this.#firsts.get(key);
    if (first) return first.body === body;
    this.#firsts.set(key, { body, issuedAt });
    return true;
  }

  /** Tokens come roughly in the order of their age, so the first that is still valid ends the search. */
  #forgetExpired(): void {
    const oldest = Date.now() / 1000 - this.#maxAgeSeconds - MARGIN_SECONDS;
    for (const [key, { issuedAt }] of this.#firsts) {
      if (issuedAt >= oldest) return;
      this.#firsts.delete(key);
    }
  }
}

interface First {
  readonly body: string;
  /** Unix seconds. */
  readonly issuedAt: number;
}
