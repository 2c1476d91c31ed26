import { describe, expect, it } from '@jest/globals';
import type { LogLine, Step } from './handler-log.js';
import { judge } from './judge.js';
import type { Sent } from './load.js';

/** Parses lines of the form `time step number attempt process`. */
function linesOf(...texts: readonly string[]): readonly LogLine[] {
  return texts.map((text) => {
    const [at, step, number, attempt = '1', process = '0'] = text.split(' ') as [
      string,
      Step,
      string,
    ];
    return {
      step,
      conversation: 7,
      number: Number(number),
      attempt: Number(attempt),
      process: Number(process),
      at: BigInt(at),
    };
  });
}

function sent(number: number, others: Partial<Sent> = {}): Sent {
  return {
    conversation: 7,
    number,
    isPoison: false,
    isAnswered: true,
    isInOrder: true,
    ...others,
  };
}

function problemsOf(
  events: readonly Sent[],
  lines: readonly LogLine[],
  deaths: readonly (readonly [process: number, at: bigint])[] = [],
): readonly string[] {
  return judge({ sent: events, lines, deaths: new Map(deaths), attempts: 5 }).problems;
}

describe('the judge of a crash test', () => {
  it('accepts events that are handled one after another', () => {
    const lines = linesOf('1 start 0', '2 end 0', '3 settled 0', '4 start 1', '5 end 1');
    expect(problemsOf([sent(0), sent(1)], lines)).toEqual([]);
  });

  it('reports an event that was answered 200 and never handled', () => {
    expect(problemsOf([sent(0)], [])).toEqual(['7/0 was answered 200 and never handled']);
  });

  it('reports an event that was stored, not answered 200 and never handled', () => {
    const lines = linesOf('1 start 0');
    expect(problemsOf([sent(0, { isAnswered: false })], lines, [[0, 2n]])).toEqual([
      '7/0 was stored and never handled',
    ]);
  });

  it('ignores an event that was neither stored nor answered 200', () => {
    expect(problemsOf([sent(0, { isAnswered: false })], [])).toEqual([]);
  });

  it('reports an event that runs twice at the same time', () => {
    const lines = linesOf('1 start 0 1 0', '2 start 0 2 1', '3 end 0 1 0', '4 end 0 2 1');
    expect(problemsOf([sent(0)], lines)).toContain('7/0 ran twice at the same time');
  });

  it('assumes that an interrupted run lasts until its process dies', () => {
    const lines = linesOf('1 start 0 1 0', '5 start 0 2 1', '6 end 0 2 1');
    expect(problemsOf([sent(0)], lines, [[0, 4n]])).toEqual([]);
    expect(problemsOf([sent(0)], lines, [[0, 9n]])).toEqual(['7/0 ran twice at the same time']);
    expect(problemsOf([sent(0)], lines)).toEqual(['7/0 ran twice at the same time']);
  });

  it('reports two events of one conversation that run at the same time', () => {
    const lines = linesOf('1 start 0', '2 start 1', '3 end 0', '4 end 1');
    expect(problemsOf([sent(0), sent(1)], lines)).toContain('7/1 ran while 7/0 did');
  });

  it('reports an overlap after a shorter run', () => {
    const poison = { isPoison: true };
    const lines = linesOf(
      ...['1 start 0', '2 start 1', '3 fail 1', '4 start 2', '5 end 2', '6 end 0', '7 start 1 2'],
      '8 end 1 2',
    );
    expect(problemsOf([sent(0), sent(1, poison), sent(2)], lines)).toEqual(
      expect.arrayContaining(['7/1 ran while 7/0 did', '7/2 ran while 7/0 did']),
    );
  });

  it('reports an event that overtakes the previous one', () => {
    const lines = linesOf('1 start 1', '2 end 1', '3 start 0', '4 end 0');
    expect(problemsOf([sent(0), sent(1)], lines)).toEqual(['7/1 began before 7/0 was handled']);
  });

  it('reports an event that runs between two attempts of the previous one', () => {
    const lines = linesOf(
      '1 start 0',
      '2 fail 0',
      '3 start 1',
      '4 end 1',
      '5 start 0 2',
      '6 end 0 2',
    );
    expect(problemsOf([sent(0), sent(1)], lines)).toEqual(['7/1 began before 7/0 was handled']);
  });

  it('lets an event overtake one that may have been a dead letter', () => {
    const lines = linesOf('1 start 0', '2 fail 0', '3 start 1', '4 end 1', '5 start 0', '6 end 0');
    expect(problemsOf([sent(0, { isPoison: true }), sent(1)], lines)).toEqual([]);
  });

  it('lets an event overtake one that was stored at an unknown time', () => {
    const lines = linesOf('1 start 1', '2 end 1', '3 start 0', '4 end 0');
    expect(problemsOf([sent(0, { isInOrder: false }), sent(1)], lines)).toEqual([]);
  });

  it('reports an event that is handled again after it was recorded as handled', () => {
    const lines = linesOf(
      ...['1 start 0 1 0', '2 end 0 1 0', '3 settled 0 1 0', '5 start 0 1 1', '6 end 0 1 1'],
    );
    expect(problemsOf([sent(0)], lines, [[0, 4n]])).toEqual([
      '7/0 ran again after the inbox had recorded that it is done',
    ]);
  });

  it('reports an event that is handled again while the process that handled it is alive', () => {
    const lines = linesOf('1 start 0 1 0', '2 end 0 1 0', '5 start 0 2 1', '6 end 0 2 1');
    const problem = '7/0 ran again although the process that had handled it was alive';
    expect(problemsOf([sent(0)], lines)).toEqual([problem]);
    expect(problemsOf([sent(0)], lines, [[0, 9n]])).toEqual([problem]);
  });

  it('believes a process that told its death, because the supervisor notices it later', () => {
    const lines = linesOf(
      ...['1 start 0 1 0', '2 end 0 1 0', '3 death 0 0 0', '5 start 0 2 1', '6 end 0 2 1'],
    );
    expect(problemsOf([sent(0)], lines, [[0, 9n]])).toEqual([]);
  });

  it('counts an event that is handled again because its process was killed', () => {
    const lines = linesOf('1 start 0 1 0', '2 end 0 1 0', '5 start 0 2 1', '6 end 0 2 1');
    expect(
      judge({ sent: [sent(0)], lines, deaths: new Map([[0, 4n]]), attempts: 5 }),
    ).toMatchObject({ problems: [], handled: 1, handledAgain: 1, mostOften: 2 });
  });
});
