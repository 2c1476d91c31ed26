import { openSync, readFileSync, writeSync } from 'node:fs';
import type { Marks } from './settings.js';

/**
 * - `start`, `end`, `fail`: a handler starts, succeeds, fails
 * - `settled`, `dead`: the inbox has recorded that the event is handled, or a dead letter
 * - `death`: the process kills itself, whatever event the line names
 */
export type Step = 'start' | 'end' | 'fail' | 'settled' | 'dead' | 'death';

export interface LogLine {
  readonly step: Step;
  readonly conversation: number;
  readonly number: number;
  readonly attempt: number;
  /** Number of the process that wrote the line. */
  readonly process: number;
  /** Nanoseconds on the monotonic clock that all processes of a machine share. */
  readonly at: bigint;
}

export type WriteLine = (step: Step, marks: Marks, attempt: number) => void;

/** Appends each line in a single write, so that it survives a kill of the process. */
export function openLog(path: string, process: number): WriteLine {
  const file = openSync(path, 'a');
  return (step, { conversation, number }, attempt) => {
    const at = globalThis.process.hrtime.bigint();
    writeSync(file, `${step} ${conversation} ${number} ${attempt} ${process} ${at}\n`);
  };
}

export function readLog(path: string): readonly LogLine[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  // The file ends with a line break, so the last part is empty.
  return lines.slice(0, -1).map(parseLine);
}

function parseLine(line: string): LogLine {
  const parts = /^(start|end|fail|settled|dead|death) (\d+) (\d+) (\d+) (\d+) (\d+)$/.exec(line);
  if (!parts) throw new Error(`This is not a line of the handler log: ${JSON.stringify(line)}`);
  const [conversation, number, attempt, process] = parts.slice(2, 6).map(Number);
  return {
    step: parts[1] as Step,
    conversation: conversation!,
    number: number!,
    attempt: attempt!,
    process: process!,
    at: BigInt(parts[6]!),
  };
}
