import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import * as platforms from '../../lib/platforms/index.js';
import { ROOT } from './repository.js';

export interface CodeBlock {
  readonly language: string;
  /** Its first line in the page. */
  readonly line: number;
  readonly code: string;
}

/** The fenced code blocks of the README. */
export function readmeBlocks(): readonly CodeBlock[] {
  const markdown = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return [...blocksOf(unified().use(remarkParse).parse(markdown))];
}

function* blocksOf(node: Nodes): Generator<CodeBlock> {
  if (node.type === 'code') {
    yield { language: node.lang ?? '', line: node.position!.start.line, code: node.value };
  }
  if ('children' in node) for (const child of node.children) yield* blocksOf(child);
}

/** The platform and event that a program receives, and where. */
export interface Receiver {
  readonly platform: keyof typeof platforms;
  readonly event: string;
  /** Path of the router. Empty if the router is itself the server. */
  readonly mount: string;
}

/**
 * Finds in a program the platform it receives, one of the events it handles, and the path.
 *
 * @throws Error if the program has no platform or event, so it cannot be tested
 */
export function receiverIn(code: string): Receiver {
  const [, platform] = /(?:webhookRouter|new WebhookEvents)\((\w+)/.exec(code) ?? [];
  if (!isPlatform(platform)) throw new Error(`No known platform found in this program:\n${code}`);
  const event = platforms[platform].eventNames.find((name) => code.includes(`'${name}'`));
  if (event === undefined)
    throw new Error(`No known event of ${platform} found in this program:\n${code}`);
  const [, path = ''] = /'(\/[^']*)'/.exec(code) ?? [];
  // In a path with a tenant, use the tenant whose secret the program reads.
  const [, tenant = ''] = /(\w+): process\.env/.exec(code) ?? [];
  return { platform, event, mount: path.replace(/:\w+/, tenant) };
}

function isPlatform(name = ''): name is keyof typeof platforms {
  return Object.hasOwn(platforms, name);
}

/** Sets every environment variable that a program reads to the secret. */
export function environmentOf(code: string, secret: string): Record<string, string> {
  const names = [...code.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name!);
  return Object.fromEntries(names.map((name) => [name, secret]));
}

/** The same program on another port. */
export function onPort(code: string, port: number): string {
  return code.replace(/\b3000\b/g, String(port));
}
