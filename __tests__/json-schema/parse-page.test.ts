import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../json-schema/generate/page/parse-page.js';
import { markdownOf, pageOf, type Parts } from './page-of.js';

const page = `# Acme

Read by people.

## Objects

### Contact

The customer, known by
its \`id\`.

| field | type | meaning |
| --- | --- | --- |
| \`id\` | \`string\` | Known as \`a \\| b\`. |
| \`meta.browser.name\` | \`string?\` | The browser. |

#### For people

| a | b |
| --- | --- |
| 1 | 2 |

## Events

| field | type | meaning |
| --- | --- | --- |
| \`event\` | \`event name\` | The name. |
| \`data.at\` | \`integer\` | When. |

### \`opened\`, alias \`opend\`, alias \`open.ed\`

Sent when opened.

| field | type | meaning |
| --- | --- | --- |
| \`...\` | \`Contact\` | All of it. |
| \`data.by\` | \`Contact\` | Who. |

### \`closed\`

Sent when closed.

## Repeats

| event | shown by | why |
| --- | --- | --- |
| \`closed\` | \`never\` | Nobody repeats it. |

## Differences from the vendor's page

| name | only in | why |
| --- | --- | --- |
| \`foo\` | page | Never sent. |
`;

describe('parsePage', () => {
  const { title, nameField, objects, events, differences } = parsePage('acme', page);

  it('returns the title, the name field and the differences', () => {
    expect({ title, nameField }).toEqual({ title: 'Acme', nameField: 'event' });
    const line = lineOf(page, '`foo`');
    expect(differences).toEqual([{ name: 'foo', onlyIn: 'page', why: 'Never sent.', line }]);
  });

  it('returns what shows a repeat of each event', () => {
    expect(events.map(({ name, repeat }) => [name, repeat])).toEqual([
      ['opened', 'bytes'],
      ['closed', 'never'],
    ]);
  });

  it('returns objects with Markdown in descriptions and nested fields', () => {
    expect(objects).toMatchObject([
      {
        name: 'Contact',
        description: 'The customer, known by its `id`.',
        line: 7,
        shape: {
          fields: [
            { name: 'id', description: 'Known as `a | b`.', line: 14 },
            {
              name: 'meta',
              optional: true,
              type: { shape: { fields: [{ name: 'browser', optional: true }] } },
            },
          ],
        },
      },
    ]);
  });

  it('returns events, each with the fields of the envelope', () => {
    expect(events).toMatchObject([
      {
        name: 'opened',
        aliases: ['opend', 'open.ed'],
        description: 'Sent when opened.',
        shape: {
          spreads: [{ name: 'Contact' }],
          fields: [
            { name: 'event' },
            { name: 'data', type: { shape: { fields: [{ name: 'at' }, { name: 'by' }] } } },
          ],
        },
      },
      { name: 'closed', aliases: [], shape: { spreads: [], fields: [{}, { optional: false }] } },
    ]);
  });
});

/** The number of the line of a page that contains a text. */
function lineOf(markdown: string, text: string): number {
  return markdown.split('\n').findIndex((line) => line.includes(text)) + 1;
}

function expectFault(markdown: string, at: string, message: string): void {
  const line = lineOf(markdown, at);
  expect(line).toBeGreaterThan(0);
  expect(() => parsePage('acme', markdown)).toThrow(
    `json-schema/acme/README.md:${line}: ${message}`,
  );
}

