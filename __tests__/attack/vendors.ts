import { readdirSync } from 'node:fs';
import { chatwoot, convocore, froged, oneroute, type Platform } from 'conversation-webhooks';
import { sampleRequest, type SampleRequest } from 'conversation-webhooks/testing';

type Payload = Record<string, unknown>;

export interface Sample {
  readonly file: string;
  readonly name: string;
  /** The request as the vendor sends it, optionally with a changed payload or another secret. */
  readonly request: (change?: (sample: Payload) => Payload, secret?: string) => SampleRequest;
}

export interface Vendor {
  readonly name: string;
  readonly platform: Platform;
  /** The router's options: the secret under its option name. */
  readonly proof: Readonly<Record<string, string>>;
  readonly samples: readonly Sample[];
  /** An authenticated request with this payload. */
  readonly request: (payload: Payload) => SampleRequest;
}

/** The four platforms, each with this secret. */
export function vendors(secret: string): readonly Vendor[] {
  return [
    vendor(froged, 'secret', secret),
    vendor(convocore, 'workspaceSecret', secret),
    vendor(chatwoot, 'secret', secret),
    vendor(oneroute, 'token', secret),
  ];
}

function vendor(platform: Platform, option: string, secret: string): Vendor {
  const proof = { [option]: secret };
  const request = (name: string, options: object) =>
    sampleRequest(platform, name, { ...proof, ...options });
  const folder = new URL(`../../json-schema/${platform.name}/samples/`, import.meta.url);
  const samples = readdirSync(folder).map((file) => {
    const stem = file.replace(/\.json$/, '');
    // An event name may contain dots, so the longest match wins.
    const name = platform.eventNames
      .filter((known) => stem === known || stem.startsWith(`${known}.`))
      .reduce((longest, known) => (known.length > longest.length ? known : longest), '');
    const variant = stem.slice(name.length + 1) || undefined;
    return {
      file,
      name,
      request: (payload?: (sample: Payload) => Payload, other = secret) =>
        request(name, { payload, variant, [option]: other }),
    };
  });
  const [first = ''] = platform.eventNames;
  const { name } = platform;
  return { name, platform, proof, samples, request: (payload) => request(first, { payload }) };
}
