import type { SampleRequest } from 'conversation-webhooks/testing';
import { proofOf, withWorkspaceSecret } from './proofs.js';
import { PLATFORM_NAMES, type PlatformName } from './secrets.js';

/** What one connection sends, and how it ends. */
export interface Garbage {
  readonly bytes: Buffer;
  /** Then sent repeatedly. */
  readonly dribble?: Buffer;
  /** Whether the sender waits for the server to end the connection, ends it, or resets it. */
  readonly leaving: 'stays' | 'goes' | 'cuts';
}

export interface GarbageKind {
  /**
   * The statuses that the server may answer before the connection ends. The first must occur. The
   * others may, in other cases or on an overloaded machine.
   */
  readonly answers: readonly number[];
  make(source: GarbageSource): Garbage;
}

/** The source of random choices for garbage. */
export class GarbageSource {
  readonly random: () => number;
  readonly limit: number;
  readonly #genuine: Readonly<Record<PlatformName, SampleRequest>>;

  constructor(
    random: () => number,
    limit: number,
    genuine: Readonly<Record<PlatformName, SampleRequest>>,
  ) {
    this.random = random;
    this.limit = limit;
    this.#genuine = genuine;
  }

  below(bound: number): number {
    return Math.floor(this.random() * bound);
  }

  oneOf<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)]!;
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }

  platform(): PlatformName {
    return this.oneOf(PLATFORM_NAMES);
  }

  /** A request that would be answered 200. */
  genuine(): Buffer {
    const platform = this.platform();
    const { path, headers, body } = this.#genuine[platform];
    return request(platform, { path, headers, body });
  }
}

interface Parts {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: object;
  readonly body?: string | Buffer;
}

function request(platform: PlatformName, { method, path = '/', headers, body }: Parts): Buffer {
  const bytes = Buffer.from((body ?? '{}') as string);
  return Buffer.concat([
    head(`${method ?? 'POST'} /${platform}${path}`, { 'content-length': bytes.length, ...headers }),
    bytes,
  ]);
}

function head(line: string, headers: object): Buffer {
  const fields: [string, unknown][] = Object.entries({ host: 'receiver', ...headers });
  const lines = fields.map(([name, value]) => `${name}: ${String(value)}\r\n`);
  return Buffer.from(`${line} HTTP/1.1\r\n${lines.join('')}\r\n`);
}

function chunked(platform: PlatformName): Buffer {
  return head(`POST /${platform}`, { 'transfer-encoding': 'chunked' });
}

const WRONG_PROOFS = [
  {},
  { 'froged-webhook-signature': 'e30.e30.e30' },
  { 'x-chatwoot-signature': `sha256=${'0'.repeat(64)}`, 'x-chatwoot-timestamp': '1' },
  { authorization: 'Bearer x', cookie: 'a=b' },
];

const HOSTILE_JSON = [
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  `${'['.repeat(100)}${']'.repeat(100)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  '['.repeat(10_000),
  `[${'0,'.repeat(100_000)}0]`,
  '{"a":',
  '"\\ud800',
  '1e',
];

const CHUNKED_NONSENSE = [
  'zz\r\n{}\r\n0\r\n\r\n',
  '-2\r\n{}\r\n0\r\n\r\n',
  'ffffffffffffffffffff\r\n{}',
  '2\r\n{}{}{}{}\r\n0\r\n\r\n',
  `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
  '\r\n\r\n',
];

