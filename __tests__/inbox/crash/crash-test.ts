import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { drained, statsOf } from './drained.js';
import { readLog } from './handler-log.js';
import { judge, type Verdict } from './judge.js';
import { Load, type LoadCounts } from './load.js';
import { integrityOf, type Place } from './place.js';
import { randomFrom } from './random.js';
import { ReceiverProcess } from './receiver-process.js';
import type { Clocks, Sabotage } from './settings.js';

/**
 * The moments at which a receiver is killed:
 *
 * - `startup`: while it opens its inbox
 * - `random`: at any time
 * - `stored`: between commit and answer
 * - `handler`: in the middle of a handler
 * - `end`: after a handler has succeeded and before that is recorded
 * - `replay`: while it replays dead letters
 */
const KINDS = ['startup', 'random', 'stored', 'handler', 'end', 'replay'] as const;
type Kind = (typeof KINDS)[number];

const LEASE_MS = 1500;
const ATTEMPTS = 8;
/** Only there to end a hang. */
const DRAIN_MS = 600_000;
const CHECK_EVERY = 20;
/** An aimed kill that does not happen within this time becomes a random one. */
const AIM_MS = 3000;

/** Kills receivers under load again and again, and reports what happened to the events. */
export async function crashTest(options: CrashTestOptions): Promise<CrashReport> {
  const { place, kills, seed, sabotage, leastAnswered = 0, say = () => undefined } = options;
  const { clocks = 'true', receivers = 1 } = options;
  const began = Date.now();
  const random = randomFrom(seed);
  const between = (least: number, most: number) => least + (most - least) * random();
  const log = join(place.folder, 'handlers.log');
  const deaths = new Map<number, bigint>();
  const killsByKind = { random: 0, startup: 0, stored: 0, handler: 0, end: 0, replay: 0 };
  const problems: string[] = [];
  const started: ReceiverProcess[] = [];
  let isOver = false;

  const start = () => {
    const number = started.length;
    const receiver = new ReceiverProcess({
      store: place.store,
      place: place.address,
      log,
      process: number,
      leaseMs: LEASE_MS,
      attempts: ATTEMPTS,
      concurrency: 8,
      handlerMs: [0, 25],
      sabotage,
      clockSeed: clocks === 'jump' ? 1000 * seed + number : undefined,
    });
    started.push(receiver);
    return receiver;
  };
  const alive = () => started.filter(({ isAlive }) => isAlive);
  const origin = async (number: number) => {
    while (!isOver) {
      const receiver = alive()[number % receivers] ?? alive()[0];
      const known = await receiver?.origin.catch(() => undefined);
      if (known !== undefined) return known;
      await sleep(5);
    }
    return undefined;
  };
  const checkIntegrity = () => {
    const integrity = integrityOf(place);
    if (integrity !== 'ok') problems.push(`the store is damaged: ${integrity}`);
  };

  const load = new Load({ conversations: 20, seed, pauseMs: 60, poisonShare: 0.02, origin });
  try {
    while (started.length < receivers - 1) start();
    for (let number = 0; number < kills; number++) {
      const newest = start();
      // Each kind at least once, `startup` first, while the store is created.
      const kind = KINDS[number] ?? chooseKind(random());
      if (kind !== 'startup') await newest.origin;
      const killed = kind === 'startup' ? newest : alive()[0]!;
      const hasHit = await kill(killed, kind, between);
      deaths.set(killed.number, await killed.death);
      killsByKind[hasHit ? kind : 'random']++;
      if ((number + 1) % CHECK_EVERY === 0) {
        checkIntegrity();
        say(`${number + 1} kills, ${load.counts.answered200} answered 200`);
      }
    }
    const last = start();
    await last.origin;
    const answered = () => load.sent.filter(({ isAnswered }) => isAnswered).length;
    await load.until(() => answered() >= leastAnswered);
    await load.stop();
    say('the load is over');
    await drained(last, DRAIN_MS);
    const { byStatus } = await statsOf(last);
    await Promise.all(alive().map((receiver) => receiver.ask('cure')));
    await last.ask('replay');
    await drained(last, DRAIN_MS);
    const after = (await statsOf(last)).byStatus;
    await Promise.all(alive().map((receiver) => receiver.ask('close')));
    await Promise.all(alive().map((receiver) => receiver.kill()));
    checkIntegrity();

    const { sent } = load;
    const verdict = judge({ sent, lines: readLog(log), deaths, attempts: ATTEMPTS });
    if (load.counts.hung > 0) problems.push(`${load.counts.hung} requests got no answer`);
    if (after.dead > 0) problems.push(`${after.dead} events are dead letters after the replay`);
    if (after.quarantined > 0) problems.push(`${after.quarantined} events are in quarantine`);
    if (after.handled !== verdict.handled) {
      problems.push(`the inbox counts ${after.handled} handled, the log ${verdict.handled}`);
    }
    const storedPoison = readLog(log).filter(({ step }) => step === 'fail');
    const poison = new Set(storedPoison.map((line) => `${line.conversation}/${line.number}`)).size;
    return {
      ...load.counts,
      ...verdict,
      kills: killsByKind,
      sent: sent.length,
      answered: answered(),
      poison,
      dead: byStatus.dead,
      deadByKillsAlone: byStatus.dead - poison,
      seconds: Math.round((Date.now() - began) / 1000),
      problems: [...problems, ...verdict.problems],
    };
  } finally {
    isOver = true;
    await Promise.all(alive().map((receiver) => receiver.kill()));
    await load.stop();
  }
}

