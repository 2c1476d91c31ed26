import { describe, expect, it } from '@jest/globals';
import { schemaSql } from '../../../lib/inbox/pg-boss/index.js';
import type { PgBossStore } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import { IS_POOLED } from '../../support/postgres-versions.js';
import { upTo } from '../claim-request.js';
import { anEntry } from '../new-entries.js';
import { storesOnPostgres } from './stores-on-postgres.js';

const HANDLED = { status: 'handled', handlers: [] } as const;
let names = 0;
/** The tests' PgBouncer lets no other role in. */
const withRoles = IS_POOLED ? it.skip : it;

describe('the schema of a PgBossStore', () => {
  const postgres = storesOnPostgres();

  function open(schema?: string, connectionString = postgres.connectionString): PgBossStore {
    return postgres.open({ schema, connectionString });
  }

  async function works(store: PgBossStore): Promise<void> {
    const entry = anEntry();
    expect(await store.insert(entry)).toBe('stored');
    await store.takeOver(['support']);
    const [claim] = await store.claim(upTo(1, ['support']));
    expect(await store.settle(claim!, HANDLED)).toBe(true);
    await store.prune();
    expect(await store.replay({ statuses: ['handled'] })).toBe(1);
    expect((await store.stats()).depth).toBe(1);
    expect((await store.list({ limit: 1 })).events[0]!.id).toBe(entry.id);
    expect(await store.discard(entry.id)).toBe(true);
  }

  /** The same database, for a new role. */
  async function newRole(): Promise<{ role: string; connectionString: string }> {
    const role = `inbox role ${process.pid} ${names++}`;
    await postgres.admin.query(`CREATE ROLE "${role}" LOGIN PASSWORD 'app'`);
    const url = new URL(postgres.connectionString);
    url.username = encodeURIComponent(role);
    url.password = 'app';
    return { role, connectionString: url.href };
  }

  it.each(['user', 'order', 'My Schema', 'ümläut', '1a', '-', 'a; DROP TABLE b', '🐘'.repeat(12)])(
    'may have the name %j',
    async (schema) => {
      await works(open(schema));
    },
  );

  it.each([
    '',
    '"quoted"',
    'a"b',
    "a'b",
    'a.b',
    'a%b',
    'a$b',
    'a\\b',
    'a\nb',
    'pg_a',
    'a'.repeat(51),
  ])('may not have the name %j', (schema) => {
    expect(() => open(schema)).toThrow(TypeError);
    expect(() => open(schema)).toThrow(/^"schema" must be .* pg-boss allows up to 50 bytes/);
  });

  it('keeps its functions from being compiled, and brings their settings along', async () => {
    await works(open('settings'));
    const functions = await postgres.admin.query<{ settings: string[] | null }>(
      `SELECT proconfig AS settings FROM pg_proc
      WHERE pronamespace = 'settings'::regnamespace AND starts_with(proname, 'inbox_')`,
    );
    expect(functions.length).toBeGreaterThan(10);
    for (const { settings } of functions) expect(settings).toContain('jit=off');
  });

  withRoles('works for a role without the right to create, once it is prepared', async () => {
    const { role, connectionString } = await newRole();
    const schema = 'Prepared For A Role';
    const sql = schemaSql({ schema, role });
    await postgres.admin.query(sql);
    await works(open(schema, connectionString));
    await postgres.admin.query(sql);
    await works(open(schema, connectionString));
  });

  withRoles('tells such a role how to have it prepared', async () => {
    const { connectionString } = await newRole();
    const refused = open('not_prepared', connectionString).insert(anEntry());
    await expect(refused).rejects.toThrow(
      /An administrator can: node .*schemaSql\({'schema':'not_prepared','role':'inbox role /,
    );
  });

  it('refuses a database in another encoding', async () => {
    const name = `latin_${process.pid}_${names++}`;
    await postgres.admin.query(
      `CREATE DATABASE ${name} ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
    );
    const url = new URL(postgres.connectionString);
    url.pathname = `/${name}`;
    const store = open(undefined, url.href);
    const refused = expect(store.insert(anEntry())).rejects;
    await refused.toThrow(/must be in UTF8, but is in LATIN1/);
    expect(postgres.logger.lines).toHaveLength(1);
    expect(postgres.logger.lines[0]).toContain('must be in UTF8');
  });

  it('refuses a format of a newer version', async () => {
    await works(open('newer'));
    await postgres.admin.query('UPDATE newer.inbox_format SET version = 3');
    await expect(open('newer').insert(anEntry())).rejects.toThrow(/has format 3, made by a newer/);
  });

  it('stops a running process whose functions a newer version has removed', async () => {
    const store = open('moved_on');
    await works(store);
    await postgres.admin.query(`UPDATE moved_on.inbox_format SET version = 3;
      DROP FUNCTION moved_on.inbox_insert_2(jsonb, integer)`);
    await expect(store.insert(anEntry())).rejects.toThrow();
    await expect(store.insert(anEntry())).rejects.toThrow(/has format 3, made by a newer/);
  });

  it('says what is missing in the tables of pg-boss', async () => {
    await works(open('older'));
    await postgres.admin.query(`DROP TABLE older.inbox_format;
      ALTER TABLE older.queue DROP COLUMN heartbeat_seconds`);
    const refused = expect(open('older').insert(anEntry())).rejects;
    await refused.toThrow(/table "older"\.queue has no column "heartbeat_seconds"/);
  });

  it('comes back after somebody has dropped it', async () => {
    const store = open('dropped');
    await works(store);
    await postgres.admin.query('DROP SCHEMA dropped CASCADE');
    await expect(store.insert(anEntry())).rejects.toThrow();
    await works(store);
  });

  withRoles('stores on disk what a role would leave in memory', async () => {
    const { role, connectionString } = await newRole();
    await postgres.admin.query(schemaSql({ schema: 'durable', role }));
    await postgres.admin.query(`ALTER ROLE "${role}" SET synchronous_commit = off;
      CREATE TABLE durable.seen (setting text);
      GRANT INSERT ON durable.seen TO "${role}";
      CREATE FUNCTION durable.see() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO durable.seen VALUES (current_setting('synchronous_commit'));
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER see AFTER INSERT OR UPDATE ON durable.job_common
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state IN ('created', 'completed'))
        EXECUTE FUNCTION durable.see()`);
    const store = open('durable', connectionString);
    await store.insert(anEntry());
    const [claim] = await store.claim(upTo(1, ['support']));
    await store.settle(claim!, HANDLED);
    expect(await postgres.admin.query('SELECT setting FROM durable.seen')).toStrictEqual([
      { setting: 'on' },
      { setting: 'on' },
    ]);
  });
});
