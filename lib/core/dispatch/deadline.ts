/** When to stop waiting for the handlers of an event. */
export class Deadline {
  #reason: Error | undefined;
  #passed: Promise<void> | undefined;
  #resolve: (() => void) | undefined;
  #controller: AbortController | undefined;

  /**
   * A deadline that passes by itself. It does not keep the process alive.
   *
   * @param ms - milliseconds, at most 2,147,483,647: Node fires longer timers at once
   */
  static after(ms: number): Deadline {
    const deadline = new Deadline();
    setTimeout(
      () => deadline.pass(new DOMException(`It took longer than ${ms} ms.`, 'TimeoutError')),
      ms,
    ).unref();
    return deadline;
  }

  /** @param reason - the failure of handlers that are still running */
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

  /** Aborts when the deadline passes. Created on demand: it costs Node more than a payload does. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#reason) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }
}
