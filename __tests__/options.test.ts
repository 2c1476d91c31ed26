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
  readonly call: (options: never, ...surplus: []) => unknown;
  /** Options that it accepts. */
  readonly valid: object;
  /** Whether it may also be called without options. */
  readonly optional?: true;
  /** Whether these are options within an option. */
  readonly within?: true;
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
    { call: (options, ...more) => main.webhookRouter(froged, options, ...more), valid: { secret } },
    {
      call: (options, ...more) => main.webhookRouter(convocore, options, ...more),
      valid: { workspaceSecret: secret },
    },
    {
      call: (options, ...more) => main.webhookRouter(chatwoot, options, ...more),
      valid: { allowUnsigned: true },
    },
    {
      call: (options, ...more) => main.webhookRouter(oneroute, options, ...more),
      valid: { token: secret },
    },
    {
      call: (options, ...more) => main.webhookRouter(declared, options, ...more),
      valid: { secret, logger },
    },
  ],
  jsonBody: [
    { call: (options, ...more) => main.jsonBody(options, ...more), valid: {}, optional: true },
  ],
  verifyFrogedJwt: [
    { call: (options, ...more) => main.verifyFrogedJwt(options, ...more), valid: { secret } },
  ],
  verifyWorkspaceSecret: [
    {
      call: (options, ...more) => main.verifyWorkspaceSecret(options, ...more),
      valid: { workspaceSecret: secret },
    },
  ],
  verifyChatwootSignature: [
    {
      call: (options, ...more) => main.verifyChatwootSignature(options, ...more),
      valid: { secret },
    },
  ],
  verifyUrlToken: [
    { call: (options, ...more) => main.verifyUrlToken(options, ...more), valid: { token: secret } },
  ],
  verifyWith: [{ call: (options, ...more) => main.verifyWith(options, ...more), valid: proof }],
  proveWith: [{ call: (options, ...more) => main.proveWith(options, ...more), valid: proof }],
  validateAgainstSchema: [
    {
      call: (options, ...more) => main.validateAgainstSchema(chatwoot, options, ...more),
      valid: { strict: true },
      optional: true,
    },
  ],
  dispatchByEvent: [
    {
      call: (options, ...more) => main.dispatchByEvent(events(), options, ...more),
      valid: { name: 'sales' },
      optional: true,
    },
  ],
  answerErrors: [
    {
      call: (options, ...more) => main.answerErrors(options, ...more),
      valid: { logger },
      optional: true,
    },
  ],
  definePlatform: [
    { call: (options, ...more) => main.definePlatform(options, ...more), valid: acme },
  ],
  WebhookError: [
    {
      call: (details, ...more) => new main.WebhookError('internal', 'It failed.', details, ...more),
      valid: { reason: 'why' },
      optional: true,
    },
  ],
  froged: [{ call: (...args) => froged.verify(...args), valid: { secret } }],
  convocore: [
    {
      call: (...args) => convocore.verify(...args),
      valid: { workspaceSecret: secret },
    },
  ],
  chatwoot: [{ call: (...args) => chatwoot.verify(...args), valid: { secret } }],
  oneroute: [
    {
      call: (...args) => oneroute.verify(...args),
      valid: { allowUnsigned: true },
    },
  ],
  sampleRequest: [
    {
      call: (options, ...more) => testing.sampleRequest(froged, 'nps_rated', options, ...more),
      valid: { secret },
    },
    {
      call: (options, ...more) =>
        testing.sampleRequest(convocore, 'agent_created', options, ...more),
      valid: { workspaceSecret: secret },
    },
    {
      call: (options, ...more) => testing.sampleRequest(chatwoot, event, options, ...more),
      valid: {},
    },
    {
      call: (options, ...more) => testing.sampleRequest(oneroute, 'newMessage', options, ...more),
      valid: {},
    },
    {
      call: (options, ...more) => testing.sampleRequest(declared, 'rated', options, ...more),
      valid: { secret, payload: {} },
    },
  ],
  memoryInbox: [
    {
      call: async (options, ...more) => closed(testing.memoryInbox(options, ...more)),
      valid: { logger },
      optional: true,
    },
  ],
  sqliteInbox: [
    {
      call: async (options, ...more) => closed(sqlite.sqliteInbox(onFile(options), ...more)),
      valid: { path: 'a' },
    },
    { call: (retry) => file.open({ retry }), valid: { attempts: 3 }, optional: true, within: true },
  ],
  pgBossInbox: [
    {
      call: async (options, ...more) => closed(pgBoss.pgBossInbox(options, ...more)),
      valid: { connectionString: 'postgres://localhost:1/none', logger },
    },
  ],
  schemaSql: [
    {
      call: (options, ...more) => pgBoss.schemaSql(options, ...more),
      valid: { role: 'app' },
      optional: true,
    },
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
  ...ofRegistry('on', event, handler),
  ...ofRegistry('once', event, handler),
  ...ofRegistry('onAny', handler),
  ...ofRegistry('onUnknown', handler),
  'inbox.list': [
    {
      call: async (...args) => file.open().list(...args),
      valid: {},
      optional: true,
    },
  ],
  'inbox.replay': [
    {
      call: async (...args) => file.open().replay(...args),
      valid: { router: 'none' },
    },
  ],
};

