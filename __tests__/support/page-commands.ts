import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blocksOf, type CodeBlock } from './code-blocks.js';
import { nodesOf, type Page } from './pages.js';
import { PACKAGE, ROOT } from './repository.js';

/** Whether this is a block of commands that ask a running server, to be run as a whole. */
export function isRecipe({ language, code }: CodeBlock): boolean {
  return language === 'sh' && /^curl /m.test(code);
}

/** All commands that a page shows, in blocks and in sentences. */
export function commandsOf(page: Page): readonly string[] {
  const shown = blocksOf(page)
    .filter((block) => !isRecipe(block) && (block.language === 'sh' || isNpm(block.code)))
    .flatMap(({ code }) => code.replace(/ *#.*$/gm, '').split(/\n|&&/));
  const said = [...nodesOf(page.root, 'inlineCode')]
    .flatMap(({ value }) => value.split('&&'))
    .filter(isNpm);
  return [...shown, ...said].map((command) => command.trim()).filter((command) => command !== '');
}

function isNpm(code: string): boolean {
  return /^\s*np(?:m (?:ci|i|install|run|test)|x)\b/.test(code);
}

/** Whether a reader of the page can run this command: what it names exists. */
export function isRunnable(command: string, page: Page): boolean {
  const [, packages] = /^npm install(?: --save-dev)?((?: [\w@./-]+)*)$/.exec(command) ?? [];
  if (packages !== undefined) return packages.split(' ').filter(Boolean).every(isKnownPackage);
  if (/^npm ci(?: --omit=dev)?$/.test(command)) return true;
  const [, script, args = ''] = /^npm (?:run )?([\w:-]+)(?: -- (.+))?$/.exec(command) ?? [];
  if (script !== undefined) return script in PACKAGE.scripts && takesFlags(script, args);
  const [, copied] = /^cp (\S+) \S+$/.exec(command) ?? [];
  if (copied !== undefined) return existsSync(join(ROOT, dirname(page.file), copied));
  const [, program] = /^(?:node|npx tsx)(?: --env-file=\.env)? (\S+)$/.exec(command) ?? [];
  return program !== undefined && isProgramOf(page, program);
}

function isKnownPackage(name: string): boolean {
  const { dependencies, devDependencies, peerDependencies } = PACKAGE;
  return (
    name === PACKAGE.name || name in { ...dependencies, ...devDependencies, ...peerDependencies }
  );
}

/** Whether the script's own file knows these flags. */
function takesFlags(script: string, args: string): boolean {
  const flags = [...args.matchAll(/--([\w-]+)/g)].map(([, flag]) => flag!);
  if (flags.length === 0) return true;
  const [file] = /\S+\.ts/.exec(PACKAGE.scripts[script]!) ?? [];
  if (file === undefined) return false;
  const source = readFileSync(join(ROOT, file), 'utf8');
  return flags.every((flag) => new RegExp(`\\b${flag}\\b`).test(source));
}

/** A file that the page shows, or that is next to it, or in each example that it lists. */
function isProgramOf(page: Page, program: string): boolean {
  if (blocksOf(page).some(({ file }) => file === program)) return true;
  const folder = join(ROOT, dirname(page.file));
  if (existsSync(join(folder, program))) return true;
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return (
    page.file === 'examples/README.md' &&
    folders.every(({ name }) => existsSync(join(folder, name, program)))
  );
}