export interface CrashTestOptions {
  readonly place: Place;
  readonly kills: number;
  readonly seed: number;
  readonly sabotage?: Sabotage | undefined;
  /** How many run at once. One of them is killed, and another started, each time. Default 1. */
  readonly receivers?: number;
  /** `jump`: each receiver has clocks of its own, which jump. Default `true`. */
  readonly clocks?: Clocks;
  /**
   * After the last kill, the load continues until at least this many events are answered 200.
   * Default: 0.
   */
  readonly leastAnswered?: number;
  readonly say?: (line: string) => void;
}

export interface CrashReport extends LoadCounts, Verdict {
  readonly kills: Readonly<Record<Kind, number>>;
  readonly sent: number;
  readonly answered: number;
  readonly poison: number;
  /** Dead letters at the end of the load. All of them were then replayed. */
  readonly dead: number;
  readonly deadByKillsAlone: number;
  readonly seconds: number;
}

function chooseKind(random: number): Kind {
  if (random < 0.4) return 'random';
  if (random < 0.5) return 'startup';
  if (random < 0.65) return 'stored';
  if (random < 0.8) return 'handler';
  if (random < 0.87) return 'end';
  return 'replay';
}

/** @returns false if it was killed before it reached that point */
async function kill(
  receiver: ReceiverProcess,
  kind: Kind,
  between: (least: number, most: number) => number,
): Promise<boolean> {
  if (kind === 'startup') {
    await receiver.opening;
    await sleep(between(0, 60));
    await receiver.kill();
    return true;
  }
  await receiver.origin;
  await sleep(between(50, kind === 'random' ? 1500 : 800));
  if (kind === 'replay') {
    await receiver.ask('replay-forever');
    await sleep(between(0, 150));
    // Some die right after the call to replay, the others at any point.
    if (between(0, 1) < 0.3) await receiver.ask('die/replay').catch(() => undefined);
    else await receiver.kill();
  } else if (kind !== 'random') {
    await receiver.ask(`die/${kind}`).catch(() => undefined);
  }
  const aimed = new AbortController();
  const limit = kind === 'random' ? 0 : AIM_MS;
  const hasHit = await Promise.race([
    receiver.death.then(() => true),
    sleep(limit, false, { signal: aimed.signal }),
  ]);
  aimed.abort();
  if (!hasHit) await receiver.kill();
  return hasHit || kind === 'random';
}
