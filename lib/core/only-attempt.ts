import type { DispatchOptions } from './dispatch-options.js';

/** How an event is handled without an inbox. Its signal is made when somebody looks at it. */
export class OnlyAttempt implements DispatchOptions {
  readonly attempt = 1;
  #controller: AbortController | undefined;
  #reason: Error | undefined;

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#reason) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  get isAborted(): boolean {
    return this.#reason !== undefined;
  }

  abort(reason: Error): void {
    this.#reason = reason;
    this.#controller?.abort(reason);
  }
}
