import type { Page } from './page/page.js';

/** Markdown: the events of a platform, each with links to its description and its schema. */
export function toEventsTable({ events }: Page): string {
  const rows = events.map(({ name, aliases, description, repeat }) => {
    const anchor = anchorOf([name, ...aliases].join(', alias '));
    const others = aliases.map((alias) => `, also \`${alias}\``).join('');
    const text = description.replaceAll('|', '\\|');
    const schema = `[schema](${name}.schema.json)`;
    return `| [\`${name}\`](#${anchor})${others} | ${text} | \`${repeat}\` | ${schema} |`;
  });
  const head = '| event | sent when | a repeat is shown by | schema |\n| --- | --- | --- | --- |';
  return `${head}\n${rows.join('\n')}\n`;
}

/** The anchor that GitHub gives to a heading with this text. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
