import { allFields } from './all-fields.js';
import { fault } from './fault.js';
import type { ObjectType, Page, Shape } from './page.js';

/** No object may spread itself, and no spread may bring a field that is already there. */
export function checkSpreads({ file, objects, events }: Page): void {
  for (const object of objects) checkCycle(object, []);
  for (const { shape } of [...objects, ...events]) checkDuplicates(shape);

  function checkCycle({ name, shape, line }: ObjectType, ancestors: string[]): void {
    if (ancestors.includes(name))
      fault(file, line, `\`${name}\` contains its own fields through \`...\``);
    for (const spread of shape.spreads) checkCycle(find(spread.name), [...ancestors, name]);
  }

  function checkDuplicates(shape: Shape): void {
    const owners = new Map<string, string>();
    for (const { name, line } of shape.spreads) {
      for (const field of allFields(find(name).shape, objects)) {
        const owner = owners.get(field.name);
        const both = `\`${owner}\` and \`${name}\``;
        if (owner) fault(file, line, `\`${field.name}\` is a field of both ${both}`);
        owners.set(field.name, name);
      }
    }
    for (const { name, line } of shape.fields) {
      const owner = owners.get(name);
      if (owner) fault(file, line, `\`${name}\` is already one of the fields of \`${owner}\``);
    }
  }

  function find(name: string): ObjectType {
    return objects.find((object) => object.name === name)!;
  }
}