describe('parsePage refuses a malformed page with file, line and reason:', () => {
  it.each<[string, string, string, string]>([
    ['no title', '# Acme', '# ', 'no title'],
    ['no section of objects', '## Objects', '## Things', 'no section `## Objects`'],
    ['no section of events', '## Events', '## Things', 'no section `## Events`'],
  ])('%s', (_, from, to, message) => {
    expectFault(page.replace(from, to), page.startsWith(from) ? '#' : '# Acme', message);
  });

  it.each<[string, string, string, string, string]>([
    ['a missing cell', '| Never sent. |', '', '`foo`', 'the row has 2 cells, expected 3'],
    ['an extra cell', 'The name. |', 'The name. | x |', '`event`', 'the row has 4 cells'],
    [
      'other columns',
      '| field | type | meaning |',
      '| name | type | meaning |',
      '| name | type',
      'expected the columns field | type | meaning, found name | type | meaning',
    ],
    [
      'a field without backquotes',
      '`id` | `string`',
      'id | `string`',
      '| id |',
      'field "id" is not in backquotes',
    ],
    ['no field', '| `id` |', '| |', '| | `string`', 'field (empty) is not in backquotes'],
    [
      'a type without backquotes',
      '`integer`',
      'integer',
      '`data.at`',
      'type "integer" of `data.at` is not in backquotes',
    ],
    ['no meaning', 'When.', '', '`data.at`', '`data.at` has no meaning'],
    ['an unknown type', '`integer`', '`int`', '`data.at`', 'type `int`: found `int` first'],
    ['an odd field', '`data.at`', '`data..at`', '`data..at`', '`data..at` is not a field name'],
    [
      'no first paragraph',
      'Sent when closed.',
      '',
      '### `closed`',
      '`closed` needs a first paragraph',
    ],
    [
      'an object without a table',
      '| field | type | meaning |',
      'x',
      '### Contact',
      '`Contact` has no table of fields',
    ],
    [
      'an event without backquotes',
      '### `closed`',
      '### closed',
      '### closed',
      'event heading "closed": expected ### `name`',
    ],
    [
      'an invalid alias',
      ', alias `opend`',
      ' aka `opend`',
      '### `opened`',
      'event heading "opened aka opend, alias open.ed"',
    ],
    [
      'an object in lower case',
      '### Contact',
      '### contact',
      '### contact',
      '"contact" is not an object\'s name',
    ],
    [
      'a difference on no valid side',
      'page | Never',
      'both | Never',
      '`foo`',
      '`foo` is only in "both": expected page or reference',
    ],
    [
      'a repeat of an unknown event',
      '`closed` | `never`',
      '`gone` | `never`',
      '`gone`',
      '`gone` is not an event of this page',
    ],
    [
      'a repeat with no valid sign',
      '`never`',
      '`maybe`',
      '`maybe`',
      '`closed` is shown by "maybe": expected id, bytes or never',
    ],
    ['a repeat without a reason', 'Nobody repeats it.', '', '`never`', '`closed` has no reason'],
    ['a difference without a reason', 'Never sent.', '', '`foo`', '`foo` has no reason'],
    ['a difference without backquotes', '`foo`', 'foo', '| foo', 'name "foo" is not in backquotes'],
  ])('%s', (_, from, to, at, message) => {
    const markdown = page.replace(from, to);
    expect(markdown).not.toBe(page);
    expectFault(markdown, at, message);
  });

  it('a second field table under one heading', () => {
    const second = '\n\n| field | type | meaning |\n| --- | --- | --- |\n| `y` | `string` | Y. |\n';
    const markdown = page.replace('Sent when closed.', `$&${second}\nAgain.${second}`);
    const line = markdown.split('\n').lastIndexOf('| field | type | meaning |') + 1;
    expect(() => parsePage('acme', markdown)).toThrow(`README.md:${line}: a second field table`);
  });
});

