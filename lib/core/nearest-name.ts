/**
 * The name that was probably meant: a {@link misspeltName}, or else one that contains `name`, is
 * contained in it or starts like it, also misspelt, such as `maxAgeSeconds` for `maxAge`.
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
  const isMeant = (candidate: string) =>
    isNear(name, candidate) && !differsInAWord(name, candidate);
  return fewestEdits(name, [...names].filter(isMeant));
}

function isNear(a: string, b: string): boolean {
  return editDistance(a, b) <= Math.max(a.length, b.length) / 3;
}

const BETWEEN_WORDS = /[_.-]/;

function hasWords(name: string): boolean {
  return BETWEEN_WORDS.test(name);
}

/** What words with one meaning have in common at least, such as `creation` and `created`. */
const STEM = 4;

/**
 * True for names of several words, as events have them, of which one is another word:
 * `conversation_closed` is not `conversation_created`, although most of their letters are the same.
 */
function differsInAWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().split(BETWEEN_WORDS)) as [
    string[],
    string[],
  ];
  if (!hasWords(one) || a.length !== b.length) return false;
  return a.some((word, index) => {
    const counterpart = b[index]!;
    const isStem = word.slice(0, STEM) === counterpart.slice(0, STEM);
    return !isNear(word, counterpart) && !isStem;
  });
}

/** Shorter words are part of too many others. */
const SHORTEST_PART = 3;

function isRelated(a: string, b: string): boolean {
  const [shorter, longer] = [a.toLowerCase(), b.toLowerCase()].sort(
    (one, other) => one.length - other.length,
  ) as [string, string];
  if (shorter.length < SHORTEST_PART) return false;
  // With several words in both, a first word in common says little: `conversation_…` is often there.
  if (hasWords(a) && hasWords(b)) return longer.includes(shorter) && !differsInAWord(a, b);
  if (longer.includes(shorter) || beginsMisspelt(a, b)) return true;
  return longer.startsWith(shorter.slice(0, longer.length / 2 + 1));
}

/** True if the first words of `candidate` are nearly `name`: `toleranceSeconds` for `tollerance`. */
function beginsMisspelt(name: string, candidate: string): boolean {
  const beginnings = [...candidate.matchAll(/(?=[A-Z_.-])/g)].map(({ index }) =>
    candidate.slice(0, index),
  );
  return beginnings.some((beginning) => beginning.length > STEM && isNear(name, beginning));
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
