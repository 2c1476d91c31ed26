import type { Page } from '../page/page.js';
import { fieldsIn } from '../page/types-in.js';

/** The names of all events, with their aliases, and of all fields of a reference page. */
export function referenceNames({ objects, events }: Page): Set<string> {
  const fields = [...objects, ...events].flatMap(({ shape }) => fieldsIn(shape));
  const eventNames = events.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set([...eventNames, ...fields.map(({ name }) => name)]);
}
