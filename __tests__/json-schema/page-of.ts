import type { Page } from '../../json-schema/generate/page/page.js';
import { parsePage } from '../../json-schema/generate/page/parse-page.js';

const head = '| field | type | meaning |\n| --- | --- | --- |';

export interface Parts {
  objects?: Record<string, string[]>;
  /** Whole rows of the second table of an object or event. */
  narrowings?: Record<string, string[]>;
  events?: Record<string, string[]>;
  envelope?: string[];
  end?: string;
}

/** The Markdown of a small page. A row is `field: type`, or a whole row if it starts with `|`. */
export function markdownOf(parts: Parts): string {
  const { objects = {}, narrowings = {}, events, envelope, end = '' } = parts;
  const entries = (all: Record<string, string[]>) =>
    Object.entries(all).map(([name, rows]) =>
      [`### ${name}`, 'About it.', tableOf(rows), ...secondTable(narrowings[name])].join('\n\n'),
    );
  return [
    '# Acme',
    '## Objects',
    ...entries(objects),
    '## Events',
    tableOf(envelope ?? ['event: event name']),
    ...entries(events ?? { '`opened`': [] }),
    end,
  ].join('\n\n');
}

export function pageOf(parts: Parts): Page {
  return parsePage('acme', markdownOf(parts));
}

function tableOf(rows: string[]): string {
  const lines = rows.map((row) => {
    if (row.startsWith('|')) return row;
    const [field, type] = row.split(': ');
    return `| \`${field}\` | \`${type}\` | Meaning. |`;
  });
  return lines.length > 0 ? [head, ...lines].join('\n') : '';
}

function secondTable(rows: string[] | undefined): string[] {
  return rows ? [['| if | then | because |', '| --- | --- | --- |', ...rows].join('\n')] : [];
}
