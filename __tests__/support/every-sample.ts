import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { webhookRouter, type Platform } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';
import { hosts } from './hosts.js';
import { recordingLogger } from './recording-logger.js';
import { send } from './send.js';
import { serving } from './serving.js';

/** What the samples contain wherever the vendor sends a secret that the package removes. */
export const REMOVED = 'secret-that-is-removed';

/**
 * Sends every sample of a platform, authenticated as by the vendor, to a router of the platform.
 *
 * @param proof - the options for the router and for creating the request
 */
export function describeEverySample(platform: Platform, proof: Record<string, string>): void {
  const samples = samplesOf(platform.name, platform.eventNames);

  it('has a sample of every event', () => {
    expect(new Set(samples.map(({ name }) => name))).toEqual(new Set(platform.eventNames));
  });

  describe.each(hosts)('on %s', (_name, host) => {
    const serve = serving();

    it.each(samples)(
      '$file gets 200 and reaches its handler once, validated and without secrets',
      async ({ name, variant }) => {
        const logger = recordingLogger();
        const router = webhookRouter(platform, { ...proof, logger });
        const calls: { on: string; event: object }[] = [];
        for (const known of platform.eventNames) {
          router.on(known, (event) => calls.push({ on: known, event }));
        }
        router.onUnknown((event) => calls.push({ on: 'unknown', event }));
        router.onMismatch((event) => calls.push({ on: 'mismatch', event }));

        const request = sampleRequest(platform, name, { ...proof, variant });
        const answer = await send(await serve(host(router)), request);

        expect(answer.text).toBe('');
        expect(answer.status).toBe(200);
        expect(calls).toEqual([
          {
            on: name,
            event: expect.objectContaining({ platform: platform.name, name, mismatches: [] }),
          },
        ]);
        const { payload } = calls[0]!.event as { payload: unknown };
        const lost = differences(JSON.parse(request.body), payload);
        expect(platform.secretPaths.map(String)).toEqual(expect.arrayContaining(lost));
        expect(JSON.stringify(payload)).not.toContain(REMOVED);
        for (const secret of Object.values(proof)) {
          expect(JSON.stringify(payload)).not.toContain(secret);
        }
        expect(logger.lines).toEqual([]);
      },
    );
  });
}

interface Sample<Name> {
  readonly file: string;
  readonly name: Name;
  readonly variant: string | undefined;
}

/** The sample files of a platform. An event name may contain dots, so the longest match wins. */
export function samplesOf<Name extends string>(
  platform: string,
  names: readonly Name[],
): Sample<Name>[] {
  const folder = new URL(`../../json-schema/${platform}/samples/`, import.meta.url);
  return readdirSync(folder).map((file) => {
    const stem = file.replace(/\.json$/, '');
    const [name] = names
      .filter((known) => stem === known || stem.startsWith(`${known}.`))
      .sort((a, b) => b.length - a.length);
    if (name === undefined) throw new Error(`${platform}/samples/${file} matches no event name.`);
    return { file, name, variant: stem.slice(name.length + 1) || undefined };
  });
}

/** Paths where the two values differ, with `*` for an index. */
function differences(sent: unknown, received: unknown, path: readonly string[] = []): string[] {
  if (!isObject(sent) || !isObject(received)) return sent === received ? [] : [String(path)];
  return [...new Set([...Object.keys(sent), ...Object.keys(received)])].flatMap((key) =>
    differences(sent[key], received[key], [...path, Array.isArray(sent) ? '*' : key]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
