/** How an app under test is set up. It is handed over in the environment variable `RECEIVER`. */
export interface ReceiverSettings {
  readonly store: StoreName;
  /** A file, or a connection string. */
  readonly place: string;
  /** The file that handlers write to. */
  readonly log: string;
  /** Tells the process apart from those before it. */
  readonly process: number;
  readonly leaseMs: number;
  readonly attempts: number;
  readonly concurrency: number;
  /** The shortest and the longest that a handler takes. */
  readonly handlerMs: readonly [least: number, most: number];
  readonly sabotage?: Sabotage | undefined;
}

export const STORES = ['sqlite', 'pg-boss'] as const;
export type StoreName = (typeof STORES)[number];

/** Ways to break the promise on purpose, which the test must notice. */
export const SABOTAGES = ['answer-first', 'no-order', 'no-dedupe'] as const;
export type Sabotage = (typeof SABOTAGES)[number];

/** Where a process can be told to kill itself. */
export type Death = 'stored' | 'handler' | 'end' | 'replay';

export const SECRET = 'secret-of-the-workspace';
export const TOKEN = 'secret-last-segment';

/** What the test writes into a message, so that the handler knows what it has. */
export interface Marks {
  readonly conversation: number;
  /** Rises within its conversation. */
  readonly number: number;
  /** Its handler fails until the receiver is cured. */
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
