/** What to measure. */
export interface MeasureOrder {
  readonly rounds: number;
  /** Body sizes in bytes. */
  readonly sizes: readonly number[];
  /** Numbers of handlers for other events. */
  readonly handlers: readonly number[];
  /** Numbers of routers in an app. */
  readonly routers: readonly number[];
}

/** Microseconds per request. */
export interface Costs {
  /** For each platform: the cost of each link, then the total. */
  readonly links: [name: string, ...costs: number[]][];
  /** For each platform, by body size; `null` if a body cannot be that small. */
  readonly sizes: [name: string, ...costs: (number | null)[]][];
  readonly handlers: number[];
  readonly routers: number[];
}
