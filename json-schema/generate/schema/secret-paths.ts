import * as schemaSecrets from '../../../lib/core/schema-secrets.js';
import { fault } from '../page/fault.js';
import { fieldsAt } from '../page/fields-at.js';
import type { EventType, Page } from '../page/page.js';
import { toSchema } from './to-schema.js';

/**
 * The paths of the secrets in a platform's events, sorted and without repetition.
 *
 * Secrets are removed before it is known which event, or which member of a union, the payload is.
 * So a path that is a secret in one must not be an ordinary field in another.
 */
export function secretPaths(page: Page): string[][] {
  const paths = page.events.flatMap((event) => pathsOf(event, page));
  const unique = new Map(paths.map((path) => [path.join('.'), [...path]]));
  const sorted = [...unique.keys()].sort().map((key) => unique.get(key)!);
  for (const path of sorted) {
    for (const { name, shape } of page.events) {
      const open = fieldsAt(shape, path, page.objects).find(({ secret }) => !secret);
      if (open) {
        const removed = `\`${path.join('.')}\` is a secret elsewhere and removed from all events`;
        fault(page.file, open.line, `${removed}, so it must be a secret in \`${name}\` too`);
      }
    }
  }
  return sorted;
}

function pathsOf(event: EventType, page: Page): readonly (readonly string[])[] {
  try {
    return schemaSecrets.secretPaths(toSchema(event, page));
  } catch (error) {
    return fault(page.file, event.line, (error as Error).message);
  }
}
