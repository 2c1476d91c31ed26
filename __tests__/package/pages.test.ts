import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { blocksOf } from '../support/code-blocks.js';
import { commandsOf, isRunnable } from '../support/page-commands.js';
import { anchorsOf, linksOf, nodesOf, pageOf, PAGES } from '../support/pages.js';
import { ROOT } from '../support/repository.js';

const pages = PAGES.map((page) => [page.file, page] as const);
const blocks = PAGES.flatMap(blocksOf);

it.each(pages)('has no link in %s that leads nowhere', (_file, page) => {
  const broken = linksOf(page).filter(({ file, anchor }) => {
    if (file === undefined) return false;
    if (!existsSync(join(ROOT, file))) return true;
    if (anchor === '') return false;
    return !file.endsWith('.md') || !anchorsOf(pageOf(file)).has(anchor);
  });
  expect(broken.map(({ line, url }) => `line ${line}: ${url}`)).toEqual([]);
});

it('leads from the README to every guide', () => {
  const targets = new Set(linksOf(pageOf('README.md')).map(({ file }) => file));
  const guides = PAGES.map(({ file }) => file).filter((file) =>
    /^(?:[A-Z]+\.md|lib\/.+\.md|(?:examples|bench)\/README\.md|json-schema\/.+\/README\.md)$/.test(
      file,
    ),
  );
  expect(guides.filter((file) => file !== 'README.md' && !targets.has(file))).toEqual([]);
});

it.each(['lib/middleware/README.md', 'lib/inbox/README.md', 'CONTRIBUTING.md', 'SECURITY.md'])(
  'has a table of contents in %s that lists every section, in order',
  (file) => {
    const page = pageOf(file);
    const sections = [...nodesOf(page.root, 'heading')].filter(({ depth }) => depth === 2);
    const [contents] = nodesOf(page.root, 'list');
    const listed = contents!.children.map((item) => [...nodesOf(item, 'link')][0]?.url);
    const anchors = [...anchorsOf({ ...page, root: { type: 'root', children: sections } })];
    expect(listed).toEqual(anchors.map((anchor) => `#${anchor}`));
  },
);

it('has a README of at most 200 lines', () => {
  expect(pageOf('README.md').text.trimEnd().split('\n').length).toBeLessThanOrEqual(200);
});

it('has no block that nobody tries', () => {
  // What stands in `md` is checked by the tests of the generator; programs by page-programs.test.ts; `yaml` and `dockerfile` by
  // page-facts.test.ts. Without a language: sentences, and commands, which are tried.
  const tried = /^(?:|[cm]?[jt]s|sh|json|http|text|md|yaml|dockerfile)$/;
  expect(blocks.filter(({ language }) => !tried.test(language))).toEqual([]);
});

it.each(pages)('has commands in %s that exist', (_file, page) => {
  expect(commandsOf(page).filter((command) => !isRunnable(command, page))).toEqual([]);
});

it('has JSON that can be read', () => {
  for (const { language, code } of blocks) {
    if (language === 'json') expect(() => void JSON.parse(code)).not.toThrow();
    const [, body] = /\n\n(\{[^]*)$/.exec(code) ?? [];
    if (language === 'http' && body) expect(() => void JSON.parse(body)).not.toThrow();
  }
});