/** The kinds of garbage that a flood is made of. */
export const GARBAGE: Readonly<Record<string, GarbageKind>> = {
  'random bytes': {
    answers: [400],
    make: (source) => ({ bytes: source.bytes(1 + source.below(2000)), leaving: 'goes' }),
  },
  silence: { answers: [], make: () => ({ bytes: Buffer.alloc(0), leaving: 'goes' }) },
  'half a request': {
    answers: [400, 408],
    make: (source) => {
      const whole = source.genuine();
      const leaving = source.oneOf(['goes', 'cuts'] as const);
      return { bytes: whole.subarray(0, source.below(whole.length)), leaving };
    },
  },
  'a body that stops halfway': {
    answers: [408],
    make: (source) => ({ bytes: source.genuine().subarray(0, -1), leaving: 'stays' }),
  },
  'a dribbled body': {
    answers: [401, 408],
    make: (source) => ({
      bytes: chunked(source.platform()),
      dribble: Buffer.from('1\r\n{\r\n'),
      leaving: 'stays',
    }),
  },
  'dribbled headers': {
    answers: [400],
    make: (source) => ({
      bytes: Buffer.from(`POST /${source.platform()} HTTP/1.1\r\n`),
      dribble: Buffer.from('x: y\r\n'),
      leaving: 'goes',
    }),
  },
  'huge headers': {
    answers: [431],
    make: (source) => ({
      bytes: request(source.platform(), {
        headers: source.oneOf<object>([
          { huge: 'x'.repeat(20_000) },
          Object.fromEntries(Array.from({ length: 4000 }, (_, n) => [`x${n}`, 'y'])),
        ]),
      }),
      leaving: 'goes',
    }),
  },
  'a wrong method': {
    answers: [405],
    make: (source) => ({
      bytes: request(source.platform(), {
        method: source.oneOf(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']),
      }),
      leaving: 'goes',
    }),
  },
  'a body over the limit, announced': {
    answers: [413],
    make: (source) => ({
      bytes: request(source.platform(), { headers: { 'content-length': source.limit + 1 } }),
      leaving: 'goes',
    }),
  },
  'a body over the limit, in chunks': {
    answers: [401, 413, 408],
    make: (source) => {
      const size = source.oneOf([4096, 65_536, source.limit]);
      const chunk = `${size.toString(16)}\r\n${' '.repeat(size)}\r\n`;
      const body = Buffer.from(chunk.repeat(Math.ceil((source.limit + 1) / size)));
      return { bytes: Buffer.concat([chunked(source.platform()), body]), leaving: 'stays' };
    },
  },
  'nonsense for chunks': {
    answers: [400, 401, 408, 413],
    make: (source) => ({
      bytes: Buffer.concat([
        chunked(source.platform()),
        Buffer.from(source.oneOf(CHUNKED_NONSENSE)),
      ]),
      leaving: 'goes',
    }),
  },
  'two lengths': {
    answers: [400],
    make: (source) => ({
      bytes: request(source.platform(), {
        headers: source.oneOf<object>([
          { 'transfer-encoding': 'chunked' },
          { 'Content-Length': '5' },
          { 'content-length': '-1' },
        ]),
      }),
      leaving: 'goes',
    }),
  },
  'a wrong proof': {
    answers: [401],
    make: (source) => ({
      bytes: request(source.platform(), {
        path: source.oneOf(['/', '/guess', '/%ff', '?token=guess']),
        headers: source.oneOf(WRONG_PROOFS),
      }),
      leaving: source.oneOf(['goes', 'cuts']),
    }),
  },
  'wrong proofs in a pipeline': {
    answers: [401],
    make: (source) => ({
      bytes: Buffer.concat(
        Array.from({ length: 20 }, () =>
          request(source.platform(), { headers: source.oneOf(WRONG_PROOFS) }),
        ),
      ),
      leaving: source.oneOf(['goes', 'cuts']),
    }),
  },
  'hostile JSON with a right proof': {
    answers: [400, 408],
    make: (source) => {
      const platform = source.platform();
      const body = withWorkspaceSecret(source.oneOf(HOSTILE_JSON));
      return { bytes: request(platform, { ...proofOf(platform, body), body }), leaving: 'goes' };
    },
  },
  'another protocol': {
    answers: [400, 100, 401, 417],
    make: (source) => ({
      bytes: source.oneOf([
        Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
        Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]),
        Buffer.from('CONNECT elsewhere:443 HTTP/1.1\r\nhost: elsewhere\r\n\r\n'),
        request(source.platform(), { headers: { upgrade: 'websocket', connection: 'upgrade' } }),
        request(source.platform(), { headers: { expect: '100-continue' } }),
        request(source.platform(), { headers: { expect: 'the unexpected' } }),
      ]),
      leaving: 'goes',
    }),
  },
};
