import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { findTag, referencedNames } from '../page/find-tag.js';
import type { EventType, Field, Page, Shape } from '../page/page.js';
import { pascalCase } from './pascal-case.js';
import { reachableObjects } from '../page/reachable-objects.js';
import { fieldsIn, typesIn } from '../page/types-in.js';
import { typeToTypescript } from './type-to-typescript.js';

/** The TypeScript interfaces of a page: of what handlers receive, so without secrets. */
export async function toTypes({ objects, events }: Page): Promise<string> {
  const tags = findTags();
  const shapes = events.map(({ shape }) => shape);
  const held = reachableObjects(shapes, objects, ({ secret }) => !secret);
  const interfaces = [
    ...held.map(({ name, description, shape }) => toInterface(name, description, shape)),
    ...events.map((event) =>
      toInterface(pascalCase(event.name), event.description, event.shape, event),
    ),
  ];
  return (await Promise.all(interfaces)).join('\n');

  /** These fields keep their list closed, or TypeScript could not tell the members apart. */
  function findTags(): Set<Field> {
    const types = [...objects, ...events].flatMap(({ shape }) => fieldsIn(shape));
    const unions = types
      .flatMap(({ type }) => typesIn(type))
      .filter(({ kind }) => kind === 'union');
    const fields = unions.flatMap((union) => {
      const names = union.kind === 'union' ? referencedNames(union.members) : [];
      const tag = names.length > 1 ? findTag(names, objects) : undefined;
      return tag?.members.map(({ field }) => field) ?? [];
    });
    return new Set(fields);
  }

  /** One at a time: compiled together, every interface would be told to be "referenced by" a root. */
  async function toInterface(name: string, description: string, shape: Shape, event?: EventType) {
    const parents = shape.spreads.map((spread) => spread.name);
    const schema: JSONSchema = {
      ...shapeToTypedSchema(shape, event),
      description: comment(description),
    };
    if (parents.length > 0) {
      // The declared type knows strings only.
      schema.extends = parents.map((parent) => ({ $ref: `#/$defs/${parent}` })) as never;
      schema.$defs = Object.fromEntries(parents.map((parent) => [parent, { type: 'object' }]));
    }
    const options = { bannerComment: '', declareExternallyReferenced: false, format: false };
    const source = await compile(schema, name, { ...options, additionalProperties: false });
    if (!source.includes(`export interface ${name} `)) {
      throw new Error(`json-schema-to-typescript renames ${name}: name it otherwise`);
    }
    return source.replace(/\/\*\*\n \* (.*)\n \*\/\n/g, '/** $1 */\n');
  }

  function shapeToTypedSchema(shape: Shape, event?: EventType): JSONSchema {
    const fields = shape.fields.filter((field) => !field.secret);
    return {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((field) => [field.name, fieldToTypedSchema(field, event)]),
      ),
      required: fields.filter((field) => !field.optional).map((field) => field.name),
    };
  }

  function fieldToTypedSchema(field: Field, event?: EventType): JSONSchema {
    if (field.type.kind === 'inline') return shapeToTypedSchema(field.type.shape, event);
    const tsType = typeToTypescript(field.type, tags.has(field), event);
    return { tsType, description: comment(field.description) };
  }
}

function comment(text: string): string {
  return text.replaceAll('*/', '*\\/');
}
