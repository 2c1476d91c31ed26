import type { PoolOrder } from '../requests/request-pool.js';

/** What the generator should do. */
export interface LoadOrder {
  readonly port: number;
  readonly connections: number;
  readonly pool: PoolOrder;
  /** Whether it starts over once all requests are sent, or ends. */
  readonly repeats: boolean;
  /**
   * Whether it never sleeps, because waking it costs a receiver more than sending an answer. Its
   * core should then be free of other work.
   */
  readonly staysAwake: boolean;
  /** How often it sends. Default: as soon as a connection has its answer. */
  readonly perSecond?: number;
  /** Before the measurement. */
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

export interface LoadResult {
  /** The number of answers, including those of the warm-up. Each was 2xx. */
  readonly answers: number;
  /** The number of answers after the warm-up. */
  readonly measured: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}
