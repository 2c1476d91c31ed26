import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pgBossInbox, schemaSql } from '../../../lib/inbox/pg-boss/index.js';
import type { PgBossStore } from '../../../lib/inbox/pg-boss/pg-boss-store.js';
import { toDatabaseError } from '../../../lib/inbox/pg-boss/database-error.js';
import { IS_POOLED } from '../../support/postgres-versions.js';
import { eventually } from '../../support/eventually.js';
import { anEntry } from '../new-entries.js';
import { storesOnPostgres } from './stores-on-postgres.js';

const PASSWORD = 'hunter22';
let names = 0;

/** The tests' PgBouncer lets no other role in, and answers in place of the server. */
(IS_POOLED ? describe.skip : describe)('what a store on PostgreSQL says if', () => {
  const postgres = storesOnPostgres();
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  function addressWith(changes: Partial<URL>): string {
    return Object.assign(new URL(postgres.connectionString), changes).href;
  }

  /** The same database, for a new role that may use the schema, once the statements have run. */
  async function storeOfRole(
    statementFor: (role: string, schema: string) => string = () => 'SELECT 1',
  ): Promise<PgBossStore> {
    const role = `clerk_${process.pid}_${names++}`;
    const schema = `diagnoses_${names}`;
    await postgres.admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${PASSWORD}'`);
    await postgres.admin.query(schemaSql({ schema, role }));
    await postgres.admin.query(statementFor(role, schema));
    return postgres.open({
      connectionString: addressWith({ username: role, password: PASSWORD }),
      schema,
    });
  }

  /** What inserting an event rejects with. It must not tell how to get in. */
  async function failureOf(store: PgBossStore): Promise<string> {
    const { message } = await store.insert(anEntry()).then(
      () => new Error('It works.'),
      (error: unknown) => error as Error,
    );
    const { pathname, port } = new URL(postgres.connectionString);
    const secrets = [pathname.slice(1), port, PASSWORD, 'clerk_', '127.0.0.1', 'nobody', 'no-host'];
    for (const secret of secrets) {
      expect([message, ...postgres.logger.lines].join('\n')).not.toContain(secret);
    }
    return message;
  }

  const failureAt = (changes: Partial<URL>) =>
    failureOf(postgres.open({ connectionString: addressWith(changes) }));

  async function portOf(answer: (socket: Socket) => unknown): Promise<string> {
    const server = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined));
      answer(socket);
    });
    server.listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return String((server.address() as AddressInfo).port);
  }

  it.each<[string, Partial<URL>, RegExp]>([
    ['the password is wrong', { password: PASSWORD }, /28P01, the password is wrong/],
    ['there is no such user', { username: 'nobody' }, /28P01, .*no such user.* "connectionString"/],
    ['there is no such database', { pathname: '/nobody' }, /3D000, the database does not exist/],
    [
      'there is no such host',
      { hostname: 'no-host.invalid' },
      /ENOTFOUND, there is no such host|EAI_AGAIN, the host name cannot be looked up/,
    ],
    ['nothing listens', { port: '1' }, /ECONNREFUSED, nothing listens at that host and port/],
    [
      'the server has no TLS',
      { search: '?sslmode=verify-full' },
      /does not offer TLS\. Turn it on/,
    ],
    [
      'there is no file of the CA',
      { search: '?sslmode=verify-full&sslrootcert=/nobody.pem' },
      /ENOENT, .*sslrootcert.* does not exist/,
    ],
  ])('%s', async (_, changes, said) => {
    expect(await failureAt(changes)).toMatch(said);
  });

  it.each<[string, (role: string, schema: string) => string, RegExp]>([
    [
      'there is no free connection',
      (role) => `ALTER ROLE ${role} CONNECTION LIMIT 0`,
      /53300, the server has no free connection\. Raise max_connections/,
    ],
    [
      'it is read-only',
      (role) => `ALTER ROLE ${role} SET default_transaction_read_only = on`,
      /25006, the database is read-only, as a standby/,
    ],
    [
      'a statement takes too long',
      (role) => `ALTER ROLE ${role} SET statement_timeout = 1`,
      /57014, the statement was cancelled, by a time limit \(statement_timeout/,
    ],
    [
      'the role may not use a table',
      (role, schema) => `REVOKE ALL ON ${schema}.job_common FROM ${role}`,
      /42501, permission denied: table job_common\. .*schemaSql/,
    ],
    [
      'the role may not use the schema',
      (role, schema) => `REVOKE ALL ON SCHEMA ${schema} FROM ${role}`,
      /42501, permission denied: schema diagnoses_\d+\. .*schemaSql/,
    ],
    [
      'the role may not log in',
      (role) => `ALTER ROLE ${role} NOLOGIN`,
      /28000, the server refuses this user/,
    ],
  ])('%s', async (_, statementFor, said) => {
    expect(await failureOf(await storeOfRole(statementFor))).toMatch(said);
  });

  it('something else listens at that port', async () => {
    const port = await portOf((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await failureAt({ port })).toMatch(/closed from the other side: .* it is no PostgreSQL/);
  });

  it('nothing answers', async () => {
    const port = await portOf(() => undefined);
    expect(await failureAt({ port })).toMatch(
      /no connection within 4 s: the server does not answer/,
    );
  });

  it('a lock is held for too long', async () => {
    const store = await storeOfRole((role) => `ALTER ROLE ${role} SET lock_timeout = 50`);
    expect(await failureOf(store)).toBe('It works.');
    const schema = `diagnoses_${names}`;
    await postgres.admin.query(`BEGIN; LOCK TABLE ${schema}.job_common`);
    try {
      expect(await failureOf(store)).toMatch(/55P03, another session holds a lock for too long/);
    } finally {
      await postgres.admin.query('ROLLBACK');
    }
  });

  it('an administrator ends the connections', async () => {
    const store = await storeOfRole();
    expect(await failureOf(store)).toBe('It works.');
    const role = `clerk_${process.pid}_${names - 1}`;
    await postgres.admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${role}'`,
    );
    await eventually(() => postgres.logger.lines.join().includes('57P01, an administrator'));
  });

  it('the schema was removed', async () => {
    const store = await storeOfRole();
    expect(await failureOf(store)).toBe('It works.');
    await postgres.admin.query(`DROP SCHEMA diagnoses_${names} CASCADE`);
    expect(await failureOf(store)).toMatch(/(3F000|42883), (the schema|a function) does not exist/);
    // The role may not create it again.
    await expect(store.insert(anEntry())).rejects.toThrow(/An administrator can: node/);
  });
});

