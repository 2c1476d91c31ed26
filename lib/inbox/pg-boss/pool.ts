import { loadPgBoss } from './load-pg-boss.js';

/** Time limit for opening a connection, or getting a free one. */
const CONNECT_TIMEOUT_MS = 4000;

/** Connections to a database, opened as they are needed. */
export interface Pool {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Ends all connections. Running statements fail. */
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly connectionString: string;
  /** The most connections. */
  readonly size: number;
  /** Time limit in the client, which is the only one to notice a server that vanished silently. */
  readonly answerMs: number;
  /** Called when an idle connection fails. */
  readonly onError: (error: Error) => void;
  /** Called with each new connection. */
  readonly onConnect?: (client: Client) => void;
  /** Milliseconds after which an idle connection ends. 0: never. */
  readonly idleMs?: number;
}

/** A connection of node-postgres. */
export interface Client {
  /** Of the server's process, as the server or a pooler has told it. */
  readonly processID: number | null;
  readonly connection?: { readonly stream?: { readonly localPort?: number } };
  end(): Promise<void>;
  once(event: 'end', listener: () => void): unknown;
}

/**
 * The pool that pg-boss would use, of a pg-boss that never starts. It sends no setting in the
 * startup message: a pooler such as PgBouncer would refuse it.
 */
export function openPool(options: PoolOptions): Pool {
  const { connectionString, size, answerMs, onError, onConnect, idleMs } = options;
  const clients = new Set<Client>();
  const settings = {
    connectionString,
    max: size,
    application_name: 'conversation-webhooks',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // pg-boss passes these on to node-postgres, although its types lack them.
    query_timeout: answerMs,
    keepAlive: true,
    ...(idleMs !== undefined && { idleTimeoutMillis: idleMs }),
    onConnect: (client: Client) => {
      clients.add(client);
      client.once('end', () => clients.delete(client));
      onConnect?.(client);
    },
  };
  const { PgBoss } = loadPgBoss('pgBossInbox');
  const boss = new PgBoss(settings);
  boss.on('error', onError);
  const db = boss.getDb() as unknown as Database;
  const opened = db.open();
  return {
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      await opened;
      const { rows } = await db.executeSql(sql, [...values]);
      return rows as Row[];
    },
    async close() {
      await opened;
      const closed = db.close();
      for (const client of clients) client.end().catch(() => undefined);
      await closed;
    },
  };
}

/** What pg-boss's own database has beyond its interface. */
interface Database {
  open(): Promise<void>;
  executeSql(text: string, values: unknown[]): Promise<{ readonly rows: unknown[] }>;
  close(): Promise<void>;
}
