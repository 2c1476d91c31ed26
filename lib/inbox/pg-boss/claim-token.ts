import type { CommandResponse } from 'pg-boss';
import type { Claim } from '../store.js';
import type { EntryData } from './entry-data.js';
import type { EntityVersion } from './newest-versions.js';

type Token = readonly [retryCount: number, versions: readonly EntityVersion[]];

export function tokenOf(retryCount: number, { entity, version }: EntryData): string {
  const isKnown = entity !== undefined && version !== undefined;
  const token: Token = [retryCount, isKnown ? [{ entity, version }] : []];
  return JSON.stringify(token);
}

/** What tells pg-boss to touch an entry only if it is still in the hands of that claim. */
export function fenceOf({ entry, token }: Claim): { id: string; retryCount: number } {
  return { id: entry.id, retryCount: parse(token)[0] };
}

/** The version that the claimed event tells, if any. */
export function versionsOf({ token }: Claim): readonly EntityVersion[] {
  return parse(token)[1];
}

/** Ids of those that were, which pg-boss returns but its types do not have. */
export function touchedIds(response: CommandResponse): ReadonlySet<string> {
  const { settled = [] } = response as { settled?: readonly string[] };
  return new Set(settled);
}

function parse(token: string): Token {
  return JSON.parse(token) as Token;
}