describe('parsePage refuses a page that contradicts itself:', () => {
  const opened = (...rows: string[]) => ({ '`opened`': rows });

  it.each<[string, Parts, string, string]>([
    [
      'an unknown object',
      { events: opened('by: Contact') },
      '`by`',
      '`Contact` is not an object of this page: describe it under `## Objects`',
    ],
    [
      'an unknown spread',
      { events: opened('...: Contact') },
      '`...`',
      '`Contact` is not an object of this page: describe it under `## Objects`',
    ],
    [
      'an unused object',
      { objects: { Contact: ['id: string'] } },
      '### Contact',
      'no event uses the object `Contact`: remove it',
    ],
    [
      'an object used only by itself',
      { objects: { Node: ['next: Node?'] } },
      '### Node',
      'no event uses the object `Node`: remove it',
    ],
    [
      'a duplicate field',
      { events: opened('a: string', '| `a` | `integer` | Again. |') },
      'Again',
      '`a` is described twice',
    ],
    [
      'a field that duplicates one of the envelope',
      { events: opened('event: string') },
      '`string`',
      '`event` is described twice',
    ],
    [
      'a dot into a typed field',
      { events: opened('a: object', 'a.b: string') },
      '`a.b`',
      '`a.b` reaches into `a`, but `a` has its own type in line',
    ],
    [
      'a type for a dotted field',
      { events: opened('a.b: string', 'a: object') },
      '`a` |',
      '`a` has its own type, but line',
    ],
    [
      'a duplicate object',
      {
        objects: { Contact: ['id: string'], 'Contact ': ['x: string'] },
        events: opened('by: Contact'),
      },
      '### Contact ',
      'the heading would become the TypeScript type `Contact`, which is already the object or event in line',
    ],
    [
      'a duplicate event',
      { events: { '`a`': [], '`b`, alias `a`': [] } },
      '### `b`',
      '`a` is already the name of the event in line',
    ],
    [
      'an event named like an object',
      { objects: { Opened: ['id: string'] }, events: opened('by: Opened') },
      '### `opened`',
      'the heading would become the TypeScript type `Opened`, which is already',
    ],
    [
      'an object named like a type of the package',
      { objects: { AcmeEvents: ['id: string'] }, events: opened('by: AcmeEvents') },
      '### AcmeEvents',
      'the heading would become the TypeScript type `AcmeEvents`, which is already a type of the package',
    ],
    ['an odd event name', { events: { '`a b`': [] } }, '### `a b`', '`a b` is not an event name'],
    ['no event', { events: {} }, '## Events', '`## Events` has no event'],
    [
      'no event name',
      { envelope: ['event: string'] },
      '## Events',
      'no field has the type `event name`',
    ],
    [
      'a second event name',
      { envelope: ['event: event name', 'type: event name'] },
      '`type`',
      'a second field of type `event name`',
    ],
    [
      'an event name below the top level',
      { envelope: ['data.event: event name'] },
      '`data.event`',
      'the `event name` must be at the top level',
    ],
    [
      'an optional event name',
      { envelope: ['event: event name?'] },
      '`event`',
      'the `event name` must be at the top level, without `?`',
    ],
    [
      'an event name elsewhere',
      { events: opened('x: event name') },
      '`x`',
      '`event name` is only allowed in the table before the first event',
    ],
    [
      'an event name in an array',
      { envelope: ['event: event name', 'all: event name[]'] },
      '`all`',
      '`event name` is only allowed',
    ],
    [
      'a spread that is not an object',
      { events: opened('...: string') },
      '`...`',
      "`...` needs the type column to be an object's name",
    ],
    [
      'an optional spread',
      { events: opened('...: Contact?') },
      '`...`',
      "`...` needs the type column to be an object's name",
    ],
    [
      'a circular spread',
      { objects: { A: ['...: B'], B: ['...: A'] }, events: opened('...: A') },
      '### A',
      '`A` contains its own fields',
    ],
    [
      'two types with the same JSON type',
      { events: opened('a: "x" or string') },
      '`a`',
      'two types joined with `or` are both string',
    ],
    [
      'integer or number',
      { events: opened('a: integer or number') },
      '`a`',
      'two types joined with `or` are both number',
    ],
    [
      'a named object or any object',
      { objects: { A: ['id: string'] }, events: opened('a: A or object') },
      '`a`',
      'two types joined with `or` are both object',
    ],
    ['any or null', { events: opened('a: any or null') }, '`a`', '`any` includes every type'],
    [
      'objects without a tag',
      { objects: { A: ['id: string'], B: ['id: string'] }, events: opened('a: A or B') },
      '`a`',
      'A or B cannot be told apart',
    ],
    [
      'objects whose tags overlap',
      { objects: { A: ['k: "a", "c"'], B: ['k: "b", "c"'] }, events: opened('x: A or B') },
      '`x`',
      'A or B cannot be told apart',
    ],
    [
      'objects whose tags are all optional',
      { objects: { A: ['k: "a"?'], B: ['k: "b"?'] }, events: opened('x: (A or B)[]') },
      '`x`',
      'A or B cannot be told apart',
    ],
    [
      'an object in a union with itself',
      { objects: { A: ['k: "a"'] }, events: opened('x: A or A') },
      '`x`',
      'an object is joined with itself',
    ],
  ])('%s', (_, parts, at, message) => {
    expectFault(markdownOf(parts), at, message);
  });

  it('a field that comes through ... and again', () => {
    const objects = { A: ['id: string'], B: ['...: A'], C: ['id: string'] };
    expect(() => pageOf({ objects, events: opened('...: B', 'id: string', 'c: C') })).toThrow(
      '`id` is already one of the fields of `B`',
    );
    expect(() => pageOf({ objects, events: opened('...: B', '...: C') })).toThrow(
      '`id` is a field of both `B` and `C`',
    );
  });
});

