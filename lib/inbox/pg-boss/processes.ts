import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UnservedRouter } from '../store.js';
import type { Connection } from './connection.js';
import type { Client, Pool } from './pool.js';
import { queueOf, routerOf } from './queues.js';

/** How often a lease is listed anew while it lasts. */
const LISTINGS_PER_LEASE = 4;
/** How long a process stays listed after it was last seen, at least. */
const MIN_LISTED_MS = 10_000;
/** Limits of the pause between two checks for what may be freed. */
const MIN_PAUSE_MS = 200;
const MAX_PAUSE_MS = 1000;
/**
 * How long after a lost connection other processes count as alive: if the server has restarted,
 * they have lost theirs too, and connect again.
 */
const RECONNECT_MS = 3000;
const LOCK_TIMEOUT_MS = 6000;
/** How long the first claim may wait for the lock. */
const MAX_LOCKING_MS = 1000;
/** How long closing waits to be taken off the list, from which a process disappears anyway. */
const MAX_LEAVING_MS = 200;

/**
 * This process among others on the same database.
 *
 * It holds an advisory lock on a connection of its own, which the server releases as soon as it sees
 * the connection gone. Claims name the lock's number, so that others can take them over at once.
 * Only on a direct connection: a pooler would give it to others, and keep it when the process dies.
 */
export class Processes {
  readonly #connection: Connection;
  readonly #leaseMs: number;
  readonly #number = randomInt(1, 2 ** 47);
  #pool: Pool | undefined;
  #client: Client | undefined;
  #lock: 'none' | 'taking' | 'held' | 'impossible' = 'none';
  /** When this process last had reason to believe that others may be about to connect again. */
  #lostAt = performance.now();
  /** How many entries were freed that `takeOver` has not told of. */
  #freed = 0;
  #freedAt = -Infinity;
  #listed = '';
  #listedAt = -Infinity;

  constructor(connection: Connection, leaseMs: number) {
    this.#connection = connection;
    this.#leaseMs = leaseMs;
  }

  /** The number to name in claims. `null` if nothing shows that this process lives. */
  get holder(): number | null {
    return this.#lock === 'held' ? this.#number : null;
  }

  async takeOver(routers: readonly string[]): Promise<number> {
    const queues = routers.map(queueOf);
    await this.#free(queues, performance.now() - this.#lostAt > RECONNECT_MS);
    const freed = this.#freed;
    this.#freed = 0;
    const locking = this.#checkLock().then(async () => this.#takeLock());
    await this.#list(queues);
    await Promise.race([locking, sleep(MAX_LOCKING_MS, undefined, { ref: false })]);
    return freed;
  }

  /**
   * Frees what may be freed without knowing other processes, now and then. If that fails, `takeOver`
   * says so.
   */
  async freeExpired(queues: readonly string[]): Promise<void> {
    const pauseMs = Math.min(Math.max(this.#leaseMs / 10, MIN_PAUSE_MS), MAX_PAUSE_MS);
    if (performance.now() - this.#freedAt < pauseMs) return;
    await this.#free(queues, false).catch(() => undefined);
  }

  async unserved(): Promise<readonly UnservedRouter[]> {
    const rows = await this.#connection.slowCall<{ queue: string; pending: number }>('unserved');
    return rows.map(({ queue, pending }) => ({ router: routerOf(queue), pending }));
  }

  /** Takes this process off the list, and lets others take over what it still holds. */
  async leave(): Promise<void> {
    if (this.#listedAt === -Infinity) return;
    const leaving = [this.#connection.call('register', this.#number, [], null)];
    // The server would do so itself, but a moment after the connection has ended.
    if (this.#lock === 'held') leaving.push(this.#pool!.query('SELECT pg_advisory_unlock_all()'));
    const left = Promise.allSettled(leaving);
    await Promise.race([left, sleep(MAX_LEAVING_MS, undefined, { ref: false })]);
  }

  async #free(queues: readonly string[], ofTheDead: boolean): Promise<void> {
    this.#freedAt = performance.now();
    try {
      const [row] = await this.#connection.call<{ result: number }>(
        'free',
        queues,
        ofTheDead,
        this.#number,
      );
      this.#freed += row!.result;
    } catch (error) {
      this.#lostAt = performance.now();
      throw error;
    }
  }

  /** The server may have ended an idle connection without this process being told. */
  async #checkLock(): Promise<void> {
    if (this.#lock !== 'held') return;
    const isHeld = await this.#pool!.query<{ is_held: boolean }>(
      `SELECT EXISTS (
        SELECT FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
      ) AS is_held`,
    ).then(
      ([row]) => row!.is_held,
      () => false,
    );
    if (!isHeld && (this.#lock as string) === 'held') this.#forgetLock();
  }

  #forgetLock(): void {
    this.#lostAt = performance.now();
    this.#lock = 'none';
  }

  async #list(queues: readonly string[]): Promise<void> {
    const now = performance.now();
    const list = queues.toSorted().join('\n');
    const isListed = list === this.#listed;
    if (isListed && now - this.#listedAt < this.#leaseMs / LISTINGS_PER_LEASE) return;
    const aliveMs = Math.max(2 * this.#leaseMs, MIN_LISTED_MS);
    await this.#connection.call('register', this.#number, queues, aliveMs);
    this.#listed = list;
    this.#listedAt = now;
  }

  /** Claims that do not wait for it go without a number. */
  async #takeLock(): Promise<void> {
    if (this.#lock !== 'none') return;
    this.#lock = 'taking';
    try {
      const isHeld = await this.#tryLock();
      // It may be lost by now.
      if ((this.#lock as string) !== 'taking') return;
      this.#lock = isHeld ? 'held' : 'impossible';
      if (!isHeld) await this.#pool?.close();
    } catch {
      this.#lock = 'none';
    }
  }

  /**
   * Shared, so that a connection that the server does not know to be lost does not keep this process
   * from showing itself on another one.
   *
   * @returns false if the connection is not direct
   */
  async #tryLock(): Promise<boolean> {
    this.#pool ??= this.#connection.openPool({
      size: 1,
      answerMs: LOCK_TIMEOUT_MS,
      idleMs: 0,
      onConnect: (client) => {
        this.#client = client;
        client.once('end', () => this.#lose(client));
      },
    });
    // Connects. The server may be told of the connection only now.
    await this.#pool.query('SELECT');
    const client = this.#client;
    const [row] = await this.#pool.query<{ is_held: boolean }>(
      `SELECT CASE WHEN inet_client_port() = $1 AND pg_backend_pid() = $2
        THEN pg_try_advisory_lock_shared($3) ELSE false END AS is_held`,
      [client?.connection?.stream?.localPort ?? null, client?.processID ?? null, this.#number],
    );
    if (client !== this.#client) throw new Error('The connection was lost.');
    return row!.is_held;
  }

  #lose(client: Client): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    if (this.#lock === 'impossible') return;
    this.#forgetLock();
    // Once the pool has removed the connection. If it fails, `takeOver` tries again.
    setImmediate(() => {
      this.#takeLock().catch(() => undefined);
    });
  }
}
