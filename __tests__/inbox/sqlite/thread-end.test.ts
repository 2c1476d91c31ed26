import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ThreadedStore } from '../../../lib/inbox/sqlite/threaded-store.js';
import { eventually } from '../../support/eventually.js';
import { recordingLogger } from '../../support/recording-logger.js';
import { requireFreshBuild, ROOT, temporaryFolder } from '../../support/repository.js';
import { run } from '../../support/run.js';
import { anEntry } from '../new-entries.js';

const PAYLOAD = 'hunter22';

describe('the error of a call to a thread of SQLite that has ended', () => {
  let folder: string;
  const logger = recordingLogger();
  const stores: ThreadedStore[] = [];
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map(async (store) => store.close()));
    await rm(folder, { recursive: true });
  });

  /** A store whose thread runs this program at its first call, or at once. */
  async function storeWith(program: string): Promise<ThreadedStore> {
    const file = join(folder, 'thread.mjs');
    await writeFile(file, `import { parentPort } from 'node:worker_threads';\n${program}`);
    const store = new ThreadedStore(pathToFileURL(file), {
      path: join(folder, 'webhooks.db'),
      leaseMs: 60_000,
      orderPatienceMs: 60_000,
      retentionMs: 86_400_000,
      logger,
    });
    stores.push(store);
    return store;
  }

  /** The same cause for each call. */
  async function failureOf(store: ThreadedStore): Promise<Error> {
    const calls = [store.insert(anEntry()), store.stats()];
    const [first, second] = await Promise.all(
      calls.map(async (call) => call.then(undefined, (error: unknown) => error as Error)),
    );
    const later = await store.stats().catch((error: unknown) => error as Error);
    for (const error of [second, later])
      expect((error as Error).message).toBe((first as Error).message);
    return first as Error;
  }

  it.each<[string, string, RegExp]>([
    [
      'an error of the system, without its message',
      `throw Object.assign(new RangeError('open ${PAYLOAD}'), { code: 'EMFILE' });`,
      /has ended: RangeError EMFILE was thrown in it\. /,
    ],
    [
      'an error of Node that quotes a value, without its message',
      `(await import('node:net')).connect({ port: '${PAYLOAD}' });`,
      /has ended: RangeError ERR_SOCKET_BAD_PORT was thrown in it\. /,
    ],
    [
      'an error with a code of its own, without either',
      `throw Object.assign(new Error('no route to ${PAYLOAD}'), { code: '${PAYLOAD}' });`,
      /has ended: Error was thrown in it\. /,
    ],
    [
      'a missing module',
      `await import('not-installed');`,
      /has ended: Error ERR_MODULE_NOT_FOUND, Cannot find package 'not-installed'/,
    ],
    [
      'an error that may quote a payload',
      `parentPort.on('message', () => JSON.parse('${PAYLOAD}'));`,
      /has ended: SyntaxError was thrown in it\. What NODE_OPTIONS, --import or --require load/,
    ],
    ['what is no error', `throw '${PAYLOAD}';`, /has ended: string was thrown in it/],
    [
      'process.exit',
      `process.exit(7);`,
      /has ended: process\.exit\(\) was called in it.* code 7\./,
    ],
  ])('says that it was %s', async (_, program, said) => {
    const error = await failureOf(await storeWith(program));
    expect(error.message).toMatch(said);
    expect(error.message).toMatch(/The next call starts another\.$/);
    expect(error.message).not.toContain(PAYLOAD);
  });

  it('has the original as its cause', async () => {
    const { cause } = await failureOf(await storeWith(`throw new TypeError('the original');`));
    expect((cause as Error).message).toBe('the original');
  });

  it('is logged if nobody waits for an answer', async () => {
    const store = await storeWith(
      `parentPort.on('message', ([{ number }]) => {
        parentPort.postMessage([{ number, value: 'stored' }]);
        setTimeout(() => { throw Object.assign(new Error('gone'), { code: 'EIO' }); }, 20);
      });`,
    );
    await store.insert(anEntry());
    await eventually(() =>
      logger.lines.some((line) =>
        line.startsWith('error The thread of SQLite has ended: Error EIO was thrown in it.'),
      ),
    );
  });
});

describe('an inbox whose thread', () => {
  beforeAll(requireFreshBuild);

  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** @returns what two calls of `stats` print, in a program whose threads have these options */
  async function statsWith(options: string, flags: readonly string[] = []): Promise<string> {
    const file = join(folder, 'app.cjs');
    await writeFile(
      file,
      `const threads = require('node:worker_threads');
      const { Worker } = threads;
      threads.Worker = class extends Worker {
        constructor(file, options) { super(file, { ...options, ...${options} }); }
      };
      const { sqliteInbox } = require(${JSON.stringify(join(ROOT, 'dist/inbox/sqlite/index.cjs'))});
      const inbox = sqliteInbox({ path: 'webhooks.db' });
      const print = ({ message }) => console.log(message);
      inbox.stats().catch(print).then(() => inbox.stats()).catch(print).then(() => inbox.close());`,
    );
    return run(process.execPath, [...flags, file], folder);
  }

  it('ran out of memory says so', async () => {
    const limits = '{ resourceLimits: { maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 } }';
    const printed = await statsWith(limits);
    expect(printed).toMatch(
      /has ended: it ran out of memory \(ERR_WORKER_OUT_OF_MEMORY\)\. .*limit/,
    );
    expect(printed.trim().split('\n')).toHaveLength(2);
  });

  it('cannot load what --import asks for says so', async () => {
    const preload = join(folder, 'preload.mjs');
    await writeFile(
      preload,
      `import { isMainThread } from 'node:worker_threads';
      if (!isMainThread) throw new Error('hunter22');`,
    );
    const printed = await statsWith('{}', ['--import', pathToFileURL(preload).href]);
    expect(printed).toMatch(/has ended: Error was thrown in it\. .*--import/);
    expect(printed).not.toContain('hunter22');
  });

  it('cannot start says so', async () => {
    const printed = await statsWith(`{ execArgv: ['--title=no'] }`);
    expect(printed).toMatch(/cannot start: Error ERR_WORKER_INVALID_EXEC_ARGV, /);
  });
});
