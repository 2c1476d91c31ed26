type Path = readonly string[];
type Schema = Readonly<Record<string, unknown>>;

/**
 * The paths to the values that a JSON Schema marks `writeOnly: true`: the platform's secrets. `*`
 * stands for every element of an array and every value of an object.
 *
 * @throws TypeError if a secret is in a schema that refers to itself, or the schema refers to
 * another document: the paths are then not known in advance
 */
export function secretPaths(root: object): readonly Path[] {
  const secrets = new Map<string, Path>();
  const cycles: Path[] = [];
  walk(root, (schema, path, isCycle) => {
    if (schema.writeOnly === true) secrets.set(path.join('\0'), path);
    if (isCycle) cycles.push(path);
  });
  for (const secret of secrets.values()) {
    if (cycles.some((cycle) => cycle.every((name, index) => name === secret[index]))) {
      throw new TypeError(`The secret "${secret.join('.')}" is in a schema that refers to itself.`);
    }
  }
  return [...secrets.values()];
}

/** A copy of the schema that no longer requires the values at these paths. */
export function withoutRequired<Root extends object>(root: Root, paths: readonly Path[]): Root {
  const removed = new Set(paths.map((path) => path.join('\0')));
  const dropped = new Map<unknown, Set<unknown>>();
  walk(root, (schema, path) => {
    const names = dropped.get(schema.required) ?? new Set();
    dropped.set(schema.required, names);
    for (const name of listed(schema.required)) {
      if (removed.has([...path, name].join('\0'))) names.add(name);
    }
  });
  return copy(root) as Root;

  function copy(value: unknown): unknown {
    if (Array.isArray(value)) {
      const names = dropped.get(value);
      return value.filter((element) => !names?.has(element)).map(copy);
    }
    if (!isSchema(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
  }
}

interface Visited {
  readonly schema: Schema;
  /** Path of the values that the schema applies to. */
  readonly path: Path;
}

/** Keywords that hold a schema, or schemas, for the same value. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
/** The same, by name. */
const IN_PLACE_BY_NAME = ['dependentSchemas', 'dependencies'];
/** Keywords that hold a schema, or schemas, for elements of an array or values of an object. */
const EACH = [
  'items',
  'prefixItems',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
];
/** The same, by name. */
const EACH_BY_NAME = ['patternProperties'];

/**
 * Visits each schema with the path of the values that it applies to. A schema that refers to itself
 * is not followed again: it is visited once more, as a cycle, with the path of its first visit.
 */
function walk(root: object, visit: (schema: Schema, path: Path, isCycle: boolean) => void): void {
  follow(root, [], []);

  function follow(schema: unknown, path: Path, within: readonly Visited[]): void {
    if (!isSchema(schema)) return;
    const cycle = within.find((visited) => visited.schema === schema);
    if (cycle) return visit(schema, cycle.path, true);
    visit(schema, path, false);
    // A secret is removed with everything in it.
    if (schema.writeOnly === true) return;

    const deeper = [...within, { schema, path }];
    if ('$dynamicRef' in schema || '$recursiveRef' in schema) {
      throw new TypeError('A dynamic reference cannot be followed.');
    }
    if (typeof schema.$ref === 'string') follow(referred(root, schema.$ref), path, deeper);
    for (const [name, part] of named(schema.properties)) follow(part, [...path, name], deeper);
    for (const part of parts(schema, IN_PLACE, IN_PLACE_BY_NAME)) follow(part, path, deeper);
    for (const part of parts(schema, EACH, EACH_BY_NAME)) follow(part, [...path, '*'], deeper);
  }
}

function parts(schema: Schema, keywords: string[], byName: string[]): readonly unknown[] {
  return [
    ...keywords.flatMap((keyword) => schema[keyword]),
    ...byName.flatMap((keyword) => named(schema[keyword]).map(([, part]) => part)),
  ];
}

function named(value: unknown): readonly (readonly [string, unknown])[] {
  return isSchema(value) ? Object.entries(value) : [];
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Resolves a reference within the document: a JSON Pointer (RFC 6901) as a URI fragment. */
function referred(root: object, reference: string): unknown {
  const [document, ...names] = reference.split('/');
  const found = names
    .map((name) => decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((part, name) => (part as Schema | undefined)?.[name], root);
  if (document === '#' && isSchema(found)) return found;
  throw new TypeError(`The reference "${reference}" does not lead to a schema in this document.`);
}
