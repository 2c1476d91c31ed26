import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { requireFreshBuild, ROOT, temporaryFolder } from './support/repository.js';
import { run } from './support/run.js';

const MODULES = join(ROOT, 'node_modules');

let app: string;
const modulePath = (name: string) => join(app, 'node_modules', name);

beforeAll(requireFreshBuild);
beforeEach(async () => {
  app = await temporaryFolder();
  const installed = modulePath('conversation-webhooks');
  await mkdir(installed, { recursive: true });
  for (const part of ['package.json', 'dist']) {
    await cp(join(ROOT, part), join(installed, part), { recursive: true });
  }
  await linkPackage('jsonwebtoken');
});
afterEach(() => rm(app, { recursive: true }));

/** Apart from pg. */
const NEEDED_BY_PG_BOSS = [
  '@opentelemetry/api',
  'cron-parser',
  'rrule-temporal',
  'serialize-error',
];

/** Installs it alone, without what it depends on. */
async function copyPackage(name: string): Promise<void> {
  await cp(join(MODULES, name), modulePath(name), { recursive: true, dereference: true });
}

/** Installs it with what it depends on. */
async function linkPackage(name: string): Promise<void> {
  await mkdir(dirname(modulePath(name)), { recursive: true });
  await symlink(join(MODULES, name), modulePath(name), 'dir');
}

/** Writes a package, or files of one. */
async function writePackage(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(modulePath(name), file)), { recursive: true });
    await writeFile(join(modulePath(name), file), text);
  }
}

interface Told {
  readonly message: string;
  /** Code of the cause. */
  readonly code: string | undefined;
}

/** What a program prints that calls an exported function. */
async function tell(
  call: { readonly from: string; readonly code: string; readonly format?: string },
  flags: readonly string[] = [],
): Promise<Told> {
  const { from, code, format = 'cjs' } = call;
  const load =
    format === 'cjs' ? `const it = require('${from}');` : `import * as it from '${from}';`;
  const file = join(app, `app.${format}`);
  await writeFile(
    file,
    `${load}
    try {
      it.${code};
      console.log(JSON.stringify({ message: 'it works' }));
      process.exit();
    } catch ({ message, cause }) {
      console.log(JSON.stringify({ message, code: cause && cause.code }));
    }`,
  );
  return JSON.parse(await run(process.execPath, [...flags, file], app)) as Told;
}

describe.each(['mjs', 'cjs'])('pgBossInbox, from a program that is %s,', (format) => {
  const pgBossInbox = {
    from: 'conversation-webhooks/inbox/pg-boss',
    code: `pgBossInbox({ connectionString: 'postgres://app:hunter22@127.0.0.1:1/shop' })`,
    format,
  };
  const manifest = (version: string) => ({
    'package.json': JSON.stringify({ name: 'pg-boss', version, type: 'module', main: 'index.js' }),
    'index.js': 'export default class PgBoss {}',
  });

  it('says that pg-boss is missing', async () => {
    expect(await tell(pgBossInbox)).toEqual({
      message: 'pgBossInbox needs pg-boss: npm install pg-boss',
      code: 'MODULE_NOT_FOUND',
    });
    expect(await tell({ ...pgBossInbox, code: 'schemaSql()' })).toMatchObject({
      message: 'schemaSql needs pg-boss: npm install pg-boss',
    });
  });

  it('says which package pg-boss lacks', async () => {
    await copyPackage('pg-boss');
    expect((await tell(pgBossInbox)).message).toMatch(
      /^pgBossInbox needs pg-boss, which is installed but cannot be loaded: "[\w-]+" is missing\. Delete node_modules/,
    );
    for (const name of NEEDED_BY_PG_BOSS) {
      await linkPackage(name);
    }
    expect((await tell(pgBossInbox)).message).toContain('cannot be loaded: "pg" is missing.');
  });

  it('says why pg cannot be loaded', async () => {
    await copyPackage('pg-boss');
    for (const name of NEEDED_BY_PG_BOSS) {
      await linkPackage(name);
    }
    await writePackage('pg', {
      'package.json': '{ "name": "pg", "version": "8.0.0", "main": "index.js" }',
      'index.js':
        "throw Object.assign(new Error('no crypto in this build'), { code: 'ERR_NO_CRYPTO' })",
    });
    expect((await tell(pgBossInbox)).message).toContain(
      'cannot be loaded: ERR_NO_CRYPTO: no crypto in this build.',
    );
  });

  it.each(['10.3.2', '12.19.0', '12.39.0', '13.0.0'])(
    'refuses version %s, and says which it works with',
    async (version) => {
      await writePackage('pg-boss', manifest(version));
      expect(await tell(pgBossInbox)).toEqual({
        message:
          `pgBossInbox works with pg-boss 12.19.1 to 12.38, but ${version} is installed: ` +
          'npm install "pg-boss@>=12.19.1 <12.39.0"',
      });
    },
  );

  it('works with the one that is tested', async () => {
    await linkPackage('pg-boss');
    expect(await tell(pgBossInbox)).toEqual({ message: 'it works' });
  });

  const cannotRequire = '--no-experimental-require-module';
  const has = process.allowedNodeEnvironmentFlags.has(cannotRequire);
  (has ? it : it.skip)('says that Node is too old to load it', async () => {
    await linkPackage('pg-boss');
    const { message, code } = await tell(pgBossInbox, [cannotRequire]);
    expect(message).toContain(`pg-boss needs Node 22.12 or newer, and this is ${process.version}.`);
    expect(code).toBe('ERR_REQUIRE_ESM');
  });
});

