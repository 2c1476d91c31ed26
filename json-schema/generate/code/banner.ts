/** The first line of a generated file. */
export function banner(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
}
