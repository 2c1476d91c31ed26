import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { toSchema } from '../../json-schema/generate/schema/to-schema.js';
import { toValidators } from '../../json-schema/generate/code/to-validators.js';
import type { SchemaError, Validator } from '../../lib/core/platform-schema.js';
import { withoutRequired } from '../../lib/core/schema-secrets.js';
import { pageOf } from './page-of.js';
import { compileStrictly } from './strict-ajv.js';
import { temporaryRoot } from './temporary-root.js';

const page = pageOf({
  objects: {
    Contact: ['kind: "contact"?', 'id: integer or null', 'status: "open", "it\'s \\"}; done"'],
    User: ['kind: "user"', 'name: string', 'boss: User or null?'],
    Meta: ['description: string', 'instancePath: string or integer?'],
  },
  events: {
    '`talk.opened`': [
      'by: Contact or User or null',
      'all: (Contact or User)[]?',
      'meta: map of Meta?',
      'key: string secret',
    ],
  },
});

const bodies = [
  null,
  {},
  { event: 'other', by: null },
  { event: 7, by: { kind: 'bot' } },
  { event: 'talk.opened', by: { id: 1, status: 'open' } },
  { event: 'talk.opened', by: { id: 1.5, status: 'closed' } },
  { event: 'talk.opened', by: { id: 1e400, status: 'it\'s "}; done' } },
  { event: 'talk.opened', by: { kind: 'user', name: 'Ann', boss: { kind: 'user', name: 7 } } },
  { event: 'talk.opened', by: { kind: 'user', name: 'Ann', boss: { kind: 'boss', name: 'Bob' } } },
  { event: 'talk.opened', by: null, all: [{ kind: 'user' }, {}, 7, { kind: 'contact', id: null }] },
  { event: 'talk.opened', by: null, meta: { 'a/b': { description: 1, instancePath: null }, c: 1 } },
];

it('compiled validators need no ajv and find what ajv finds, with map keys hidden', async () => {
  const code = toValidators(page, [['key']]);
  expect(code).not.toMatch(/require\(|\bimport\b/);

  const root = await temporaryRoot({ 'package.json': '{ "type": "module" }' });
  await writeFile(join(root, 'validators.js'), code);
  const module = (await import(pathToFileURL(join(root, 'validators.js')).href)) as {
    talk_opened: Validator;
  };
  const validate = compileStrictly(withoutRequired(toSchema(page.events[0]!, page), [['key']]));

  for (const body of bodies) {
    expect([body, module.talk_opened(body)]).toEqual([body, validate(body)]);
    const expected = brief(validate.errors).map((error) => ({
      ...error,
      instancePath: error.instancePath.replace(/^\/meta\/[^/]+/, '/meta/*'),
    }));
    expect([body, brief(module.talk_opened.errors)]).toEqual([body, expected]);
  }
});

function brief(errors: readonly SchemaError[] | null | undefined) {
  return (errors ?? []).map(({ instancePath, keyword, message, params }) => {
    return { instancePath, keyword, message, missingProperty: params.missingProperty };
  });
}
