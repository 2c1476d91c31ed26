import type { Table } from 'mdast';
import { isRepeatSign, type RepeatSign } from '../../../lib/core/platform-schema.js';
import { fault } from './fault.js';
import type { EventType } from './page.js';
import { parseTable } from './parse-table.js';

/** The table of `## Repeats`: what shows that an event was sent before, by the event's name. */
export function parseRepeats(
  table: Table,
  events: readonly EventType[],
  file: string,
  markdown: string,
): ReadonlyMap<string, RepeatSign> {
  const repeats = new Map<string, RepeatSign>();
  for (const { cells, line } of parseTable(table, ['event', 'shown by', 'why'], file, markdown)) {
    const [name, sign, why] = cells.map((cell) => cell.code ?? cell.text);
    if (!events.some((event) => event.name === name)) {
      return fault(file, line, `\`${name}\` is not an event of this page`);
    }
    if (!isRepeatSign(sign)) {
      return fault(file, line, `\`${name}\` is shown by "${sign}": expected id, bytes or never`);
    }
    if (!why) return fault(file, line, `\`${name}\` has no reason`);
    if (repeats.has(name!)) fault(file, line, `\`${name}\` is listed twice`);
    repeats.set(name!, sign);
  }
  return repeats;
}
