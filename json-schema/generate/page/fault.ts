/** Ends the run with a message that an editor can jump to. */
export function fault(file: string, line: number, message: string): never {
  throw new Error(`${file}:${line}: ${message}`);
}
