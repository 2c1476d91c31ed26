/** What each body may hold without counting: nearly all genuine bodies are smaller. Bytes. */
const FREE_BYTES = 64 * 1024;
/** How many bodies of the largest size all of them together may hold beyond that, in this process. */
const LARGEST_BODIES = 2;
/** But at least this much. */
const LEAST_BYTES = 8 * 1024 ** 2;
/**
 * Genuine bodies may come in a burst, so one of the largest size that takes no longer is spared, and
 * a smaller one for as many times as long as it is smaller. Milliseconds.
 */
const SOON_MS = 500;
/** How many times as much all of them may hold as long as the slowest is spared. */
const SPARED = 2.5;

/**
 * The memory of bodies that nothing has proven yet, of one `limit`. When it is used up, the body that
 * is likely to take longest is ended. A genuine body takes milliseconds, so it does not wait behind
 * strangers who hold theirs; one who is as fast has soon sent it all, and is refused.
 */
class UnprovenMemory {
  readonly #most: number;
  readonly #holdings = new Set<Holding>();
  #bytes = 0;

  constructor(limit: number) {
    this.#most = Math.max(LEAST_BYTES, LARGEST_BODIES * limit);
  }

  hold(holding: Holding, bytes: number): void {
    this.#bytes += bytes;
    this.#holdings.add(holding);
    while (this.#bytes > this.#most) {
      const slowest = this.#slowest();
      if (!slowest || (slowest.endsSoon && this.#bytes <= SPARED * this.#most)) return;
      slowest.release();
      slowest.end();
    }
  }

  forget(holding: Holding, bytes: number): void {
    this.#bytes -= bytes;
    this.#holdings.delete(holding);
  }

  #slowest(): Holding | undefined {
    let slowest: Holding | undefined;
    let takesMs = -1;
    for (const holding of this.#holdings) {
      const { expectedMs } = holding;
      if (expectedMs <= takesMs) continue;
      slowest = holding;
      takesMs = expectedMs;
    }
    return slowest;
  }
}

/** By limit: those who fill the memory of one router do not end the larger bodies of another. */
const memories = new Map<number, UnprovenMemory>();

function memoryFor(limit: number): UnprovenMemory {
  const memory = memories.get(limit) ?? new UnprovenMemory(limit);
  memories.set(limit, memory);
  return memory;
}

/** What one body holds of it. */
export class Holding {
  /** Called when others need the memory more. */
  end: () => void;
  readonly #memory: UnprovenMemory;
  readonly #limit: number;
  readonly #size: number;
  /** On the monotonic clock, in milliseconds. */
  readonly #since = performance.now();
  #bytes = 0;
  #isOver = false;

  /**
   * @param limit - the largest size that its body may have, in bytes
   * @param size - the size that the body is said to have, in bytes. NaN if nothing says it
   */
  constructor(limit: number, size: number, end: () => void) {
    this.#memory = memoryFor(limit);
    this.#limit = limit;
    this.#size = Number.isNaN(size) ? limit : size;
    this.end = end;
  }

  /** @param bytes - what the body takes up altogether */
  growTo(bytes: number): void {
    const more = bytes - FREE_BYTES - this.#bytes;
    if (this.#isOver || more <= 0) return;
    this.#bytes += more;
    this.#memory.hold(this, more);
  }

  /** True if it holds more than the free part. */
  get counts(): boolean {
    return this.#bytes > 0;
  }

  /**
   * How long the whole body takes if the rest comes as fast as what has arrived, in milliseconds, and
   * never less than it has taken.
   */
  get expectedMs(): number {
    const arrived = FREE_BYTES + this.#bytes;
    return (performance.now() - this.#since) * Math.max(1, this.#size / arrived);
  }

  get endsSoon(): boolean {
    return this.expectedMs * this.#size <= SOON_MS * this.#limit;
  }

  /** Its body is proven, refused or gone. */
  release(): void {
    this.#isOver = true;
    if (this.#bytes === 0) return;
    this.#memory.forget(this, this.#bytes);
    this.#bytes = 0;
  }
}
