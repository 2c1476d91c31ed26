import type { PoolOrder } from '../requests/request-pool.js';

/** What the generator is asked for. */
export interface LoadOrder {
  readonly port: number;
  readonly connections: number;
  readonly pool: PoolOrder;
  /** Whether it begins with the first again once all requests are sent, or ends. */
  readonly repeats: boolean;
  /**
   * Whether it never sleeps: to wake it costs a receiver more than to send an answer. Then nothing
   * else should need its core.
   */
  readonly staysAwake: boolean;
  /** Before the measurement. */
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

export interface LoadResult {
  /** All of them, those of the warm-up as well. Each was a 2xx. */
  readonly answers: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}
