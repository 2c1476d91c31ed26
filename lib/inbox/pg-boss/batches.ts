/**
 * Runs items in batches, so that one statement serves many: those added in one turn of the event
 * loop, or while the previous batch is running.
 */
export class Batches<Item> {
  readonly #take: TakeBatch<Item>;
  readonly #run: (batch: readonly Item[]) => Promise<void>;
  readonly #waiting: Item[] = [];
  #running: Promise<void> | undefined;

  /** @param run - must settle each item of the batch, and must not reject */
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

/** Removes the items of the next batch from `waiting` and leaves the others in order. */
export type TakeBatch<Item> = (waiting: Item[]) => readonly Item[];