describe('parsePage refuses a narrowing', () => {
  const by = 'by: Agent or null';
  it.each<[string, string[], string]>([
    [
      'of a type that the field has not',
      ['`kind: "a"` | `by: string`'],
      '`by` may not be all of that',
    ],
    ['of a field that is not there', ['`kind: "a"` | `of: Agent`'], '`Post` has no field `of`'],
    ['of a secret', ['`kind: "a"` | `key: string`'], '`Post` has no field `key`'],
    ['of the field itself', ['`kind: "a"` | `kind: "a", "b"`'], '`kind` may not be all of that'],
    [
      'by a value that is not listed',
      [`\`kind: "c"\` | \`${by}\``],
      '"c" is not a value of `kind`',
    ],
    ['by a field that may be missing', [`\`hue: "x"\` | \`${by}\``], '`hue` is optional'],
    ['by a field without a list', [`\`id: "x"\` | \`${by}\``], '`id` is optional or has no list'],
    ['by a type', [`\`kind: string\` | \`${by}\``], '`kind` is not a list of values'],
    ['that may be missing', ['`kind: "a"` | `by: Agent?`'], '`?` and `secret` are not allowed'],
    ['without backquotes', [`kind | \`${by}\``], 'expected a field and its type'],
    [
      'twice',
      ['`kind: "a", "b"` | `by: Agent`', '`kind: "b"` | `by: null`'],
      '`by` is narrowed twice',
    ],
    [
      'by two fields',
      [`\`kind: "a"\` | \`${by}\``, `\`size: 1\` | \`${by}\``],
      '`kind` narrows in line',
    ],
  ])('%s', (_, rows, message) => {
    const parts: Parts = {
      objects: {
        Agent: ['id: string'],
        Post: [
          'kind: "a", "b"',
          'size: 1, 2',
          'hue: "x", "y"?',
          'id: string',
          'key: string secret',
          'by: Agent or null',
        ],
      },
      narrowings: { Post: rows.map((row) => `| ${row} | Because. |`) },
      events: { '`opened`': ['post: Post'] },
    };
    const lines = markdownOf(parts).split('\n');
    const line = lines.findIndex((text) => text.includes(rows.at(-1)!)) + 1;
    expect(() => pageOf(parts)).toThrow(`README.md:${line}: `);
    expect(() => pageOf(parts)).toThrow(message);
  });

  it('of an event', () => {
    const parts = {
      events: { '`opened`': ['kind: "a", "b"', 'by: string or null'] },
      narrowings: { '`opened`': ['| `kind: "a"` | `by: string` | Because. |'] },
    };
    expect(() => pageOf(parts)).toThrow('only fields of an object can be narrowed');
  });

  it('without a reason', () => {
    const parts = {
      objects: { Post: ['kind: "a", "b"', 'by: string or null'] },
      events: { '`opened`': ['...: Post'] },
      narrowings: { Post: ['| `kind: "a"` | `by: string` | |'] },
    };
    expect(() => pageOf(parts)).toThrow('`kind: "a"` has no reason');
  });

  it('of an object whose fields another object has', () => {
    const parts = {
      objects: { Post: ['kind: "a", "b"', 'by: string or null'], Reply: ['...: Post'] },
      events: { '`opened`': ['...: Reply'] },
      narrowings: { Post: ['| `kind: "a"` | `by: string` | Because. |'] },
    };
    expect(() => pageOf(parts)).toThrow('`Reply` cannot spread `Post`, which is narrowed');
  });
});
