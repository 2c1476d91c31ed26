const FIRST_BLOCK = 16 * 1024;
const BLOCK = 64 * 1024;
/** How many blocks are kept for the next bodies. */
const MOST_SPARE = 64;

/** Blocks to use again: under a flood, garbage comes faster than it is collected. */
const spare: Buffer[] = [];

/**
 * A body as far as it has arrived. Most come in one chunk. Others are copied into blocks, because a
 * stranger may send each byte as a chunk, and a chunk takes far more memory than a byte.
 */
export class BodyParts {
  length = 0;
  /** Bytes of memory. */
  allocated = 0;
  #blocks: Buffer[] = [];
  /** How much of the last block is used. */
  #used = 0;

  add(chunk: Buffer): void {
    if (this.length === 0) this.#push(chunk, chunk.length);
    else this.#copy(chunk);
    this.length += chunk.length;
  }

  /** The body in one buffer. Nothing can be added after it. */
  join(): Buffer {
    const [first, second] = this.#blocks;
    if (!second) return first?.subarray(0, this.length) ?? Buffer.alloc(0);
    const body = Buffer.concat(this.#blocks, this.length);
    this.drop();
    return body;
  }

  drop(): void {
    // The first is a chunk, which others may have.
    for (const block of this.#blocks.splice(0).slice(1)) {
      if (block.length === BLOCK && spare.length < MOST_SPARE) spare.push(block);
    }
  }

  #copy(chunk: Buffer): void {
    let copied = 0;
    while (copied < chunk.length) {
      const last = this.#blocks.at(-1)!;
      if (this.#used === last.length) {
        this.#push(newBlock(this.allocated < FIRST_BLOCK ? FIRST_BLOCK : BLOCK), 0);
        continue;
      }
      const bytes = chunk.copy(last, this.#used, copied);
      this.#used += bytes;
      copied += bytes;
    }
  }

  #push(block: Buffer, used: number): void {
    this.#blocks.push(block);
    this.allocated += block.length;
    this.#used = used;
  }
}

function newBlock(size: number): Buffer {
  return (size === BLOCK ? spare.pop() : undefined) ?? Buffer.allocUnsafeSlow(size);
}
