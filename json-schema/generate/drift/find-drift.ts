import type { Difference, Page } from '../page/page.js';
import { pageNames } from './page-names.js';
import { fieldsIn } from '../page/types-in.js';

export interface Drift {
  differences: { name: string; onlyIn: Difference['onlyIn']; why: string | undefined }[];
  /** Rows that explain a difference that no longer exists. */
  stale: Difference[];
}

/** Compares the names on a vendor's page with those in the reference. */
export function findDrift(page: Page, text: string): Drift {
  const names = { page: pageNames(text, page.nameField), reference: referenceNames(page) };
  const differences = [
    ...only('page', names.page, names.reference),
    ...only('reference', names.reference, names.page),
  ];
  const stale = page.differences.filter(
    (row) => !differences.some(({ name, onlyIn }) => name === row.name && onlyIn === row.onlyIn),
  );
  return { differences, stale };

  function only(onlyIn: Difference['onlyIn'], these: Set<string>, others: Set<string>) {
    const missing = [...these].filter((name) => !others.has(name)).sort();
    return missing.map((name) => {
      const row = page.differences.find((other) => other.name === name && other.onlyIn === onlyIn);
      return { name, onlyIn, why: row?.why };
    });
  }
}

/** The names of all events, with their aliases, and of all fields of a reference page. */
function referenceNames({ objects, events }: Page): Set<string> {
  const fields = [...objects, ...events].flatMap(({ shape }) => fieldsIn(shape));
  const eventNames = events.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set([...eventNames, ...fields.map(({ name }) => name)]);
}
