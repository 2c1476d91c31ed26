import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as main from 'conversation-webhooks';
import * as pgBoss from 'conversation-webhooks/inbox/pg-boss';
import * as sqlite from 'conversation-webhooks/inbox/sqlite';
import * as testing from 'conversation-webhooks/testing';
import { inboxOnFile } from './support/inbox-on-file.js';
import { recordingLogger } from './support/recording-logger.js';

const { chatwoot, convocore, froged, oneroute, WebhookEvents, unsigned } = main;

/** Calls a function that takes options, with everything else as it must be. */
interface Call {
  readonly call: (options: never) => unknown;
  /** Options that it accepts. */
  readonly valid: object;
  /** Whether it may also be called without options. */
  readonly optional?: true;
}

const secret = 'a secret for tests';
const logger = recordingLogger();
const file = inboxOnFile();
const events = () => new WebhookEvents(chatwoot);
const handler = () => undefined;
const event = 'message_created';
const proof = { secret, scheme: 'hmac', coversBody: true, isProof: () => true };
const acme = {
  name: 'acme',
  nameField: 'event',
  schemas: { rated: { type: 'object' } },
  verify: () => unsigned,
};
const declared = main.definePlatform<{ rated: object }, { secret: string }, { secret: string }>({
  ...acme,
  verifyOptions: ['secret'],
  sign: () => ({ path: '/', headers: {}, body: '{}' }),
  signOptions: ['secret'],
});

const TAKES_OPTIONS: Readonly<Record<string, readonly Call[]>> = {
  webhookRouter: [
    { call: (options) => main.webhookRouter(froged, options), valid: { secret } },
    {
      call: (options) => main.webhookRouter(convocore, options),
      valid: { workspaceSecret: secret },
    },
    { call: (options) => main.webhookRouter(chatwoot, options), valid: { allowUnsigned: true } },
    { call: (options) => main.webhookRouter(oneroute, options), valid: { token: secret } },
    { call: (options) => main.webhookRouter(declared, options), valid: { secret, logger } },
  ],
  jsonBody: [{ call: (options) => main.jsonBody(options), valid: {}, optional: true }],
  verifyFrogedJwt: [{ call: (options) => main.verifyFrogedJwt(options), valid: { secret } }],
  verifyWorkspaceSecret: [
    {
      call: (options) => main.verifyWorkspaceSecret(options),
      valid: { workspaceSecret: secret },
    },
  ],
  verifyChatwootSignature: [
    { call: (options) => main.verifyChatwootSignature(options), valid: { secret } },
  ],
  verifyUrlToken: [{ call: (options) => main.verifyUrlToken(options), valid: { token: secret } }],
  verifyWith: [{ call: (options) => main.verifyWith(options), valid: proof }],
  proveWith: [{ call: (options) => main.proveWith(options), valid: proof }],
  validateAgainstSchema: [
    {
      call: (options) => main.validateAgainstSchema(chatwoot, options),
      valid: { strict: true },
      optional: true,
    },
  ],
  dispatchByEvent: [
    {
      call: (options) => main.dispatchByEvent(events(), options),
      valid: { name: 'sales' },
      optional: true,
    },
  ],
  answerErrors: [
    { call: (options) => main.answerErrors(options), valid: { logger }, optional: true },
  ],
  definePlatform: [{ call: (options) => main.definePlatform(options), valid: acme }],
  WebhookError: [
    {
      call: (details) => new main.WebhookError('internal', 'It failed.', details),
      valid: { reason: 'why' },
      optional: true,
    },
  ],
  froged: [{ call: (options) => froged.verify(options), valid: { secret } }],
  convocore: [{ call: (options) => convocore.verify(options), valid: { workspaceSecret: secret } }],
  chatwoot: [{ call: (options) => chatwoot.verify(options), valid: { secret } }],
  oneroute: [{ call: (options) => oneroute.verify(options), valid: { allowUnsigned: true } }],
  sampleRequest: [
    {
      call: (options) => testing.sampleRequest(froged, 'nps_rated', options),
      valid: { secret },
    },
    {
      call: (options) => testing.sampleRequest(convocore, 'agent_created', options),
      valid: { workspaceSecret: secret },
    },
    { call: (options) => testing.sampleRequest(chatwoot, event, options), valid: {} },
    { call: (options) => testing.sampleRequest(oneroute, 'newMessage', options), valid: {} },
    {
      call: (options) => testing.sampleRequest(declared, 'rated', options),
      valid: { secret, payload: {} },
    },
  ],
  memoryInbox: [
    {
      call: async (options) => closed(testing.memoryInbox(options)),
      valid: { logger },
      optional: true,
    },
  ],
  sqliteInbox: [
    { call: async (options) => closed(sqlite.sqliteInbox(onFile(options))), valid: { path: 'a' } },
    { call: (retry) => file.open({ retry }), valid: { attempts: 3 }, optional: true },
  ],
  pgBossInbox: [
    {
      call: async (options) => closed(pgBoss.pgBossInbox(options)),
      valid: { connectionString: 'postgres://localhost:1/none', logger },
    },
  ],
  schemaSql: [
    { call: (options) => pgBoss.schemaSql(options), valid: { role: 'app' }, optional: true },
  ],
};

/** What has no options, and why it is exported. */
const TAKES_NONE = [
  'allowUnsigned',
  'requireProof', // A proof and paths.
  'unsigned', // A proof.
  'unverified', // A reason.
  'Deadline', // Its static `after` takes milliseconds.
  'UnrecoverableError', // Node's own options of an error.
  'WebhookEvents', // Its methods follow.
];

