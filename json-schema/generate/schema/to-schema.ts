import type { EventType, Page } from '../page/page.js';
import { reachableObjects } from '../page/reachable-objects.js';
import type { Schema } from './schema.js';
import { shapeToSchema } from './type-to-schema.js';

/** The self-contained JSON Schema of an event as it is on the wire. */
export function toSchema(event: EventType, { platform, objects }: Page): Schema {
  const definitions = reachableObjects([event.shape], objects).map(
    ({ name, description, shape }): [string, Schema] => [
      name,
      { description, ...shapeToSchema(shape, { objects }) },
    ],
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/conversation-webhooks/json-schema/${platform}/${event.name}.schema.json`,
    title: event.name,
    description: event.description,
    ...shapeToSchema(event.shape, { objects, event }),
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}
