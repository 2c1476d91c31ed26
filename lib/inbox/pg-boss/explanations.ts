/**
 * What an error of PostgreSQL, of node-postgres or of the network means, and what to do. Their own
 * messages are not quoted: they name hosts, users and databases, and some quote rows.
 *
 * Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
 *
 * @param message - of the error. Only what is known to be safe comes out again
 * @returns `undefined` if it is not known
 */
export function explain(code: string | undefined, message: string): string | undefined {
  return code === undefined ? explainMessage(message) : explainCode(code, message);
}

function explainCode(code: string, message: string): string | undefined {
  // Without a right to create schemas, the inbox says so itself, before it comes to this.
  if (code === '42501' && isDatabase(message)) return CONNECT;
  if (code === '42501') return `permission denied${objectIn(message)}. ${GRANT}`;
  if (MISSING.has(code))
    return `${MISSING.get(code)!} does not exist${objectIn(message)}. ${SCHEMA}`;
  return BY_CODE[code] ?? (isSqlState(code) ? BY_CLASS[code.slice(0, 2)] : explainNetwork(code));
}

const CREDENTIALS = 'Check the user and the password in "connectionString"';
const GRANT =
  'The role needs rights on the schema of the inbox: an administrator runs what schemaSql({ role }) returns';
const CONNECT =
  'permission denied for the database: the role may not connect to it. An administrator runs: GRANT CONNECT ON DATABASE … TO …, with their names';
const SCHEMA =
  'Somebody has removed or changed it, or the role does not see it. The inbox creates what it lacks at the next call';
const SERVER = 'Check the host and the port in "connectionString", and that the server runs';
const RETRIED = 'The inbox tries again by itself';

const BY_CODE: Readonly<Record<string, string>> = {
  '28P01': `the password is wrong or missing, or there is no such user. ${CREDENTIALS}`,
  '28000': `the server refuses this user, database, address or lack of TLS. ${CREDENTIALS}, add ?sslmode=verify-full if the server requires TLS, and check pg_hba.conf`,
  '3D000': 'the database does not exist. Check its name in "connectionString", or create it',
  '53100': 'the disk of the server is full. Free space on it',
  '53200': 'the server is out of memory',
  '53300':
    'the server has no free connection. Raise max_connections or the limit of the role or the database, close other clients, or put PgBouncer in between: each inbox opens up to 12',
  '57P01': `an administrator, a restart or a failover ended the connection. ${RETRIED}`,
  '57P02': `the server crashed and recovers. ${RETRIED}`,
  '57P03': `the server is starting up, shutting down or recovering. ${RETRIED}`,
  '57P04': 'the database was dropped. Create it again, or correct "connectionString"',
  '57P05': `the server ended an idle session (idle_session_timeout). ${RETRIED}`,
  '57014':
    'the statement was cancelled, by a time limit (statement_timeout of the role or the database) or by an administrator',
  '25006': 'the database is read-only, as a standby or replica is. Connect to the primary server',
  '25P02': 'an earlier statement of the transaction failed',
  '25P03':
    'the server ended a transaction that waited for too long (idle_in_transaction_session_timeout)',
  '55P03':
    'another session holds a lock for too long (lock_timeout). Look for long transactions, ALTER TABLE or VACUUM FULL in pg_stat_activity',
  '55006': 'an object is in use by another session',
  '40P01':
    'deadlock with another session, several times in a row. Look for other programs that lock the tables of the inbox',
  '40001': 'conflict with another transaction, several times in a row',
  '22P05':
    'a character does not exist in the encoding of the database. The database must be in UTF8',
  '22021': 'a character is not valid in the encoding of the database. The database must be in UTF8',
  '54000': 'the event is too large for PostgreSQL',
  '42P05':
    'a prepared statement exists already: a pooler shares sessions. Use its transaction or session mode',
  '42601': 'the server does not understand a statement. PostgreSQL 13 or newer is required',
  '42703': `a column does not exist. ${SCHEMA}`,
  XX001: 'the data of the server is damaged. Restore a backup',
  XX002: 'an index of the server is damaged. REINDEX it, and check the disk',
};

const MISSING: ReadonlyMap<string, string> = new Map([
  ['3F000', 'the schema'],
  ['42P01', 'a table'],
  ['42883', 'a function'],
]);

const BY_CLASS: Readonly<Record<string, string>> = {
  '08': `the connection was lost or refused. ${RETRIED}. ${SERVER}`,
  '0A': 'the server, or a pooler in front of it, does not support a statement. PostgreSQL 13 or newer is required',
  '22': 'PostgreSQL refuses a value of the event',
  '23': 'a constraint of the tables is violated',
  '25': 'the transaction is in a state that allows no such statement',
  '28': `the server refuses this user. ${CREDENTIALS}`,
  '40': 'the transaction was rolled back because of others',
  '42': 'the tables or functions of the inbox are not as expected: another version, or somebody, changed them',
  '53': 'the server lacks resources: disk, memory or connections',
  '54': 'the event exceeds a limit of PostgreSQL',
  '55': 'an object is in use, or not in the right state',
  '57': 'an operator of the server intervened',
  '58': 'the server has an error of its disk or operating system. Look into its log',
  F0: 'the configuration of the server is invalid. Look into its log',
  P0: 'a trigger or function raised an error. Look into the log of the server',
  XX: 'internal error of the server. Look into its log',
};

function isSqlState(code: string): boolean {
  return /^[\dA-Z]{5}$/.test(code) && !(code in BY_NETWORK_CODE);
}

const TLS = 'TLS:';
const CA =
  'Give the CA of the server with &sslrootcert=/path/to/ca.pem in "connectionString", or with NODE_EXTRA_CA_CERTS';

