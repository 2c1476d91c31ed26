import { camelCase, pascalCase } from '../names.js';
import { banner } from './banner.js';

/** TypeScript: every platform, and a namespace with its types. */
export function toPlatformsModule(platforms: string[]): string {
  const values = platforms.map(
    (platform) => `export { ${camelCase(platform)} } from './${platform}/${platform}.js';`,
  );
  const types = platforms.map(
    (platform) => `export type * as ${pascalCase(platform)} from '../generated/${platform}.js';`,
  );
  const source = 'json-schema/<platform>/README.md';
  return `${banner(source)}\n${values.join('\n')}\n${types.join('\n')}\n`;
}
