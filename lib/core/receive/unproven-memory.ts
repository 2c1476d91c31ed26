/** What each body may hold without counting: nearly all genuine bodies are smaller. Bytes. */
const FREE_BYTES = 64 * 1024;
/** How many bodies of the largest size all of them together may hold beyond that, in this process. */
const LARGEST_BODIES = 2;
/** But at least this much. */
const LEAST_BYTES = 8 * 1024 ** 2;

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
    const most = Math.max(LEAST_BYTES, LARGEST_BODIES * holding.limit);
    while (this.#bytes > most) {
      const longest = this.#longest(holding);
      // Alone it holds no more than `limit`.
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
  readonly limit: number;
  isComplete = false;
  /** Called when others need the memory more. */
  end: () => void;
  #bytes = 0;
  #isOver = false;

  /** @param limit - the largest size that its body may have, in bytes */
  constructor(limit: number, end: () => void) {
    this.limit = limit;
    this.end = end;
  }

  /** @param bytes - what the body takes up altogether */
  growTo(bytes: number): void {
    const more = bytes - FREE_BYTES - this.#bytes;
    if (this.#isOver || more <= 0) return;
    this.#bytes += more;
    memory.hold(this, more);
  }

  /** True if it holds more than the free part. */
  get counts(): boolean {
    return this.#bytes > 0;
  }

  /** Its body is proven, refused or gone. */
  release(): void {
    this.#isOver = true;
    if (this.#bytes === 0) return;
    memory.forget(this, this.#bytes);
    this.#bytes = 0;
  }
}
