import type { Page } from './page/page.js';

/** Markdown for the main README: the events of a platform. */
export function toEventsTable({ title, platform, events }: Page): string {
  const rows = events.map(({ name, aliases, description }) => {
    const names = [name, ...aliases].map((one) => `\`${one}\``).join(', also ');
    const schema = `[schema](json-schema/${platform}/${name}.schema.json)`;
    return `| ${names} | ${description.replaceAll('|', '\\|')} | ${schema} |`;
  });
  return `### ${title}\n\n| event | sent when | schema |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}
