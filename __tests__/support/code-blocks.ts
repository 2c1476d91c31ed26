import * as platforms from '../../lib/platforms/index.js';
import { nodesOf, pageOf, type Page } from './pages.js';

export interface CodeBlock {
  readonly page: Page;
  /** Empty if the page names none. */
  readonly language: string;
  /** Its first line in the page. */
  readonly line: number;
  readonly code: string;
  /** The name under which a reader saves it, from `file=` in its info string. */
  readonly file: string | undefined;
}

/** The code blocks of a page. */
export function blocksOf(page: Page): readonly CodeBlock[] {
  return [...nodesOf(page.root, 'code')].map(({ lang, meta, position, value }) => ({
    page,
    language: lang ?? '',
    line: position!.start.line,
    code: value,
    file: /(?:^| )file=(\S+)/.exec(meta ?? '')?.[1],
  }));
}

/** The code blocks of the README. */
export function readmeBlocks(): readonly CodeBlock[] {
  return blocksOf(pageOf('README.md'));
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
