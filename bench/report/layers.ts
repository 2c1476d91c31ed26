/** A profile from `node --cpu-prof`: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/ */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  /** Microseconds. */
  readonly startTime: number;
  readonly endTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

type Frame = CpuProfile['nodes'][number]['callFrame'];

/** Time counts for the innermost caller that belongs to one of these layers. */
const LAYERS: readonly (readonly [layer: string, has: (frame: Frame) => boolean])[] = [
  ['garbage collection', ({ functionName }) => functionName === '(garbage collector)'],
  [
    'writing the answer',
    ({ functionName, url }) => functionName === 'end' && url === 'node:_http_outgoing',
  ],
  ['jsonwebtoken', ({ url }) => /node_modules\/(jsonwebtoken|jws|jwa)\//.test(url)],
  ['body-parser', ({ url }) => /node_modules\/(body-parser|raw-body|type-is)\//.test(url)],
  ['Express', ({ url }) => /node_modules\/(express|router|parseurl|finalhandler)\//.test(url)],
  ['@octokit/webhooks', ({ url }) => url.includes('/node_modules/@octokit/')],
  ['this package', ({ url }) => /(?<!bench)\/dist\/[\w./-]+\.c?js$/.test(url)],
];
const OTHER = 'the rest of Node';

export const LAYER_NAMES: readonly string[] = [...LAYERS.map(([layer]) => layer), OTHER];

/** Microseconds spent in each layer, and in Node's code called by it, in the last `seconds`. */
export function layers(profile: CpuProfile, seconds: number): ReadonlyMap<string, number> {
  const { nodes, samples, timeDeltas, startTime, endTime } = profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const callers = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const layerOf = (node: number | undefined): string => {
    if (node === undefined) return OTHER;
    const frame = frames.get(node)!;
    return LAYERS.find(([, has]) => has(frame))?.[0] ?? layerOf(callers.get(node));
  };
  const spent = new Map<string, number>();
  let at = startTime;
  for (const [index, node] of samples.entries()) {
    const took = timeDeltas[index]!;
    at += took;
    if (at < endTime - seconds * 1e6 || frames.get(node)!.functionName === '(idle)') continue;
    const layer = layerOf(node);
    spent.set(layer, (spent.get(layer) ?? 0) + took);
  }
  return spent;
}
