import { readFileSync } from 'node:fs';

/** Of a package, as it is installed here. */
export function versionOf(dependency: string): string {
  const file = new URL(`../../node_modules/${dependency}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
