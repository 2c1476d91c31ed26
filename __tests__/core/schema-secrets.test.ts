import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { chatwoot, convocore, froged, oneroute } from 'conversation-webhooks';
import { redact } from '../../lib/core/receive/redact.js';
import { secretPaths, withoutRequired } from '../../lib/core/schema-secrets.js';

const secret = { type: 'string', writeOnly: true };
const text = { type: 'string' };
/** The schema of an object with a secret. */
const keyed = { type: 'object', properties: { id: text, key: secret }, required: ['id', 'key'] };
const keyless = { type: 'object', properties: { id: text }, required: ['id'] };

function tree($ref: string) {
  return { properties: { key: secret, children: { items: { $ref } } } };
}

describe('secretPaths', () => {
  it.each<[string, object, string[]]>([
    ['a property', keyed, ['key']],
    ['a property of a property', { properties: { by: keyed } }, ['by.key']],
    ['the elements of an array', { properties: { list: { items: keyed } } }, ['list.*.key']],
    [
      'the items of a tuple',
      { properties: { list: { prefixItems: [text, keyed] } } },
      ['list.*.key'],
    ],
    ['the values of a map', { additionalProperties: keyed }, ['*.key']],
    ['the values of matching keys', { patternProperties: { '^by_': keyed } }, ['*.key']],
    ['allOf', { allOf: [{ type: 'object' }, keyed] }, ['key']],
    ['one member of anyOf', { properties: { by: { anyOf: [keyless, keyed] } } }, ['by.key']],
    ['several members of oneOf', { oneOf: [keyed, keyed] }, ['key']],
    ['then', { if: { type: 'object' }, then: keyed }, ['key']],
    ['else', { if: { type: 'null' }, else: keyed }, ['key']],
    ['$ref', { $ref: '#/$defs/A', $defs: { A: keyed } }, ['key']],
    ['$ref of $ref', { $ref: '#/$defs/A', $defs: { A: { $ref: '#/$defs/B' }, B: keyed } }, ['key']],
    ['$ref with ~ and /', { $ref: '#/$defs/a~1b~0c', $defs: { 'a/b~c': keyed } }, ['key']],
    [
      'a $ref used in two places',
      { properties: { a: { $ref: '#/$defs/A' }, b: { $ref: '#/$defs/A' } }, $defs: { A: keyed } },
      ['a.key', 'b.key'],
    ],
    [
      'properties named like keywords',
      {
        properties: {
          properties: keyed,
          required: keyed,
          items: { properties: { $ref: secret } },
          writeOnly: { type: 'boolean' },
        },
      },
      ['properties.key', 'required.key', 'items.$ref'],
    ],
    [
      'a property that is secret as a whole',
      { properties: { a: { writeOnly: true, ...keyed } } },
      ['a'],
    ],
    ['an unused definition', { $defs: { A: keyed } }, []],
    ['writeOnly: false', { properties: { a: { writeOnly: false } } }, []],
    [
      'boolean schemas',
      { properties: { a: true, key: secret }, additionalProperties: false },
      ['key'],
    ],
  ])('returns the paths of the secrets in %s', (_, schema, paths) => {
    expect(secretPaths(schema).map((path) => path.join('.'))).toEqual(paths);
  });

  // Every mark must be found or refused, or a secret would reach handlers and logs.
  it.each<[string, object]>([
    [
      'in the $ref of a property',
      { properties: { key: { $ref: '#/$defs/S' } }, $defs: { S: secret } },
    ],
    ['in an allOf of a property', { properties: { key: { allOf: [text, { writeOnly: true }] } } }],
    ['in an anyOf of a property', { properties: { key: { anyOf: [{ type: 'null' }, secret] } } }],
    ['on the elements of an array', { properties: { keys: { type: 'array', items: secret } } }],
    ['on the values of a map', { properties: { keys: { additionalProperties: secret } } }],
    ['in dependentSchemas', { dependentSchemas: { id: keyed } }],
    ['at a $ref with %', { $ref: '#/$defs/a%20b', $defs: { 'a b': keyed } }],
    ['on the values of matching keys', { patternProperties: { _key$: secret } }],
    ['in dependencies', { dependencies: { id: keyed } }],
    ['in unevaluatedItems', { properties: { keys: { unevaluatedItems: secret } } }],
  ])('does not miss a mark %s', (_, schema) => {
    const payload = { key: 's3cret', keys: ['s3cret'], a_key: 's3cret' };
    for (const path of secretPaths(schema)) redact(payload, path);
    expect(Object.values(payload).flat()).not.toHaveLength(3);
  });

  it.each<[string, object]>([
    ['refers to itself', { properties: { key: secret, next: { $ref: '#' } } }],
    [
      'refers to itself in its elements',
      { properties: { by: { $ref: '#/$defs/A' } }, $defs: { A: tree('#/$defs/A') } },
    ],
    [
      'refers to itself through another',
      {
        $ref: '#/$defs/A',
        $defs: {
          A: { properties: { b: { $ref: '#/$defs/B' } } },
          B: { properties: { key: secret, a: { items: { $ref: '#/$defs/A' } } } },
        },
      },
    ],
  ])('refuses a secret in a schema that %s', (_, schema) => {
    expect(() => secretPaths(schema)).toThrow(TypeError);
    expect(() => secretPaths(schema)).toThrow(/The secret ".*key" is in a schema that refers to/);
  });

  it('allows a schema without a secret to refer to itself', () => {
    const Tree = { properties: { children: { items: { $ref: '#/$defs/Tree' } } } };
    const schema = { properties: { tree: { $ref: '#/$defs/Tree' }, by: keyed }, $defs: { Tree } };
    expect(secretPaths(schema)).toEqual([['by', 'key']]);
  });

  it.each(['contact.json', 'https://example.com/#/$defs/A', '#contact'])(
    'refuses a reference to %s, which it cannot follow',
    ($ref) => {
      const schema = { properties: { by: { $ref } } };
      expect(() => secretPaths(schema)).toThrow(TypeError);
      expect(() => secretPaths(schema)).toThrow(
        `The reference "${$ref}" does not lead to a schema`,
      );
    },
  );
});

