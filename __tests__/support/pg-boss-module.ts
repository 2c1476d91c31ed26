/* Takes the place of lib/inbox/pg-boss/pg-boss-module.ts: Jest cannot `require` an ES module before
   Node 24.9. */
import { createRequire } from 'node:module';
import * as pgBoss from 'pg-boss';

export const requirePgBoss = () => pgBoss;

export function pgBossVersion(): string {
  return (createRequire(import.meta.url)('pg-boss/package.json') as { version: string }).version;
}
