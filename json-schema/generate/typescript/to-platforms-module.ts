import { banner } from './banner.js';
import { pascalCase } from './pascal-case.js';

/** TypeScript: every platform, and a namespace with the types of each. */
export function toPlatformsModule(platforms: string[]): string {
  const values = platforms.map((platform) => {
    const name = pascalCase(platform);
    const exported = name.charAt(0).toLowerCase() + name.slice(1);
    return `export { ${exported} } from '../platforms/${platform}.js';`;
  });
  const types = platforms.map(
    (platform) => `export type * as ${pascalCase(platform)} from './${platform}.js';`,
  );
  const source = 'json-schema/<platform>/README.md';
  return `${banner(source)}\n${values.join('\n')}\n${types.join('\n')}\n`;
}
