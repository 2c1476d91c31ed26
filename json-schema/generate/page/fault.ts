/** Throws an error with a position that editors can jump to. */
export function fault(file: string, line: number, message: string): never {
  throw new Error(`${file}:${line}: ${message}`);
}
