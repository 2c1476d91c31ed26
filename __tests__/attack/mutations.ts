import fc from 'fast-check';

/** A change of a JSON value at one of its places. */
export interface Mutation {
  /** Taken modulo the number of places. */
  readonly place: number;
  readonly how: 'delete' | 'replace' | 'add';
  readonly key: string;
  readonly value: unknown;
}

const VALUES = [null, true, 0, -1, 1.5, 1e300, '', 'surprise', [], {}, [null], [{}], { id: 1 }];

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record<Mutation>({
    place: fc.nat(),
    how: fc.constantFrom('delete', 'replace', 'add'),
    key: fc.constantFrom('added', 'a/b~c', '', 'toString', 'toJSON', 'hasOwnProperty', 'valueOf'),
    value: fc.oneof(fc.constantFrom<unknown>(...VALUES), fc.jsonValue({ maxDepth: 2 })),
  }),
  { maxLength: 5 },
);

type Path = readonly string[];

/** A copy of a JSON value with all these changes, at places that may be changed. */
export function mutated(
  value: object,
  list: readonly Mutation[],
  mayChange: (path: Path) => boolean,
): object {
  const copy = structuredClone(value);
  for (const { place, how, key, value: other } of list) {
    const places = placesIn(copy, []).filter(({ path }) => mayChange(path));
    if (places.length === 0) return copy;
    const { parent, name } = places[place % places.length]!;
    const child = parent[name];
    if (how === 'replace') parent[name] = structuredClone(other);
    else if (how === 'add' && isObject(child)) child[key] = structuredClone(other);
    else if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else Reflect.deleteProperty(parent, name);
  }
  return copy;
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly name: string;
  readonly path: Path;
}

function placesIn(value: unknown, path: Path): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((name) => [
    { parent, name, path: [...path, name] },
    ...placesIn(parent[name], [...path, name]),
  ]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
