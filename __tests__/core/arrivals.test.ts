import { describe, expect, it, jest } from '@jest/globals';
import { Arrivals } from '../../lib/core/arrivals.js';

describe('the line of deliveries', () => {
  it('lets each go first once all before it have left, in whatever order they leave', async () => {
    const arrivals = new Arrivals();
    const [a, b, c, d] = Array.from({ length: 4 }, () => arrivals.add());
    const turns: string[] = [];
    const waiting = c!.first(60_000).then((isFirst) => turns.push(`c ${isFirst}`));
    expect([a!.isFirst, b!.isFirst]).toEqual([true, false]);
    b!.leave();
    d!.leave();
    await Promise.resolve();
    expect(turns).toEqual([]);
    a!.leave();
    await waiting;
    expect(turns).toEqual(['c true']);
    c!.leave();
    expect(arrivals.add().isFirst).toBe(true);
  });

  it('lets one go ahead when it has waited long enough', async () => {
    const arrivals = new Arrivals();
    arrivals.add();
    const second = arrivals.add();
    const third = arrivals.add();
    expect(await second.first(5)).toBe(false);
    second.leave();
    second.leave();
    expect(third.isFirst).toBe(false);
  });

  it('keeps the place of one whose sender has gone while it waits', async () => {
    const arrivals = new Arrivals();
    const [first, second, third] = [arrivals.add(), arrivals.add(), arrivals.add()];
    const waiting = second.first(60_000);
    second.end();
    first.end();
    expect(third.isFirst).toBe(false);
    expect(await waiting).toBe(true);
    second.leave();
    expect(third.isFirst).toBe(true);
  });

  it('waits for nobody who came too long ago, and forgets them', async () => {
    const arrivals = new Arrivals();
    const now = performance.now();
    const clock = jest.spyOn(performance, 'now').mockReturnValue(now);
    const hung = arrivals.add();
    const second = arrivals.add();
    clock.mockReturnValue(now + 4990);
    expect(await second.first(60_000)).toBe(false);
    clock.mockReturnValue(now + 5001);
    expect(arrivals.add().isFirst).toBe(true);
    expect(hung.hasLeft).toBe(true);
    clock.mockRestore();
  });

  it('keeps nothing of those that have left', () => {
    const arrivals = new Arrivals();
    const first = arrivals.add();
    for (let count = 0; count < 1000; count += 1) arrivals.add().leave();
    const last = arrivals.add();
    expect(last.before).toBe(first);
    expect(first.before).toBeUndefined();
  });
});
