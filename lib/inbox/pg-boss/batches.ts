/** Takes what belongs into the next batch out of what waits, and leaves the rest in order. */
export type TakeBatch<Item> = (waiting: Item[]) => readonly Item[];

/**
 * Does together what is asked for in one turn of the event loop, or while the batch before is under
 * way: one statement for many.
 */
export class Batches<Item> {
  readonly #take: TakeBatch<Item>;
  readonly #run: (batch: readonly Item[]) => Promise<void>;
  readonly #waiting: Item[] = [];
  #running: Promise<void> | undefined;

  /** @param run - settles each item of a batch, and never rejects */
  constructor(take: TakeBatch<Item>, run: (batch: readonly Item[]) => Promise<void>) {
    this.#take = take;
    this.#run = run;
  }

  add(item: Item): void {
    this.#waiting.push(item);
    this.#running ??= this.#runAll();
  }

  async #runAll(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) await this.#run(this.#take(this.#waiting));
    this.#running = undefined;
  }
}
