import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ROOT } from './repository.js';

/** A Markdown file of this repository. */
export interface Page {
  /** Its path in the repository, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly root: Root;
}

export interface Link {
  readonly line: number;
  /** As it is written. */
  readonly url: string;
  /** The file that it leads to, by its path in the repository; of another site `undefined`. */
  readonly file: string | undefined;
  /** What is behind the `#`; empty if there is none. */
  readonly anchor: string;
}

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage']);

export const PAGES: readonly Page[] = filesIn('')
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map(readPage);

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || NOT_OURS.has(entry.name)) continue;
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

function filesIn(folder: string): string[] {
  return [...walk(folder)];
}

function readPage(file: string): Page {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return { file, text, root: unified().use(remarkParse).use(remarkGfm).parse(text) };
}

/** The page of that path in the repository. */
export function pageOf(file: string): Page {
  const page = PAGES.find((one) => one.file === file);
  if (!page) throw new Error(`There is no page ${file}.`);
  return page;
}

/** All nodes of one type, in the order of the page. */
export function* nodesOf<Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): Generator<Extract<Nodes, { type: Type }>> {
  if (node.type === type) yield node as Extract<Nodes, { type: Type }>;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child, type);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf({ root }: Page): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of nodesOf(root, 'heading')) {
    const slug = toString(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

export function linksOf(page: Page): readonly Link[] {
  const types = ['link', 'image', 'definition'] as const;
  return types
    .flatMap((type) => [...nodesOf(page.root, type)])
    .map(({ url, position }) => {
      const [path = '', anchor = ''] = url.split('#');
      const isElsewhere = /^[a-z]+:/.test(path);
      const file = path === '' ? page.file : posix.join(posix.dirname(page.file), path);
      return { line: position!.start.line, url, file: isElsewhere ? undefined : file, anchor };
    });
}

/** The lines of a page from the heading above a line to the next one. */
export function sectionAt({ root, text }: Page, line: number): string {
  const starts = [...nodesOf(root, 'heading')].map(({ position }) => position!.start.line);
  const start = starts.findLast((one) => one <= line) ?? 1;
  const end = starts.find((one) => one > line) ?? Infinity;
  return text
    .split('\n')
    .slice(start - 1, end - 1)
    .join('\n');
}

/** The lines under a heading, up to the next one. */
export function sectionOf(page: Page, title: string): string {
  const heading = [...nodesOf(page.root, 'heading')].find((one) => toString(one) === title);
  if (!heading) throw new Error(`${page.file} has no section "${title}".`);
  return sectionAt(page, heading.position!.start.line);
}

/** The cells of the row of a table that begins with this cell, as they are written. */
export function rowOf({ text }: Page, first: string): readonly string[] {
  const line = text.split('\n').find((one) => one.startsWith(`| ${first} |`));
  return line?.split('|').map((cell) => cell.trim()) ?? [];
}
