import { fault } from './fault.js';
import type { Page } from './page.js';
import { reachableObjects } from './reachable-objects.js';
import { fieldsIn, typesIn } from './types-in.js';

/** Every object that is named must be described, and every object that is described must be used. */
export function checkReferences({ file, objects, events }: Page): void {
  const known = new Set(objects.map(({ name }) => name));
  const check = (name: string, line: number) => {
    if (!known.has(name))
      fault(
        file,
        line,
        `\`${name}\` is not an object of this page: describe it under \`## Objects\``,
      );
  };
  for (const { shape } of [...objects, ...events]) {
    for (const { name, line } of shape.spreads) check(name, line);
    for (const { type, line } of fieldsIn(shape)) {
      for (const inner of typesIn(type)) if (inner.kind === 'reference') check(inner.name, line);
    }
  }

  const shapes = events.map(({ shape }) => shape);
  const used = new Set(reachableObjects(shapes, objects));
  for (const object of objects) {
    if (!used.has(object))
      fault(file, object.line, `no event uses the object \`${object.name}\`: remove it`);
  }
}
