import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FOLDER = new URL('../recorded/chatwoot/', import.meta.url);

export const RECORDED_VERSIONS = ['v3.16.0', 'v4.8.0', 'v4.11.2', 'v4.15.1'] as const;

/** A request that a real Chatwoot server sent, to the byte. */
export interface RecordedDelivery {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The requests that a Chatwoot server of that version sent, in the order in which they arrived. */
export function recordedDeliveries(version: string): readonly RecordedDelivery[] {
  const lines = gunzipSync(readFileSync(new URL(`${version}/deliveries.jsonl.gz`, FOLDER)));
  return lines
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const { path, headers, body } = JSON.parse(line) as Line;
      const kept = headers.filter(([name]) => !OF_THE_CONNECTION.has(name.toLowerCase()));
      return { path, headers: Object.fromEntries(kept), body };
    });
}

/** The secret of each path, or `null` if that sender signs nothing. */
export function recordedSecrets(version: string): Readonly<Record<string, string | null>> {
  const text = readFileSync(new URL(`${version}/secrets.json`, FOLDER), 'utf8');
  return JSON.parse(text) as Record<string, string | null>;
}

interface Line extends Omit<RecordedDelivery, 'headers'> {
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const OF_THE_CONNECTION = new Set(['host', 'connection', 'content-length', 'accept-encoding']);