describe('sqliteInbox on a Node without SQLite', () => {
  const flag = '--no-experimental-sqlite';
  const flags = process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
  const sqliteInbox = () =>
    tell(
      { from: 'conversation-webhooks/inbox/sqlite', code: `sqliteInbox({ path: 'webhooks.db' })` },
      flags,
    );
  const THERE = 'and libsql is installed but cannot be loaded:';
  const ADVICE =
    /Run `npm install` on the system, or in the image, that runs the app: .*Node 22\.13/;

  async function installLibsql(): Promise<void> {
    for (const name of ['libsql', '@neon-rs/load', 'detect-libc']) await copyPackage(name);
  }

  it('says that libsql is missing', async () => {
    expect(await sqliteInbox()).toEqual({
      message: expect.stringMatching(
        /does not have\. Run `npm install libsql`, or use Node 22\.13 or newer/,
      ),
      code: 'MODULE_NOT_FOUND',
    });
  });

  it('says that the binary of libsql is missing', async () => {
    await installLibsql();
    const { message, code } = await sqliteInbox();
    expect(message).toMatch(
      new RegExp(
        `${THERE} "@libsql/[\\w-]+" is missing\\. .*\\(${process.platform} ${process.arch}\\)`,
      ),
    );
    expect(message).toMatch(ADVICE);
    expect(message).not.toContain('npm install libsql`');
    expect(code).toBe('MODULE_NOT_FOUND');
  });

  it('names the binary of another system', async () => {
    await installLibsql();
    await writePackage('@libsql/sunos-sparc', { 'package.json': '{}' });
    expect((await sqliteInbox()).message).toContain('; installed are sunos-sparc.');
  });

  it('says why the binary of libsql cannot be loaded', async () => {
    await installLibsql();
    const missing = /"@libsql\/([\w-]+)" is missing/.exec((await sqliteInbox()).message)![1]!;
    await writePackage(`@libsql/${missing}`, {
      'package.json': '{ "main": "index.node" }',
      'index.node': 'the binary of another processor',
    });
    const { message, code } = await sqliteInbox();
    expect(message).toMatch(new RegExp(`${THERE} ERR_DLOPEN_FAILED: .*index\\.node`));
    expect(message).toMatch(ADVICE);
    expect(code).toBe('ERR_DLOPEN_FAILED');
  });

  it('says which other package libsql lacks', async () => {
    await copyPackage('libsql');
    expect((await sqliteInbox()).message).toMatch(
      new RegExp(`${THERE} "@neon-rs/load" is missing\\. Delete node_modules`),
    );
  });

  it('says that libsql is damaged, or something else', async () => {
    await copyPackage('libsql');
    await rm(join(modulePath('libsql'), 'index.js'));
    expect((await sqliteInbox()).message).toContain(`${THERE} `);
    await writePackage('libsql', { 'index.js': 'module.exports = {};' });
    expect((await sqliteInbox()).message).toContain('installed as libsql is something else');
  });
});

describe('definePlatform', () => {
  const definePlatform = () =>
    tell({
      from: 'conversation-webhooks',
      code: `definePlatform({ name: 'acme', nameField: 'event', schemas: { rated: {} }, verify() {} })`,
    });

  it('says that ajv is missing', async () => {
    expect(await definePlatform()).toEqual({
      message: 'definePlatform needs ajv: npm install ajv',
      code: 'MODULE_NOT_FOUND',
    });
  });

  it('says that ajv is too old, as the one that other tools bring', async () => {
    await writePackage('ajv', {
      'package.json': '{ "name": "ajv", "version": "6.12.6", "main": "lib/ajv.js" }',
      'lib/ajv.js': '',
    });
    expect((await definePlatform()).message).toMatch(
      /ajv, which is installed but cannot be loaded: "ajv\/dist\/2020\.js" is missing\. It needs ajv 8\.12 or newer\./,
    );
  });

  it('says which package ajv lacks', async () => {
    await copyPackage('ajv');
    expect((await definePlatform()).message).toMatch(/cannot be loaded: "[\w-]+" is missing\./);
  });
});
