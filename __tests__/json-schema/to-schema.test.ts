import { describe, expect, it } from '@jest/globals';
import type { Schema } from '../../json-schema/generate/schema/schema.js';
import { toSchema } from '../../json-schema/generate/schema/to-schema.js';
import { pageOf, type Parts } from './page-of.js';
import { compileStrictly } from './strict-ajv.js';

function schemaOf(parts: Parts): Schema {
  const page = pageOf(parts);
  return toSchema(page.events[0]!, page);
}

/** The schema of one field `x`. */
function fieldSchema(type: string, objects: Record<string, string[]> = {}): Schema {
  const page = schemaOf({ objects, events: { '`opened`': [`x: ${type}`] } });
  const { description, ...schema } = page.properties!.x!;
  expect(description).toBe('Meaning.');
  return schema;
}

/** Pointer and keyword of every error of a field `x` with this type. */
function errorsOf(type: string, objects: Record<string, string[]>, x: unknown): string[] {
  const schema = schemaOf({ objects, events: { '`opened`': [`x: ${type}`] } });
  const validate = compileStrictly(schema);
  validate({ event: 'opened', ...(x !== undefined && { x }) });
  const errors = validate.errors ?? [];
  return errors
    .filter(({ keyword }) => keyword !== 'if')
    .map((e) => `${e.instancePath} ${e.keyword}`);
}

describe('the schema of a type', () => {
  it.each<[string, Schema]>([
    ['string', { type: 'string' }],
    ['any', {}],
    ['object', { type: 'object' }],
    ['string or null', { type: ['string', 'null'] }],
    ['"a", "b"', { type: 'string', enum: ['a', 'b'] }],
    ['0, 1, "x"', { type: ['integer', 'string'], enum: [0, 1, 'x'] }],
    ['0.5, 1', { type: 'number', enum: [0.5, 1] }],
    ['"a" or null', { type: ['string', 'null'], enum: ['a', null] }],
    ['string[] or null', { type: ['array', 'null'], items: { type: 'string' } }],
    ['map of integer', { type: 'object', additionalProperties: { type: 'integer' } }],
    [
      '"a" or integer',
      { type: ['string', 'integer'], allOf: [{ if: { type: 'string' }, then: { enum: ['a'] } }] },
    ],
  ])('%s', (type, schema) => {
    expect(fieldSchema(type)).toEqual(schema);
    expect(() => compileStrictly(fieldSchema(type))).not.toThrow();
  });

  it('Contact or null: without anyOf', () => {
    expect(fieldSchema('Contact or null', { Contact: ['id: string'] })).toEqual({
      type: ['object', 'null'],
      if: { type: 'object' },
      then: { $ref: '#/$defs/Contact' },
    });
  });
});

describe('objects joined with `or`', () => {
  const objects = {
    Contact: ['type: "contact"?', 'id: integer'],
    User: ['type: "user", "admin"', 'name: string'],
  };
  const type = 'Contact or User or null';

  it('are distinguished by their tag', () => {
    expect(errorsOf(type, objects, { type: 'user', name: 'Ann' })).toEqual([]);
    expect(errorsOf(type, objects, { type: 'admin' })).toEqual(['/x required']);
    expect(errorsOf(type, objects, { type: 'contact', id: 'x' })).toEqual(['/x/id type']);
    expect(errorsOf(type, objects, null)).toEqual([]);
  });

  it('without a tag are the one whose tag is optional', () => {
    expect(errorsOf(type, objects, { id: 1 })).toEqual([]);
    expect(errorsOf(type, objects, { name: 'Ann' })).toEqual(['/x required']);
  });

  it('give one enum error at the tag for an unknown tag', () => {
    expect(errorsOf(type, objects, { type: 'bot' })).toEqual(['/x/type enum']);
    expect(errorsOf(`(${type})[]`, objects, [{ type: 'bot' }])).toEqual(['/x/0/type enum']);
  });

  it('give a type error for a value that is not an object, or a tag of another type', () => {
    expect(errorsOf(type, objects, 'Ann')).toEqual(['/x type']);
    expect(errorsOf(type, objects, { type: 7 })).toContain('/x/type type');
  });

  it('need the tag if it is optional in none of them', () => {
    const both = { A: ['k: "a"'], B: ['k: "b"'] };
    expect(errorsOf('A or B', both, {})).toEqual(['/x required']);
  });

  it('may take their tag from another object', () => {
    const spread = { Tagged: ['k: "a"'], A: ['...: Tagged', 'id: string'], B: ['k: "b"'] };
    expect(errorsOf('A or B', spread, { k: 'a', id: 'x' })).toEqual([]);
    expect(errorsOf('A or B', spread, { k: 'a' })).toEqual(['/x required']);
  });
});

describe('the schema of an event', () => {
  const parts: Parts = {
    objects: {
      Contact: ['id: string', 'token: string secret', 'parent: Contact2 or null?'],
      Contact2: ['id: string'],
      Key: ['value: string'],
      Other: ['id: string'],
    },
    events: {
      '`contact.opened`, alias `contact_opend`': ['...: Contact', 'data.key: Key secret'],
      '`closed`': ['other: Other'],
    },
  };
  const schema = schemaOf(parts);

  it('has an id, a title and a description', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://unpkg.com/conversation-webhooks/json-schema/acme/contact.opened.schema.json',
      title: 'contact.opened',
      description: 'About it.',
    });
  });

  it('accepts the event name and its aliases', () => {
    const names = ['contact.opened', 'contact_opend'];
    expect(schema.properties!.event).toMatchObject({ type: 'string', enum: names });
  });

  it('includes fields of another object by reference', () => {
    expect(schema.allOf).toEqual([{ $ref: '#/$defs/Contact' }]);
  });

  it('contains the objects that it needs and no others', () => {
    expect(Object.keys(schema.$defs!)).toEqual(['Contact', 'Contact2', 'Key']);
  });

  it('marks secrets', () => {
    expect(schema.$defs!.Contact!.properties!.token).toMatchObject({ writeOnly: true });
    expect(schema.$defs!.Contact!.required).toEqual(['id', 'token']);
    expect(schema.properties!.data!.properties!.key).toMatchObject({ writeOnly: true });
  });

  it('is strict, secure and open to additional fields', () => {
    const validate = compileStrictly(schema);
    const data = { key: { value: 'k', more: 1 }, more: 1 };
    expect(validate({ event: 'contact_opend', id: '1', token: 't', data, more: 1 })).toBe(true);
  });

  it('may contain recursive objects', () => {
    const objects = { Node: ['children: Node[]'] };
    const validate = compileStrictly(schemaOf({ objects, events: { '`a`': ['node: Node'] } }));
    expect(validate({ event: 'a', node: { children: [{ children: [] }] } })).toBe(true);
    expect(validate({ event: 'a', node: { children: [{}] } })).toBe(false);
  });
});