const METHODS_WITHOUT = [
  ...['off', 'onMismatch', 'onError', 'onRefused', 'handledEvents'].flatMap((name) => [
    `events.${name}`,
    `router.${name}`,
  ]),
  'events.hasHandlers',
  'events.listensToRefusals',
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

const ALL = Object.entries({ ...TAKES_OPTIONS, ...METHODS_WITH_OPTIONS }).flatMap(([name, calls]) =>
  calls.map((call, index) => [calls.length > 1 ? `${name} (${index + 1})` : name, call] as const),
);

describe.each(ALL)('the options of %s', (_, { call, valid, optional, within }) => {
  const errorOf = async (options: unknown, ...surplus: unknown[]): Promise<string> => {
    try {
      await call(options as never, ...(surplus as unknown as []));
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

  it('are refused if more of them follow: they would be ignored', async () => {
    if (within) return;
    const first = [valid, ...(optional ? [undefined] : [])];
    for (const options of first) {
      for (const surplus of [[{ name: 'crm' }], [{}], [undefined, { name: 'crm' }]]) {
        expect(await errorOf(options, ...surplus)).toMatch(
          /^TypeError: (?:[\w.-]+: )?Write .+, with \d arguments?: all options go into the one object\.$/,
        );
      }
    }
    expect(await errorOf(valid, undefined)).toBe('accepted');
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

/** @param before - the arguments before the options */
function ofRegistry(
  method: 'on' | 'once' | 'onAny' | 'onUnknown',
  ...before: readonly unknown[]
): Record<string, readonly Call[]> {
  const optional = true;
  const valid = { name: 'crm' };
  const calling =
    (make: () => object) =>
    (...args: unknown[]) =>
      callMethod(make(), method, [...before, ...args]);
  const router = () => main.webhookRouter(chatwoot, { secret });
  return {
    [`events.${method}`]: [{ call: calling(events), valid, optional }],
    [`router.${method}`]: [{ call: calling(router), valid, optional }],
  };
}

/** Calls it like JavaScript, without type checks. */
function callMethod(target: object, method: string, args: readonly unknown[]): unknown {
  return (target as Record<string, (...args: readonly unknown[]) => unknown>)[method]!(...args);
}

const WITHOUT_OPTIONS: readonly (readonly [string, (surplus: readonly unknown[]) => unknown])[] = [
  ['allowUnsigned', (surplus) => main.allowUnsigned(...(surplus as unknown as []))],
  ['requireProof', (surplus) => main.requireProof(unsigned, [], ...(surplus as unknown as []))],
  ['WebhookEvents', (surplus) => new WebhookEvents(chatwoot, ...(surplus as unknown as []))],
  ...(
    [
      ['off', [event, handler]],
      ['onMismatch', [handler]],
      ['onError', [handler]],
      ['onRefused', [handler]],
      ['handledEvents', []],
    ] as const
  ).flatMap(([method, args]) =>
    [events, () => main.webhookRouter(chatwoot, { secret })].map(
      (make) =>
        [
          method,
          (surplus: readonly unknown[]) => callMethod(make(), method, [...args, ...surplus]),
        ] as const,
    ),
  ),
  ...(['get', 'discard', 'idle', 'stats', 'close'] as const).map(
    (method) =>
      [
        `inbox.${method}`,
        (surplus: readonly unknown[]) =>
          callMethod(file.open(), method, [
            ...(method === 'get' || method === 'discard' ? ['an id'] : []),
            ...surplus,
          ]),
      ] as const,
  ),
];

it.each(WITHOUT_OPTIONS)('%s refuses options', async (_, call) => {
  const result = async (surplus: readonly unknown[]) => {
    try {
      await call(surplus);
      return 'accepted';
    } catch (error) {
      return String(error);
    }
  };
  expect(await result([{ name: 'crm' }])).toMatch(
    /^TypeError: Write .+, with (?:no|\d) arguments?: it takes no options\.$/,
  );
  expect(await result([undefined])).toBe('accepted');
});

it.each(['idle', 'stats', 'close', 'get', 'discard'])(
  'inbox.%s may be a callback, whatever it is called with',
  async (method) => {
    const id = ['get', 'discard'].includes(method) ? ['an id'] : [];
    for (const args of [['SIGTERM', 15], [new Error('no more')], [7, [1, 2]], [new Date()]]) {
      await callMethod(file.open(), method, [...id, ...args]);
    }
  },
);

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