describe('an error of PostgreSQL', () => {
  it.each([
    ['08006', /the connection was lost/],
    ['53100', /the disk of the server is full/],
    ['57P03', /the server is starting up/],
    ['40P01', /deadlock/],
    ['22P05', /must be in UTF8/],
    ['22021', /must be in UTF8/],
    ['0A000', /does not support a statement/],
    ['XX001', /the data of the server is damaged/],
    ['XX000', /internal error of the server/],
    ['58030', /error of its disk/],
    ['ETIMEDOUT', /A firewall may block it/],
    ['EHOSTUNREACH', /no route to the host/],
    ['ECONNRESET', /the connection was reset/],
    ['EPIPE', /the connection was closed while/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /a CA that Node does not know\. .*sslrootcert/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /self-signed\. .*sslrootcert/],
    ['CERT_HAS_EXPIRED', /has expired/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /another host name/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', /could not be secured/],
  ])('is said in words, without its own: %s', (code, said) => {
    const message = 'of "app" at db.internal.example: (hunter22)';
    const error = toDatabaseError(Object.assign(new Error(message), { code }));
    expect(error.message).toMatch(new RegExp(`^PostgreSQL: ${code}, `));
    expect(error.message).toMatch(said);
    expect(JSON.stringify([error.message, error.stack, error.cause])).not.toMatch(
      /app|example|hunter22/,
    );
    expect(error.code).toBe(code);
  });

  it('that refuses the connection asks for the right to connect, without names', () => {
    const refused = Object.assign(new Error('permission denied for database "hunter22"'), {
      code: '42501',
    });
    const { message } = toDatabaseError(refused);
    expect(message).toMatch(/^PostgreSQL: 42501, .*GRANT CONNECT ON DATABASE … TO …/);
    expect(message).not.toMatch(/hunter22|schemaSql/);
  });

  it('that nobody knows keeps its class, and quotes nothing', () => {
    expect(toDatabaseError(new RangeError('hunter22')).message).toBe(
      'PostgreSQL: RangeError. NODE_DEBUG=conversation-webhooks makes the process write its message.',
    );
    const strange = Object.assign(new Error('hunter22'), { code: 'ESTRANGE' });
    expect(toDatabaseError(strange).message).toMatch(/^PostgreSQL: ESTRANGE, Error\./);
  });

  it.each([
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', /asks for a password/],
    ['Connection terminated unexpectedly', /closed from the other side/],
    ['Query read timeout', /no answer to a statement in time/],
  ])('of node-postgres has no code: %s', (message, said) => {
    expect(toDatabaseError(new Error(message)).message).toMatch(said);
  });
});

describe('the option "connectionString"', () => {
  it.each([
    [
      'words of libpq',
      'host=db.example user=app password=hunter22',
      'must begin with "postgres://"',
    ],
    ['no scheme', 'app:hunter22@db.example:5432/shop', 'must begin with "postgres://"'],
    ['another database', 'mysql://app:hunter22@db.example/shop', 'must begin with "postgres://"'],
    ['quotes', '"postgres://app:hunter22@db.example/shop"', 'must begin with "postgres://"'],
    ['a password with #', 'postgres://app:hunter22#1@db.example/shop', 'percent-encoded'],
    ['a password with /', 'postgres://app:hunter22/x@db.example/shop', 'percent-encoded'],
    ['a password with %', 'postgres://app:hunter22%ff@db.example/shop', 'percent-encoded'],
    ['a port that is none', 'postgres://app:hunter22@db.example:99999/shop', 'not a valid URL'],
    ['nothing', '', 'must be a non-empty string'],
  ])('is refused at once, and not quoted: %s', (_, connectionString, said) => {
    const open = () => pgBossInbox({ connectionString });
    expect(open).toThrow(TypeError);
    expect(open).toThrow(said);
    expect(open).not.toThrow(/hunter22|db\.example/);
  });

  it.each([
    'postgres:///shop?host=/var/run/postgresql',
    'postgresql://app:hunter%2322@/shop?host=/var/run/postgresql',
    'postgresql://app:a b@127.0.0.1:1/shop',
    'postgres://app@%2Fvar%2Frun%2Fpostgresql/shop',
    'postgres://[::1]:1/shop',
    '/var/run/postgresql shop',
    'socket:/var/run/postgresql?db=shop',
  ])('may be %s', async (connectionString) => {
    const logger = { warn: () => undefined, error: () => undefined };
    await pgBossInbox({ connectionString, logger }).close();
  });
});
