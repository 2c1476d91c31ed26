import { existsSync } from 'node:fs';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from 'prettier';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateFiles } from '../../json-schema/generate/generate-files.js';
import { markdownOf } from './page-of.js';
import { callCommand, runCommand } from './run-command.js';
import { temporaryRoot } from './temporary-root.js';

const page = markdownOf({
  objects: { Contact: ['id: string'] },
  events: {
    '`closed`': ['contact: Contact', 'key: string secret'],
    '`talk.opened`, alias `talk_opend`': ['contact: Contact or null'],
  },
  end: '## At a glance\n\n*  kept as it is\n\n<!-- events -->\n<!-- /events -->\n\n## Repeats\n\n| event | shown by | why |\n| --- | --- | --- |\n| `closed` | `never` | So. |\n\nEnd.\n',
});
const reference = 'json-schema/acme/README.md';
const files = {
  'README.md': '# All',
  [reference]: page,
  'json-schema/README.md': '# Not a platform',
};

describe('generate', () => {
  let root: string;
  beforeAll(async () => {
    root = await temporaryRoot({ ...files, '.prettierrc': '{ "singleQuote": true }' });
  });
  const read = (path: string) => readFile(join(root, path), 'utf8');

  it('writes everything and lists it', () => {
    const { status, stdout } = runCommand('generate', root);
    expect(status).toBe(0);
    expect(stdout.split('\n').sort()).toEqual([
      '',
      'written: json-schema/acme/README.md',
      'written: json-schema/acme/closed.schema.json',
      'written: json-schema/acme/talk.opened.schema.json',
      'written: lib/generated/acme.schema.ts',
      'written: lib/generated/acme.ts',
      'written: lib/generated/acme.validators.d.ts',
      'written: lib/generated/acme.validators.js',
      'written: lib/platforms/index.ts',
    ]);
  });

  it('writes the module with the types', async () => {
    const module = await read('lib/generated/acme.ts');
    expect(module).toMatch(
      /^\/\/ Generated from json-schema\/acme\/README\.md by `npm run generate`/,
    );
    expect(module).toContain(`
/** The payload of each event, by the event's name. */
export interface AcmeEvents {
  closed: Closed;
  'talk.opened': TalkOpened;
}

/** Other names of events on the wire, each with the event's own name. */
export interface AcmeAliases {
  talk_opend: 'talk.opened';
}
`);
  });

  it('writes the module with the schema', async () => {
    expect(await read('lib/generated/acme.schema.ts')).toContain(`
export const acmeSchema: PlatformSchema<AcmeEvents, AcmeAliases> = {
  nameField: 'event',
  validators: {
    closed: validators.closed,
    'talk.opened': validators.talk_opened,
  },
  aliases: { talk_opend: 'talk.opened' },
  secretPaths: [['key']],
  repeats: { closed: 'never' },
};
`);
  });

  it('writes the list of platforms', async () => {
    expect(await read('lib/platforms/index.ts')).toContain(
      "export { acme } from './acme/acme.js';\nexport type * as Acme from '../generated/acme.js';\n",
    );
  });

  it('writes the table of events between the markers of the page', async () => {
    const text = await read(reference);
    const [before, after] = page.split(/(?<=<!-- events -->\n)/) as [string, string];
    expect(text.startsWith(before)).toBe(true);
    expect(text.endsWith(after)).toBe(true);
    const table = text.slice(before.length, -after.length).trim();
    expect(table.replace(/ {2,}|-{3,}/g, (run) => run[0]!).split('\n')).toEqual([
      '| event | sent when | a repeat is shown by | schema |',
      '| - | - | - | - |',
      '| [`closed`](#closed) | About it. | `never` | [schema](closed.schema.json) |',
      '| [`talk.opened`](#talkopened-alias-talk_opend), also `talk_opend` | About it. | `bytes` | [schema](talk.opened.schema.json) |',
    ]);
  });

  it('leaves the main README alone', async () => {
    expect(await read('README.md')).toBe(files['README.md']);
  });

  it('formats like prettier', async () => {
    for (const [path, content] of await generateFiles(root)) {
      if (path === reference) continue;
      const options = { singleQuote: true, filepath: path };
      expect([path, await check(content, options)]).toEqual([path, true]);
    }
  });

  it('changes nothing on a second run', async () => {
    expect((await callCommand('generate', root)).stdout).toBe('nothing to change\n');
    expect(await callCommand('generate', root, ['--check'])).toMatchObject({ status: 0 });
  });

  it('--check fails if a row has changed, and writes nothing', async () => {
    const before = await read('json-schema/acme/closed.schema.json');
    const written = await read(reference);
    await writeFile(join(root, reference), written.replace('`key` | `string', '`key` | `integer'));
    const { status, stdout } = runCommand('generate', root, ['--check']);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'stale: json-schema/acme/closed.schema.json',
      'stale: lib/generated/acme.validators.js',
      '',
    ]);
    expect(await read('json-schema/acme/closed.schema.json')).toBe(before);
    await writeFile(join(root, reference), written);
  });

  it('--check fails when the table of events was edited', async () => {
    const written = await read(reference);
    await writeFile(join(root, reference), written.replace('](#closed)', '](#clsed)'));
    const { status, stdout } = runCommand('generate', root, ['--check']);
    expect(status).toBe(1);
    expect(stdout).toBe('stale: json-schema/acme/README.md\n');
    await writeFile(join(root, reference), written);
  });

  it('--check fails when a generated file was edited or no page defines it', async () => {
    await appendFile(join(root, 'lib/generated/acme.ts'), '// mine\n');
    await writeFile(join(root, 'json-schema/acme/gone.schema.json'), '{}');
    await writeFile(join(root, 'lib/generated/gone.ts'), '');
    const { status, stdout } = await callCommand('generate', root, ['--check']);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'stale: lib/generated/acme.ts',
      'no page defines: json-schema/acme/gone.schema.json',
      'no page defines: lib/generated/gone.ts',
      '',
    ]);
  });

  it('removes generated files without a page', async () => {
    expect((await callCommand('generate', root)).stdout).toContain(
      'removed: json-schema/acme/gone.schema.json\nremoved: lib/generated/gone.ts\n',
    );
    expect(existsSync(join(root, 'lib/generated/gone.ts'))).toBe(false);
  });

  it('does not format what prettier ignores', async () => {
    await writeFile(join(root, '.prettierignore'), 'lib/generated/*.validators.js\n');
    const generated = await generateFiles(root);
    expect(generated.get('lib/generated/acme.validators.js')).toContain('"use strict"');
    await rm(join(root, '.prettierignore'));
  });

  it('names the fault of a page without a stack', async () => {
    await writeFile(join(root, reference), page.replace('`Contact or null`', '`Contct`'));
    const { status, stderr } = await callCommand('generate', root);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^json-schema\/acme\/README\.md:\d+: `Contct` is not an object of this page.*\n$/,
    );
  });
});

it('refuses a page without the markers of the event table', async () => {
  const root = await temporaryRoot({ ...files, [reference]: page.replace('<!-- events -->', '') });
  await expect(generateFiles(root)).rejects.toThrow(
    'json-schema/acme/README.md:1: expected the line <!-- events --> and, below it, the line <!-- /events -->',
  );
});
