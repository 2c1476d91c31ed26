import { camelCase, pascalCase } from '../names.js';
import { banner } from './banner.js';

/** TypeScript: every platform, and a namespace with its types. */
export function toPlatformsModule(platforms: string[]): string {
  const values = platforms.map(
    (platform) => `export { ${camelCase(platform)} } from './${platform}/${platform}.js';`,
  );
  const types = platforms.map((platform) => {
    const name = pascalCase(platform);
    const module = `'../generated/${platform}.js'`;
    // By these names, the declarations of an app say what type its exported router has.
    return (
      `export type * as ${name} from ${module};\n` +
      `export type { ${name}Aliases, ${name}Events } from ${module};`
    );
  });
  const source = 'json-schema/<platform>/README.md';
  return `${banner(source)}\n${values.join('\n')}\n${types.join('\n')}\n`;
}
