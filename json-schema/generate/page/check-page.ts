import { checkNames } from './check-names.js';
import { checkReferences } from './check-references.js';
import { checkSpreads } from './check-spreads.js';
import { checkTypes } from './check-types.js';
import type { Page } from './page.js';

/** What can only be judged when the whole page is read. The order matters: each relies on those before. */
export function checkPage(page: Page): void {
  checkNames(page);
  checkReferences(page);
  checkSpreads(page);
  checkTypes(page);
}
