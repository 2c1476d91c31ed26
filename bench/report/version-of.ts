import { readFileSync } from 'node:fs';

/** The installed version of a package. */
export function versionOf(dependency: string): string {
  const file = new URL(`../../node_modules/${dependency}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
