import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { drained, statsOf } from '../crash/drained.js';
import { readLog, type LogLine } from '../crash/handler-log.js';
import { judge, type Verdict } from '../crash/judge.js';
import { Load } from '../crash/load.js';
import { newPlace, type Place } from '../crash/place.js';
import { ReceiverProcess, stopReceivers } from '../crash/receiver-process.js';
import type { StoreName } from '../crash/settings.js';
import { IS_POOLED } from '../../support/postgres-versions.js';
import { sharedPostgres } from '../../support/shared/shared.js';

const LEAST_SENT = 150;
/** So long that it never expires in a running process, even on a busy machine. */
const LONG_LEASE_MS = 120_000;
/** Behind a pooler, others take over after this. If it is too short, a live process may lose a lease. */
const LEASE_MS = 8000;
const STANDSTILL_LEASE_MS = 1000;
const ATTEMPTS = 8;
/** Only there to end a hang. */
const DRAIN_MS = 300_000;

const setups: readonly { store: StoreName; processes: number }[] = [
  { store: 'sqlite', processes: 2 },
  { store: 'pg-boss', processes: 4 },
];

describe.each(setups)('$processes processes that share an inbox on $store', (setup) => {
  let place: Place;
  let receivers: readonly ReceiverProcess[];
  const deaths = new Map<number, bigint>();

  beforeEach(async () => {
    place = await newPlace(setup.store, sharedPostgres);
    deaths.clear();
  });
  afterEach(async () => {
    await stopReceivers();
    await place.remove();
  });

  const logFile = () => join(place.folder, 'handlers.log');

  async function start({
    leaseMs = LONG_LEASE_MS,
    handlerMs = [0, 25],
  }: Start = {}): Promise<void> {
    receivers = Array.from(
      { length: setup.processes },
      (_, process) =>
        new ReceiverProcess({
          store: setup.store,
          place: place.address,
          log: logFile(),
          process,
          leaseMs,
          attempts: ATTEMPTS,
          concurrency: 4,
          handlerMs,
        }),
    );
    await Promise.all(receivers.map((receiver) => receiver.origin));
  }

  /** Sends each event of a conversation to a different process than the previous one. */
  function newLoad(pauseMs = 40): Load {
    const origin = async (number: number) => {
      const alive = receivers.filter((receiver) => receiver.isAlive);
      return alive[number % alive.length]?.origin;
    };
    return new Load({ conversations: 20, seed: 1, pauseMs, poisonShare: 0.02, origin });
  }

  /** The runs that a process has started and not finished. */
  function runsUnderWay({ number }: ReceiverProcess): readonly LogLine[] {
    const lines = readLog(logFile()).filter(({ process }) => process === number);
    const ended = lines.filter(({ step }) => step === 'end' || step === 'fail').map(runOf);
    return lines.filter((line) => line.step === 'start' && !ended.includes(runOf(line)));
  }

  /** Waits until everything is handled, including the dead letters, and judges. */
  async function verdictOf(load: Load): Promise<Verdict> {
    await load.stop();
    const receiver = receivers.find(({ isAlive }) => isAlive)!;
    await drained(receiver, DRAIN_MS);
    await Promise.all(receivers.filter(({ isAlive }) => isAlive).map((each) => each.ask('cure')));
    await receiver.ask('replay');
    await drained(receiver, DRAIN_MS);
    const verdict = judge({
      sent: load.sent,
      lines: readLog(logFile()),
      deaths,
      attempts: ATTEMPTS,
    });
    const { handled, dead } = (await statsOf(receiver)).byStatus;
    expect({ handled, dead }).toEqual({ handled: verdict.handled, dead: 0 });
    return verdict;
  }

  it('handle every event once and in order', async () => {
    await start();
    const load = newLoad();
    const whoHandled = () => new Set(readLog(logFile()).map(({ process }) => process));
    await load.until(() => load.sent.length > LEAST_SENT && whoHandled().size === setup.processes);
    const { problems, handledAgain } = await verdictOf(load);
    expect(problems).toEqual([]);
    expect(handledAgain).toBe(0);
    expect(load.counts).toMatchObject({ cutOff: 0, refused: {}, hung: 0 });
  });

  it('take over the events that a killed process was handling, long before its leases end', async () => {
    const leaseMs = setup.store === 'pg-boss' && IS_POOLED ? LEASE_MS : LONG_LEASE_MS;
    await start({ leaseMs });
    const load = newLoad();
    await load.until(() => load.sent.length > LEAST_SENT / 2);
    const [victim] = receivers;
    await victim!.ask('die/handler').catch(() => undefined);
    deaths.set(victim!.number, await victim!.death);
    const diedAt = performance.now();
    await load.until(() => load.sent.length > LEAST_SENT);
    const { problems } = await verdictOf(load);
    expect(problems).toEqual([]);
    // All of it is handled by now.
    expect(performance.now() - diedAt).toBeLessThan(LONG_LEASE_MS);
    const cutOff = runsUnderWay(victim!);
    expect(cutOff.length).toBeGreaterThan(0);
    const lines = readLog(logFile()).filter(({ step }) => step === 'end');
    expect(lines.map(nameOf)).toEqual(expect.arrayContaining(cutOff.map(nameOf)));
  });

  it('run an event twice at the same time if one of them is paused beyond its lease', async () => {
    // Nothing can prevent that. It also shows that the other tests would detect it.
    await start({ leaseMs: STANDSTILL_LEASE_MS, handlerMs: [300, 400] });
    const load = newLoad(800);
    const [victim] = receivers;
    const isTakenOver = (held: readonly string[]) =>
      receivers.some(
        (other) =>
          other !== victim && runsUnderWay(other).some((line) => held.includes(nameOf(line))),
      );
    // Try repeatedly: if it is paused while it holds the file lock, nobody can take over.
    for (let held: readonly string[] = []; !isTakenOver(held);) {
      victim!.pause(false);
      await sleep(50);
      victim!.pause(true);
      held = runsUnderWay(victim!).map(nameOf);
      const limit = Date.now() + 4 * STANDSTILL_LEASE_MS;
      while (held.length > 0 && !isTakenOver(held) && Date.now() < limit) await sleep(20);
    }
    victim!.pause(false);
    const { problems } = await verdictOf(load);
    expect(problems).toContainEqual(expect.stringMatching(/ran twice at the same time$/));
  });
});

function nameOf({ conversation, number }: LogLine): string {
  return `${conversation}/${number}`;
}

function runOf(line: LogLine): string {
  return `${nameOf(line)}, attempt ${line.attempt}`;
}

interface Start {
  readonly leaseMs?: number;
  readonly handlerMs?: readonly [least: number, most: number];
}
