import { openSync, readFileSync, writeSync } from 'node:fs';
import type { Marks } from './settings.js';

/**
 * - `start`, `end`: a handler begins, and succeeds
 * - `fail`: it fails
 * - `settled`, `dead`: the inbox has recorded that the event is done, or given up
 */
export type Step = 'start' | 'end' | 'fail' | 'settled' | 'dead';

export interface LogLine {
  readonly step: Step;
  readonly conversation: number;
  readonly number: number;
  readonly attempt: number;
  /** Number of the process that wrote it. */
  readonly process: number;
  /** Nanoseconds by a clock that all processes of a machine share, and that never goes back. */
  readonly at: bigint;
}

export type WriteLine = (step: Step, marks: Marks, attempt: number) => void;

/** Each line is one write at the end of the file, which outlives the process that made it. */
export function openLog(path: string, process: number): WriteLine {
  const file = openSync(path, 'a');
  return (step, { conversation, number }, attempt) => {
    const at = globalThis.process.hrtime.bigint();
    writeSync(file, `${step} ${conversation} ${number} ${attempt} ${process} ${at}\n`);
  };
}

export function readLog(path: string): readonly LogLine[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  // Behind the last line end there is nothing.
  return lines.slice(0, -1).map(parseLine);
}

function parseLine(line: string): LogLine {
  const parts = /^(start|end|fail|settled|dead) (\d+) (\d+) (\d+) (\d+) (\d+)$/.exec(line);
  if (!parts) throw new Error(`This is no line of a handler: ${JSON.stringify(line)}`);
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