const METHODS_WITH_OPTIONS: Readonly<Record<string, readonly Call[]>> = {
  ...ofRegistry('on', (target, options) => target.on(event, handler, options)),
  ...ofRegistry('once', (target, options) => target.once(event, handler, options)),
  ...ofRegistry('onAny', (target, options) => target.onAny(handler, options)),
  ...ofRegistry('onUnknown', (target, options) => target.onUnknown(handler, options)),
  'inbox.list': [{ call: async (options) => file.open().list(options), valid: {}, optional: true }],
  'inbox.replay': [
    { call: async (filter) => file.open().replay(filter), valid: { router: 'none' } },
  ],
};

const METHODS_WITHOUT = [
  ...['off', 'onMismatch', 'onError', 'onRefused', 'handledEvents'].flatMap((name) => [
    `events.${name}`,
    `router.${name}`,
  ]),
  'events.hasHandlers',
  'events.reportRefusal',
  'events.dispatch', // For every event: the compiler alone checks its options.
  'events.start', // The same.
  ...['attach', 'get', 'discard', 'idle', 'stats', 'close'].map((name) => `inbox.${name}`),
];

const ENTRY_POINTS = {
  '.': main,
  './testing': testing,
  './inbox/sqlite': sqlite,
  './inbox/pg-boss': pgBoss,
};

describe('the tables of this test', () => {
  it('have every entry point of the package', () => {
    const { exports } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { exports: Record<string, unknown> };
    const withCode = Object.keys(exports).filter((path) => !path.endsWith('.json'));
    expect(withCode).toEqual(Object.keys(ENTRY_POINTS));
  });

  it('have every export', () => {
    const exported = Object.values(ENTRY_POINTS).flatMap((entryPoint) => Object.keys(entryPoint));
    expect([...Object.keys(TAKES_OPTIONS), ...TAKES_NONE].sort()).toEqual(
      [...new Set(exported)].sort(),
    );
  });

  it('have every method of events, routers and inboxes', () => {
    const router = main.webhookRouter(froged, { secret });
    const methods = [
      ...methodsOf(WebhookEvents.prototype).map((name) => `events.${name}`),
      ...Object.keys(router).map((name) => `router.${name}`),
      ...methodsOf(Object.getPrototypeOf(file.open()) as object).map((name) => `inbox.${name}`),
    ];
    expect([...Object.keys(METHODS_WITH_OPTIONS), ...METHODS_WITHOUT].sort()).toEqual(
      methods.sort(),
    );
  });
});

describe.each(
  Object.entries({ ...TAKES_OPTIONS, ...METHODS_WITH_OPTIONS }).flatMap(([name, calls]) =>
    calls.map((call, index) => [calls.length > 1 ? `${name} (${index + 1})` : name, call] as const),
  ),
)('the options of %s', (_, { call, valid, optional }) => {
  const errorOf = async (options: unknown): Promise<string> => {
    try {
      await call(options as never);
    } catch (error) {
      return String(error);
    }
    return 'accepted';
  };

  it('are accepted if they are known', async () => {
    expect(await errorOf(valid)).toBe('accepted');
    if (optional) expect(await errorOf(undefined)).toBe('accepted');
  });

  it('are refused, also with the value undefined, if one is unknown', async () => {
    for (const value of [1, undefined]) {
      expect(await errorOf({ ...valid, qqq: value })).toMatch(
        /^TypeError: (?:[\w.-]+: )?There is no option "(?:retry\.)?qqq"\. The options are: \w.*\.$/,
      );
    }
  });

  it('are refused if one is misspelt, with the right name', async () => {
    const [, list = ''] =
      /The options are: (.*)\.$/.exec(await errorOf({ ...valid, qqq: 1 })) ?? [];
    const [prefix = ''] = /^retry\./.exec(list) ?? [];
    const names = list.split(', ').map((name) => name.slice(prefix.length));
    expect(names).toEqual(expect.arrayContaining(Object.keys(valid)));
    for (const name of names) {
      for (const misspelt of [
        `${name}s`,
        name.toUpperCase(),
        name.replace(/^(.)(.)(?=.)/, '$2$1'),
      ]) {
        if (names.includes(misspelt)) continue;
        expect(await errorOf({ ...valid, [misspelt]: 1 })).toMatch(
          `There is no option "${prefix}${misspelt}". Did you mean "${prefix}${name}"?`,
        );
      }
    }
  });

  it('are refused if they are no object', async () => {
    const wrong = [null, 5, true, [secret], handler, ...(optional ? [] : [undefined])];
    for (const options of wrong) {
      expect(await errorOf(options)).toMatch(
        /^TypeError: (?:[\w.-]+: )?The options must be an object, as in .+, not (?:null|5|undefined|an? \w+)\.$/,
      );
    }
  });
});

type Registry = Pick<main.WebhookRouter, 'on' | 'once' | 'onAny' | 'onUnknown'>;

function ofRegistry(
  method: string,
  call: (target: Registry, options: never) => unknown,
): Record<string, readonly Call[]> {
  const optional = true;
  const valid = { name: 'crm' };
  const router = () => main.webhookRouter(chatwoot, { secret }) as unknown as Registry;
  return {
    [`events.${method}`]: [
      { call: (options) => call(events() as unknown as Registry, options), valid, optional },
    ],
    [`router.${method}`]: [{ call: (options) => call(router(), options), valid, optional }],
  };
}

/** The same options on the file of this test, if they are options at all. */
function onFile(options: sqlite.SqliteInboxOptions): sqlite.SqliteInboxOptions {
  if (Object.prototype.toString.call(options) !== '[object Object]') return options;
  return { ...options, path: file.path };
}

async function closed(inbox: sqlite.DurableInbox): Promise<void> {
  await inbox.close();
}

function methodsOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
}
