/** What each body may hold without counting: nearly all genuine bodies are smaller. Bytes. */
export const FREE_BYTES = 64 * 1024;
/** What all bodies without a proof may hold together beyond that, in this process. Bytes. */
const BUDGET_BYTES = 32 * 1024 ** 2;

/**
 * The memory of bodies that nothing has proven yet. When it is used up, the body that has held its
 * part longest is ended, an unfinished one first: a genuine body arrives in milliseconds, so it does
 * not wait behind strangers who hold theirs.
 */
class UnprovenMemory {
  /** In the order in which they went beyond the free part. */
  readonly #holdings = new Set<Holding>();
  #bytes = 0;

  hold(holding: Holding, bytes: number): void {
    this.#bytes += bytes;
    this.#holdings.add(holding);
    while (this.#bytes > BUDGET_BYTES) {
      const longest = this.#longest(holding);
      // One that is alone with its bytes is bounded by `limit`.
      if (!longest) return;
      longest.release();
      longest.end();
    }
  }

  forget(holding: Holding, bytes: number): void {
    this.#bytes -= bytes;
    this.#holdings.delete(holding);
  }

  #longest(except: Holding): Holding | undefined {
    let longest: Holding | undefined;
    for (const holding of this.#holdings) {
      if (holding === except) continue;
      if (!holding.isComplete) return holding;
      longest ??= holding;
    }
    return longest;
  }
}

const memory = new UnprovenMemory();

/** What one body holds of it. */
export class Holding {
  isComplete = false;
  /** Called when others need the memory more. */
  end: () => void;
  #bytes = 0;

  constructor(end: () => void) {
    this.end = end;
  }

  /** @param bytes - what the body takes up altogether */
  growTo(bytes: number): void {
    const more = bytes - FREE_BYTES - this.#bytes;
    if (more <= 0) return;
    this.#bytes += more;
    memory.hold(this, more);
  }

  /** True if it holds more than the free part. */
  get counts(): boolean {
    return this.#bytes > 0;
  }

  /** Its body is proven, refused or gone. */
  release(): void {
    if (this.#bytes === 0) return;
    memory.forget(this, this.#bytes);
    this.#bytes = 0;
  }
}
