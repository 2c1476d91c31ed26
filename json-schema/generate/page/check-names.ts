import { fault } from './fault.js';
import type { Page } from './page.js';
import { pascalCase } from '../names.js';

/** No two objects, events or aliases may have the same name, on the wire or in TypeScript. */
export function checkNames({ file, platform, objects, events }: Page): void {
  const wireNames = new Map<string, number>();
  for (const { name, aliases, line } of events) {
    for (const wireName of [name, ...aliases]) {
      if (!/^[A-Za-z][\w.-]*$/.test(wireName)) {
        fault(
          file,
          line,
          `\`${wireName}\` is not an event name: expected a letter, then letters, digits, _ . or -`,
        );
      }
      const known = wireNames.get(wireName);
      if (known)
        fault(file, line, `\`${wireName}\` is already the name of the event in line ${known}`);
      wireNames.set(wireName, line);
    }
  }

  const own = pascalCase(platform);
  const typeNames = new Map([`${own}Events`, `${own}Aliases`, 'Record'].map((name) => [name, 0]));
  const types = [...objects, ...events.map(({ name, line }) => ({ name: pascalCase(name), line }))];
  for (const { name, line } of types) {
    const known = typeNames.get(name);
    if (known !== undefined) {
      const owner = known ? `the object or event in line ${known}` : 'a type of the package';
      fault(
        file,
        line,
        `the heading would become the TypeScript type \`${name}\`, which is already ${owner}`,
      );
    }
    typeNames.set(name, line);
  }
}
