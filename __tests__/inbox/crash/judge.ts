import type { LogLine } from './handler-log.js';
import type { Sent } from './load.js';

/** Later than any other time. */
const NEVER = 2n ** 64n;

/** Compares what happened with what the inbox guarantees. */
export function judge({ sent, lines, deaths: noticed, attempts }: History): Verdict {
  const problems: string[] = [];
  const byConversation = groupBy(sent, ({ conversation }) => conversation);
  const isDeath = ({ step }: LogLine) => step === 'death';
  const linesOf = groupBy(
    lines.filter((line) => !isDeath(line)),
    ({ conversation }) => conversation,
  );
  // The supervisor notices later, and another process may have taken over by then.
  const told = lines.filter(isDeath).map(({ process, at }) => [process, at] as const);
  const deaths = new Map([...noticed, ...told]);
  let handled = 0;
  let handledAgain = 0;
  let mostOften = 0;
  let storedUnanswered = 0;
  let orderJudged = 0;
  for (const [conversation, events] of byConversation) {
    const kept = keptOf(linesOf.get(conversation) ?? [], deaths);
    problems.push(...overlaps(conversation, kept));
    let before: { number: number; firstEnd: bigint } | undefined;
    for (const { number, isPoison, isAnswered, isInOrder } of events) {
      const label = `${conversation}/${number}`;
      const { runs, settledAt } = kept.get(number) ?? { runs: [], settledAt: undefined };
      const ends = runs.filter(({ how }) => how === 'ended');
      if (ends.length > 0) handled++;
      if (ends.length > 1) handledAgain++;
      mostOften = Math.max(mostOften, ends.length);
      if (runs.length > 0 && !isAnswered) storedUnanswered++;
      if (ends.length === 0 && isAnswered) {
        problems.push(`${label} was answered 200 and never handled`);
      }
      if (ends.length === 0 && runs.length > 0 && !isAnswered) {
        problems.push(`${label} was stored and never handled`);
      }
      problems.push(...needlessRuns(label, runs, settledAt, deaths));
      if (!isInOrder || runs.length === 0) continue;
      if (before) {
        orderJudged++;
        if (runs[0]!.from < before.firstEnd) {
          problems.push(`${label} began before ${conversation}/${before.number} was handled`);
        }
      }
      // An event may overtake one that may have been a dead letter in between.
      const mayHaveDied = isPoison || runs.some(({ attempt }) => attempt >= attempts - 1);
      if (!mayHaveDied && ends.length > 0) before = { number, firstEnd: ends[0]!.to };
    }
  }
  return { problems, handled, handledAgain, mostOften, storedUnanswered, orderJudged };
}

/** What happened, as seen by the supervisor and the handlers. */
export interface History {
  readonly sent: readonly Sent[];
  readonly lines: readonly LogLine[];
  /** When processes were killed, by process number, as the supervisor noticed it. */
  readonly deaths: ReadonlyMap<number, bigint>;
  /** Number of attempts after which an event is a dead letter. */
  readonly attempts: number;
}

export interface Verdict {
  /** Violations of the guarantees. */
  readonly problems: readonly string[];
  readonly handled: number;
  /** Number of events handled more than once, all because of kills. */
  readonly handledAgain: number;
  readonly mostOften: number;
  /** Number of events stored although no request for them was answered 200. */
  readonly storedUnanswered: number;
  /** Number of events whose order could be judged. */
  readonly orderJudged: number;
}

/** One run of a handler. */
interface Run {
  readonly number: number;
  readonly attempt: number;
  readonly process: number;
  readonly from: bigint;
  readonly how: 'ended' | 'failed' | 'cut off';
  readonly to: bigint;
}

interface Kept {
  readonly runs: readonly Run[];
  /** When the inbox first reported it as handled. */
  readonly settledAt: bigint | undefined;
}

/** What the handlers of a conversation logged, by event number. */
function keptOf(
  lines: readonly LogLine[],
  deaths: ReadonlyMap<number, bigint>,
): ReadonlyMap<number, Kept> {
  const kept = new Map<number, Kept>();
  for (const [number, ofEvent] of groupBy(lines, (line) => line.number)) {
    const runs: Run[] = [];
    for (const start of ofEvent.filter(({ step }) => step === 'start')) {
      const finish = ofEvent.find(
        ({ step, process, attempt, at }) =>
          (step === 'end' || step === 'fail') &&
          process === start.process &&
          attempt === start.attempt &&
          at > start.at,
      );
      runs.push({
        number,
        attempt: start.attempt,
        process: start.process,
        from: start.at,
        how: finish ? (finish.step === 'end' ? 'ended' : 'failed') : 'cut off',
        to: finish?.at ?? deaths.get(start.process) ?? NEVER,
      });
    }
    const settledAt = ofEvent.find(({ step }) => step === 'settled')?.at;
    kept.set(number, { runs: runs.toSorted(byStart), settledAt });
  }
  return kept;
}

/** Runs of one conversation that overlapped. */
function overlaps(conversation: number, kept: ReadonlyMap<number, Kept>): readonly string[] {
  const problems: string[] = [];
  let latest: Run | undefined;
  for (const run of [...kept.values()].flatMap(({ runs }) => runs).toSorted(byStart)) {
    if (latest && run.from < latest.to) {
      problems.push(
        run.number === latest.number
          ? `${conversation}/${run.number} ran twice at the same time`
          : `${conversation}/${run.number} ran while ${conversation}/${latest.number} did`,
      );
    }
    if (!latest || run.to > latest.to) latest = run;
  }
  return problems;
}

/** Repeated runs of a handled event that no kill explains. */
function needlessRuns(
  label: string,
  runs: readonly Run[],
  settledAt: bigint | undefined,
  deaths: ReadonlyMap<number, bigint>,
): readonly string[] {
  const problems: string[] = [];
  for (const [index, run] of runs.entries()) {
    if (settledAt !== undefined && run.from > settledAt) {
      problems.push(`${label} ran again after the inbox had recorded that it is done`);
      continue;
    }
    const ended = runs.slice(0, index).findLast(({ how }) => how === 'ended');
    if (!ended) continue;
    const death = deaths.get(ended.process);
    if (death === undefined || death > run.from) {
      problems.push(`${label} ran again although the process that had handled it was alive`);
    }
  }
  return problems;
}

function byStart(one: { from: bigint }, other: { from: bigint }): number {
  return one.from < other.from ? -1 : 1;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