const NOT_SECURED = `${TLS} the connection could not be secured. Check sslmode and the certificates in "connectionString"`;

const BY_NETWORK_CODE: Readonly<Record<string, string>> = {
  ECONNREFUSED: `nothing listens at that host and port. ${SERVER}`,
  ENOTFOUND:
    'there is no such host. Check it in "connectionString"; special characters in the user or the password must be percent-encoded',
  EAI_AGAIN:
    'the host name cannot be looked up now: no answer from DNS. Check the network and the host in "connectionString"',
  ETIMEDOUT: `no answer. A firewall may block it, or the server is down. ${SERVER}`,
  ECONNRESET: `the connection was reset, by the server, a proxy or a firewall. ${RETRIED}`,
  EPIPE: `the connection was closed while it was written to. ${RETRIED}`,
  ECONNABORTED: `the connection was aborted. ${RETRIED}`,
  EHOSTUNREACH: `no route to the host. ${SERVER}`,
  ENETUNREACH: `no route to the network. ${SERVER}`,
  EHOSTDOWN: `the host is down. ${SERVER}`,
  EADDRNOTAVAIL: 'no free local port or address. Close other connections',
  EMFILE: 'this process has too many open files. Raise its limit (ulimit -n)',
  ENFILE: 'this machine has too many open files',
  ENOENT:
    'a Unix socket or a file that "connectionString" names (sslrootcert, sslcert, sslkey) does not exist',
  EACCES:
    'this process may not open a Unix socket or a file that "connectionString" names (sslrootcert, sslcert, sslkey)',
  EISDIR: 'a file that "connectionString" names (sslrootcert, sslcert, sslkey) is a folder',
  EPROTO: `${TLS} what answers does not speak it, or no version in common`,
  ERR_INVALID_URL:
    '"connectionString" is not a valid URL. Special characters in the user or the password must be percent-encoded',
  ERR_SOCKET_BAD_PORT: 'the port in "connectionString" is not from 1 to 65535',
  DEPTH_ZERO_SELF_SIGNED_CERT: `${TLS} the certificate of the server is self-signed. ${CA}`,
  SELF_SIGNED_CERT_IN_CHAIN: `${TLS} the certificate of the server comes from a CA that Node does not know. ${CA}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `${TLS} the certificate of the server comes from a CA that Node does not know. ${CA}`,
  UNABLE_TO_GET_ISSUER_CERT: `${TLS} the server does not send the whole chain of its certificate. ${CA}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `${TLS} the certificate of the server comes from a CA that Node does not know. ${CA}`,
  CERT_HAS_EXPIRED: `${TLS} the certificate of the server has expired. Renew it, and check the clock`,
  CERT_NOT_YET_VALID: `${TLS} the certificate of the server is not valid yet. Check the clock`,
  CERT_REVOKED: `${TLS} the certificate of the server is revoked`,
  ERR_TLS_CERT_ALTNAME_INVALID: `${TLS} the certificate of the server is for another host name. Use a name that it contains`,
  HOSTNAME_MISMATCH: `${TLS} the certificate of the server is for another host name. Use a name that it contains`,
};

function explainNetwork(code: string): string | undefined {
  const isTls = /^ERR_(?:SSL|TLS|OSSL)_/.test(code);
  return BY_NETWORK_CODE[code] ?? (isTls ? NOT_SECURED : undefined);
}

/** What node-postgres says without a code. */
const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [
    /^The server does not support SSL connections/,
    'the server does not offer TLS. Turn it on there, or remove sslmode and ssl from "connectionString"',
  ],
  [
    /^There was an error establishing an SSL connection/,
    'what answers does not speak the protocol of PostgreSQL. Check the host and the port in "connectionString"',
  ],
  [
    /client password must be/,
    'the server asks for a password, and "connectionString" has none (nor does PGPASSWORD)',
  ],
  [/^SASL: Only mechanism/, 'the server asks for a way of authentication that node-postgres lacks'],
  [/^SASL/, `authentication failed. ${CREDENTIALS}`],
  [
    /^(?:timeout expired|timeout exceeded when trying to connect|Connection terminated due to connection timeout)/,
    'no connection within 4 s: the server does not answer, or all connections are busy. A firewall may block it',
  ],
  [
    /^Query read timeout/,
    'no answer to a statement in time: the server is overloaded, blocked by a lock, or gone',
  ],
  [
    /^(?:Connection terminated|Client (?:has|was))/,
    `the connection was closed from the other side: the server restarts or is overloaded, a proxy or firewall ended it, or it is no PostgreSQL. ${RETRIED}`,
  ],
  [
    /^(?:Cannot use a pool|Called end on pool|Database not opened)/,
    'the connections are being closed',
  ],
  [
    /^(?:Received unexpected|Unknown authentication|unrecognized message)/i,
    'what answers does not speak the protocol of PostgreSQL. Check the host and the port in "connectionString"',
  ],
  [
    /^(?:Invalid URL|URI malformed)/,
    '"connectionString" is not a valid URL. Special characters in the user or the password must be percent-encoded',
  ],
];

function explainMessage(message: string): string | undefined {
  return BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1];
}

function isDatabase(message: string): boolean {
  return /^permission denied for database\b/.test(message);
}

/**
 * ` for the table "job"`, for an object that the message names. The names of databases and roles do
 * not come out.
 */
function objectIn(message: string): string {
  const [, kind, name] =
    /\b(schema|table|relation|function|sequence|view|type|language) "?([\w.]{1,127})/.exec(
      message,
    ) ?? [];
  if (kind !== undefined) return `: ${kind === 'relation' ? 'table' : kind} ${name!}`;
  return '';
}
