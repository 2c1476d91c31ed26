/** Settings of an app under test, passed in the environment variable `RECEIVER`. */
export interface ReceiverSettings {
  readonly store: StoreName;
  /** Path of a file, or a connection string. */
  readonly place: string;
  /** Path of the handler log. */
  readonly log: string;
  /** Number of the process, unique in a test. */
  readonly process: number;
  readonly leaseMs: number;
  readonly attempts: number;
  readonly concurrency: number;
  /** Shortest and longest duration of a handler, in milliseconds. */
  readonly handlerMs: readonly [least: number, most: number];
  readonly sabotage?: Sabotage | undefined;
  /** Gives it clocks that jump: see `jumping-clock.js`. */
  readonly clockSeed?: number | undefined;
}

export const STORES = ['sqlite', 'pg-boss'] as const;
export type StoreName = (typeof STORES)[number];

/** Ways to break the guarantees on purpose, which the test must detect. */
export const SABOTAGES = ['answer-first', 'no-order', 'no-dedupe'] as const;
export type Sabotage = (typeof SABOTAGES)[number];

export const CLOCKS = ['true', 'jump'] as const;
export type Clocks = (typeof CLOCKS)[number];

/** The points at which a process can kill itself. */
export type Death = 'stored' | 'handler' | 'end' | 'replay';

export const SECRET = 'secret-of-the-workspace';
export const TOKEN = 'secret-last-segment';

/** What the test writes into a message, so that the handler can identify it. */
export interface Marks {
  readonly conversation: number;
  /** Increases within the conversation. */
  readonly number: number;
  /** Whether its handler fails until the receiver is cured. */
  readonly isPoison: boolean;
}

export function toContent({ conversation, number, isPoison }: Marks): string {
  return `${conversation} ${number} ${isPoison ? 'poison' : 'harmless'}`;
}

export function fromContent(content: string | null | undefined): Marks {
  const [conversation, number, kind] = (content ?? '').split(' ');
  return {
    conversation: Number(conversation),
    number: Number(number),
    isPoison: kind === 'poison',
  };
}
