import { PgBoss } from 'pg-boss';

/** Starts a pg-boss next to that of a store, on the same tables. */
export async function startBoss(connectionString: string, schema: string): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString, schema, migrate: false });
  boss.on('error', () => undefined);
  return boss.start();
}
