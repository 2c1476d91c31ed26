import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { findTag, referencedNames } from '../page/find-tag.js';
import type { EventType, Field, Page, Shape } from '../page/page.js';
import { pascalCase } from '../names.js';
import { narrowedTypes } from './narrowed-types.js';
import { reachableObjects } from '../page/reachable-objects.js';
import { fieldsIn, typesIn } from '../page/types-in.js';
import { typeToTypescript } from './type-to-typescript.js';

/** The TypeScript types of a page. They describe what handlers receive, so they have no secrets. */
export async function toTypes({ file, objects, events }: Page): Promise<string> {
  const shapes = events.map(({ shape }) => shape);
  const held = reachableObjects(shapes, objects, ({ secret }) => !secret);
  const narrowed = held.filter(({ narrowings }) => narrowings.length > 0).map(narrowedTypes);
  const tags = new Set([...findTags(), ...narrowed.flatMap((union) => union.tags)]);
  const interfaces = [
    ...held.flatMap(
      (object): Interface[] =>
        narrowed.find(({ name }) => name === object.name)?.interfaces ?? [object],
    ),
    ...events.map((event) => ({ ...event, name: pascalCase(event.name), event })),
  ].flatMap(withInlineObjects);
  const names = [...interfaces, ...narrowed].map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice)
    throw new Error(
      `${file}: two interfaces would be called ${twice}: rename an object, event or field`,
    );
  const unions = narrowed.map(
    ({ name, description, members }) =>
      `/** ${comment(description)} */\nexport type ${name} = ${members.join(' | ')};\n`,
  );
  return [...(await Promise.all(interfaces.map(toInterface))), ...unions].join('\n');

  /** Fields whose list stays closed, so that TypeScript can tell the members of a union apart. */
  function findTags(): Field[] {
    const types = [...objects, ...events].flatMap(({ shape }) => fieldsIn(shape));
    const unions = types
      .flatMap(({ type }) => typesIn(type))
      .filter(({ kind }) => kind === 'union');
    return unions.flatMap((union) => {
      const names = union.kind === 'union' ? referencedNames(union.members) : [];
      const tag = names.length > 1 ? findTag(names, objects) : undefined;
      return tag?.members.map(({ field }) => field) ?? [];
    });
  }

  /** One at a time: compiled together, each interface would get a comment "referenced by" the root. */
  async function toInterface({ name, description, shape, event }: Interface): Promise<string> {
    const spreads = shape.spreads.map((spread) => spread.name);
    const isUnion = (parent: string) => narrowed.some((union) => union.name === parent);
    // An interface cannot extend a union.
    const intersected = spreads.filter(isUnion);
    const parents = spreads.filter((parent) => !isUnion(parent));
    const schema: JSONSchema = {
      ...shapeToTypedSchema(name, shape, event),
      description: comment(description),
    };
    if (parents.length > 0) {
      // The declared type knows only strings.
      schema.extends = parents.map((parent) => ({ $ref: `#/$defs/${parent}` })) as never;
      schema.$defs = Object.fromEntries(parents.map((parent) => [parent, { type: 'object' }]));
    }
    const options = { bannerComment: '', declareExternallyReferenced: false, format: false };
    const source = await compile(schema, name, { ...options, additionalProperties: false });
    if (!source.includes(`export interface ${name} `)) {
      throw new Error(`json-schema-to-typescript renames ${name}: choose another name`);
    }
    const short = source.replace(/\/\*\*\n \* (.*)\n \*\/\n/g, '/** $1 */\n');
    return intersected.length === 0
      ? short
      : toIntersection(short, name, [...intersected, ...parents]);
  }

  function shapeToTypedSchema(name: string, shape: Shape, event?: EventType): JSONSchema {
    const fields = shape.fields.filter((field) => !field.secret);
    const properties = fields.map((field) => {
      const tsType =
        field.type.kind === 'inline'
          ? inlineName(name, field.name)
          : typeToTypescript(field.type, tags.has(field), event);
      return [field.name, { tsType, description: comment(field.description) }];
    });
    return {
      type: 'object',
      properties: Object.fromEntries(properties) as Record<string, JSONSchema>,
      required: fields.filter(({ optional }) => !optional).map((field) => field.name),
    };
  }
}

export interface Interface {
  name: string;
  description: string;
  shape: Shape;
  event?: EventType;
}

/** Turns an interface into the intersection of its own fields with other types. */
function toIntersection(source: string, name: string, others: readonly string[]): string {
  const head = new RegExp(`export interface ${name} (extends [^{]*)?\\{`);
  return source.replace(head, `export type ${name} = ${others.join(' & ')} & {`);
}

/** An interface, and one for each of its objects without a name of their own. */
function withInlineObjects(declared: Interface): Interface[] {
  const { name, shape, event } = declared;
  const inline = shape.fields.flatMap((field) => {
    if (field.type.kind !== 'inline') return [];
    const description = `The field \`${field.name}\` of ${name}.`;
    const { shape } = field.type;
    return withInlineObjects({
      name: inlineName(name, field.name),
      description,
      shape,
      ...(event && { event }),
    });
  });
  return [declared, ...inline];
}

function inlineName(parent: string, field: string): string {
  return parent + pascalCase(field);
}

function comment(text: string): string {
  return text.replaceAll('*/', '*\\/');
}
