/** What is to be measured. */
export interface MeasureOrder {
  readonly rounds: number;
  /** Of bodies, in bytes. */
  readonly sizes: readonly number[];
  /** Numbers of handlers of other events. */
  readonly handlers: readonly number[];
  /** Numbers of routers in an app. */
  readonly routers: readonly number[];
}

/** Microseconds a request. */
export interface Costs {
  /** Of each platform, by link, and of all links together. */
  readonly links: [name: string, ...costs: number[]][];
  /** Of each platform, by the size of the body; `null` where a body cannot be so small. */
  readonly sizes: [name: string, ...costs: (number | null)[]][];
  readonly handlers: number[];
  readonly routers: number[];
}
