type Schema = Readonly<Record<string, unknown>>;

interface Visit {
  readonly schema: Schema;
  /** Path of the value that the schema applies to. */
  readonly path: readonly string[];
}

/** Keywords whose subschema applies to the very value that the schema applies to. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'] as const;
/** Keywords whose subschema applies to all elements of an array, or all values of an object. */
const EACH = ['items', 'prefixItems', 'additionalProperties', 'patternProperties'] as const;

/**
 * The paths to the properties that a JSON Schema marks `writeOnly: true`: the platform's secrets.
 * `*` stands for every element of an array and every value of an object.
 *
 * @throws TypeError if a secret is in a schema that refers to itself, or the schema refers to
 * another document: then the paths are not known in advance
 */
export function secretPaths(root: object): readonly (readonly string[])[] {
  const paths = new Map<string, readonly string[]>();
  const cycles: (readonly string[])[] = [];

  const walk = (schema: unknown, path: readonly string[], within: readonly Visit[]): void => {
    if (!isSchema(schema)) return;
    const cycle = within.find((visit) => visit.schema === schema);
    if (cycle) return void cycles.push(cycle.path);
    const deeper = [...within, { schema, path }];
    if (typeof schema.$ref === 'string') walk(referred(root, schema.$ref), path, deeper);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (isSecret(property)) paths.set([...path, name].join('\0'), [...path, name]);
      else walk(property, [...path, name], deeper);
    }
    for (const keyword of IN_PLACE) {
      for (const part of subschemas(schema[keyword])) walk(part, path, deeper);
    }
    for (const keyword of EACH) {
      for (const part of subschemas(schema[keyword])) walk(part, [...path, '*'], deeper);
    }
  };
  walk(root, [], []);
  for (const path of paths.values()) {
    if (cycles.some((cycle) => cycle.every((name, index) => name === path[index]))) {
      throw new TypeError(`The secret "${path.join('.')}" is in a schema that refers to itself.`);
    }
  }
  return [...paths.values()];
}

/**
 * The schema of what is left once the secrets are removed: without the properties marked
 * `writeOnly: true`, and asking for none of them.
 */
export function withoutSecrets<Value>(schema: Value): Value {
  if (Array.isArray(schema)) return schema.map(withoutSecrets) as Value;
  if (!isSchema(schema)) return schema;
  const { properties } = schema;
  const isNoSecret = (name: unknown) =>
    !(isSchema(properties) && typeof name === 'string' && isSecret(properties[name]));
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'required' && Array.isArray(value)) {
        return [keyword, value.filter(isNoSecret)];
      }
      if (keyword === 'properties' && isSchema(value)) {
        const kept = Object.entries(value).filter(([name]) => isNoSecret(name));
        return [keyword, Object.fromEntries(kept.map(([n, part]) => [n, withoutSecrets(part)]))];
      }
      return [keyword, withoutSecrets(value)];
    }),
  ) as Value;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSecret(property: unknown): boolean {
  return isSchema(property) && property.writeOnly === true;
}

function subschemas(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function referred(root: object, reference: string): unknown {
  const [document, ...names] = reference.split('/');
  if (document !== '#') {
    throw new TypeError(
      `A schema must not refer to "${reference}": only references within it, "#/…", are followed.`,
    );
  }
  return names
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((schema, name) => (isSchema(schema) ? schema[name] : undefined), root);
}
