/* eslint-disable @typescript-eslint/prefer-promise-reject-errors -- that is the purpose */
/* A program whose handlers misbehave. The content of the message selects what they do. */
import { createServer } from 'node:http';
import { chatwoot, webhookRouter, type WebhookRouter } from 'conversation-webhooks';
import { sqliteInbox, type InboxReport } from 'conversation-webhooks/inbox/sqlite';

const raise = (thrown: unknown): never => {
  throw thrown;
};
const always = (): never => raise(new Error('always'));
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const inbox = sqliteInbox({
  path: process.env.INBOX!,
  pollMs: 20,
  attemptTimeoutMs: 100,
  concurrency: 50,
  retry: { attempts: 1 },
});
const plain = webhookRouter(chatwoot, { allowUnsigned: true, ackWithinMs: 1000 });
const kept = webhookRouter(chatwoot, { allowUnsigned: true, inbox });

/** The misbehaviours. `onError` and the inbox's functions do the same. */
const deeds: Record<string, (signal?: AbortSignal) => unknown> = {
  'throws undefined': () => raise(undefined),
  'throws null': () => raise(null),
  'throws 0': () => raise(0),
  'throws a symbol': () => raise(Symbol('x')),
  'throws a proxy': () => raise(new Proxy(new Error('x'), { get: always, getPrototypeOf: always })),
  'throws a revoked proxy': () => raise(revoked),
  'throws what cannot become a string': () =>
    raise({ toString: always, [Symbol.toPrimitive]: always }),
  'throws an error without a name': () =>
    raise(Object.defineProperty(new Error('x'), 'name', { get: always })),
  'throws an error without a prototype': () => raise(Object.setPrototypeOf(new Error('x'), null)),
  'throws an AggregateError of itself': () => {
    const error = new AggregateError([], 'x');
    error.errors.push(error);
    raise(error);
  },
  'rejects with undefined': () => Promise.reject(undefined),
  'rejects with a revoked proxy': () => Promise.reject(revoked),
  'returns what cannot be awaited': () => Object.defineProperty({}, 'then', { get: always }),
  'returns what throws when awaited': () => ({ then: always }),
  'returns a promise that throws when awaited': () =>
    Object.assign(Promise.reject(new Error('x')), { then: always }),
  'returns a promise without a constructor': () =>
    Object.defineProperty(Promise.resolve(), 'constructor', { get: always }),
  'returns what fails twice': () => ({
    then: (_: unknown, fail: (error: unknown) => void) => {
      fail(revoked);
      always();
    },
  }),
  'calls itself again': () => deeds['calls itself again']!(),
  'registers itself again': (signal) => {
    if (signal) for (const router of [plain, kept]) router.on('message_created', misbehave);
    raise(new Error('again'));
  },
  'rejects when its signal aborts': (signal) =>
    new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(revoked));
    }),
  // Keep this last: it blocks its conversation for a long time.
  'never settles': () => new Promise(() => undefined),
};

type Deed = (event: { payload: unknown; signal: AbortSignal }) => unknown;

const deedOf = (payload: unknown) => deeds[(payload as { content: string }).content];
const misbehave: Deed = ({ payload, signal }) => deedOf(payload)?.(signal);

function prepare(name: string, router: WebhookRouter): void {
  router
    .on('message_created', misbehave)
    .on('message_created', ({ payload }) => console.log(`handled by ${name}: ${content(payload)}.`))
    .onAny(({ payload }) => console.log(`seen by ${name}: ${content(payload)}.`))
    .onError((_error, event) => deedOf(event.payload)?.())
    .onError((_error, { payload }) => console.log(`reported by ${name}: ${content(payload)}.`));
}

function content(payload: unknown): string {
  return (payload as { content: string }).content;
}

prepare('plain', plain);
prepare('kept', kept);
for (const name of ['stored', 'failed', 'dead', 'handled'] as const) {
  inbox.on(name, (report: InboxReport) => deedOf(report.event.payload)?.());
}

createServer((req, res) => (req.url === '/plain' ? plain : kept)(req, res)).listen(
  process.env.PORT,
);
for (const deed of Object.keys(deeds)) console.log(`deed: ${deed}`);
console.log('ready');
