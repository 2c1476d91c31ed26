import { bodyDigest } from '../../core/receive/body-digest.js';
import type { Delivery } from '../../core/receive/delivery.js';
import { sha256 } from '../../core/sha256.js';

interface First {
  readonly body: string;
  /** Unix seconds. */
  readonly issuedAt: number;
}

/** Remembered for longer than the token is valid: its age is looked at before, a moment earlier. */
const MARGIN_SECONDS = 60;

/** Remembers, in this process, with which body each token came first, while the token is valid. */
export class TokenBodies {
  readonly #maxAgeSeconds: number;
  readonly #firsts = new Map<string, First>();

  constructor(maxAgeSeconds: number) {
    this.#maxAgeSeconds = maxAgeSeconds;
  }

  /**
   * False if the token came before with another body.
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

  /** In about the order of their age: it need not look at all, and keeps none much longer. */
  #forgetExpired(): void {
    const oldest = Date.now() / 1000 - this.#maxAgeSeconds - MARGIN_SECONDS;
    for (const [key, { issuedAt }] of this.#firsts) {
      if (issuedAt >= oldest) return;
      this.#firsts.delete(key);
    }
  }
}
