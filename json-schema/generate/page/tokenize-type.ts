const word = /\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*|\[\]|\S)/gy;

export function tokenizeType(text: string): string[] {
  return Array.from(text.trimEnd().matchAll(word), (match) => match[1]!);
}