describe('withoutRequired', () => {
  const needsKey = { required: ['key', 'id'] };

  it.each<[string, object]>([
    ['next to its properties', keyed],
    ['next to an allOf', { ...needsKey, allOf: [keyed] }],
    ['next to a $ref', { ...needsKey, $ref: '#/$defs/A', $defs: { A: keyed } }],
    ['in an anyOf', { properties: { key: secret }, anyOf: [needsKey, { required: ['other'] }] }],
    ['in a then', { ...keyed, if: true, then: needsKey }],
    ['in a definition called "properties"', { $ref: '#/$defs/p', $defs: { p: keyed } }],
  ])('does not require a secret %s', (_, schema) => {
    const before = structuredClone(schema);
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(withoutRequired(schema, secretPaths(schema)));
    expect(ajv.validate(schema, { id: '1' })).toBe(false);
    expect(validate({ id: '1' })).toBe(true);
    expect(validate({})).toBe(false);
    expect(schema).toEqual(before);
  });

  it('still requires a property with the same name elsewhere', () => {
    const schema = { properties: { by: keyed, key: text }, required: ['key', 'by'] };
    expect(withoutRequired(schema, secretPaths(schema))).toEqual({
      properties: { by: { ...keyed, required: ['id'] }, key: text },
      required: ['key', 'by'],
    });
  });
});

describe.each([chatwoot, convocore, froged, oneroute])('the schema files of $name', (platform) => {
  const folder = new URL(`../../json-schema/${platform.name}/`, import.meta.url);
  const schemas = readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object);

  it('mark exactly the secrets that the platform removes', () => {
    const paths = schemas.flatMap(secretPaths).map((path) => path.join('.'));
    expect([...new Set(paths)].sort()).toEqual(platform.secretPaths.map((path) => path.join('.')));
  });
});
