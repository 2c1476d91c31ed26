import { PgBoss } from 'pg-boss';

/** A pg-boss besides that of a store, in the same tables. */
export async function startBoss(connectionString: string, schema: string): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString, schema, migrate: false });
  boss.on('error', () => undefined);
  return boss.start();
}
