import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import * as platforms from '../../lib/platforms/index.js';
import { ROOT } from './repository.js';

export interface CodeBlock {
  readonly language: string;
  /** Where it begins in the page. */
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

/** What a program receives, and where. */
export interface Receiver {
  readonly platform: keyof typeof platforms;
  readonly event: string;
  /** Path of the router, empty for one that is a server of its own. */
  readonly mount: string;
}

/**
 * Reads from a program which platform it receives, one of the events that it handles, and the path.
 *
 * @throws Error if the program has none of that, so that it cannot be tried
 */
export function receiverIn(code: string): Receiver {
  const [, platform] = /(?:webhookRouter|new WebhookEvents)\((\w+)/.exec(code) ?? [];
  if (!isPlatform(platform)) throw new Error(`This receives no known platform:\n${code}`);
  const event = platforms[platform].eventNames.find((name) => code.includes(`'${name}'`));
  if (event === undefined) throw new Error(`This handles no known event of ${platform}:\n${code}`);
  const [, path = ''] = /'(\/[^']*)'/.exec(code) ?? [];
  // A path for many tenants: the program's own name for the one whose secret it has.
  const [, tenant = ''] = /(\w+): process\.env/.exec(code) ?? [];
  return { platform, event, mount: path.replace(/:\w+/, tenant) };
}

function isPlatform(name = ''): name is keyof typeof platforms {
  return Object.hasOwn(platforms, name);
}

/** Environment variables for a program: one secret, wherever it asks for any. */
export function environmentOf(code: string, secret: string): Record<string, string> {
  const names = [...code.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name!);
  return Object.fromEntries(names.map((name) => [name, secret]));
}

/** The same program, on another port than 3000. */
export function onPort(code: string, port: number): string {
  return code.replace(/\b3000\b/g, String(port));
}
