/** The moment until which the handlers of an event are waited for. */
export class Deadline {
  #reason: Error | undefined;
  #passed: Promise<void> | undefined;
  #resolve: (() => void) | undefined;
  #controller: AbortController | undefined;

  /** A deadline that passes after so many milliseconds. It does not keep the process alive. */
  static after(ms: number): Deadline {
    const deadline = new Deadline();
    setTimeout(() => deadline.pass(new DOMException('Time is up.', 'TimeoutError')), ms).unref();
    return deadline;
  }

  /** @param reason - what a handler that still runs has failed with */
  pass(reason: Error): void {
    this.#reason = reason;
    this.#resolve?.();
    this.#controller?.abort(reason);
  }

  get hasPassed(): boolean {
    return this.#reason !== undefined;
  }

  get reason(): Error | undefined {
    return this.#reason;
  }

  /** Resolves when the deadline passes. */
  get passed(): Promise<void> {
    this.#passed ??= new Promise((resolve) => {
      this.#resolve = resolve;
      if (this.hasPassed) resolve();
    });
    return this.#passed;
  }

  /** Aborts when the deadline passes. Made on demand: Node takes longer for it than for a payload. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#reason) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }
}
