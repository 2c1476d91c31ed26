/**
 * The name that was probably meant: a {@link misspeltName}, or else one that contains `name`, is
 * contained in it or starts like it, such as `maxAgeSeconds` for `maxAge`.
 */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const candidates = [...names];
  return (
    misspeltName(name, candidates) ??
    fewestEdits(
      name,
      candidates.filter((candidate) => isRelated(name, candidate)),
    )
  );
}

/** The name of which at most a third of the letters differ, in whatever case they are. */
export function misspeltName(name: string, names: Iterable<string>): string | undefined {
  const isNear = (candidate: string) =>
    editDistance(name, candidate) <= Math.max(name.length, candidate.length) / 3;
  return fewestEdits(name, [...names].filter(isNear));
}

/** Shorter words are part of too many others. */
const SHORTEST_PART = 3;

function isRelated(a: string, b: string): boolean {
  const [shorter, longer] = [a.toLowerCase(), b.toLowerCase()].sort(
    (one, other) => one.length - other.length,
  ) as [string, string];
  if (shorter.length < SHORTEST_PART) return false;
  return longer.includes(shorter) || longer.startsWith(shorter.slice(0, longer.length / 2 + 1));
}

/** The first of equally near names. */
function fewestEdits(name: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const candidate of names) {
    const edits = editDistance(name, candidate);
    if (edits < fewest) {
      fewest = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/**
 * How many letters must be inserted, deleted, replaced or swapped with the next one to make `b` of
 * `a` (optimal string alignment). Case does not count.
 */
function editDistance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replace = previous[column - 1]! + Number(a[row - 1] !== b[column - 1]);
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = isSwap ? beforePrevious[column - 2]! + 1 : Infinity;
      current.push(Math.min(replace, previous[column]! + 1, current[column - 1]! + 1, swap));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length]!;
}
