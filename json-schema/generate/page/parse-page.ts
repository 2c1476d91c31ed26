import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { RootContent, Table } from 'mdast';
import type { RepeatSign } from '../../../lib/core/platform-schema.js';
import { unified } from 'unified';
import { checkNames } from './check-names.js';
import { checkNarrowings } from './check-narrowings.js';
import { checkReferences } from './check-references.js';
import { checkSpreads } from './check-spreads.js';
import { checkTypes } from './check-types.js';
import { fault } from './fault.js';
import { findNameField } from './find-name-field.js';
import { nestFields } from './nest-fields.js';
import type { Difference, EventType, ObjectType, Page } from './page.js';
import { parseDifferences } from './parse-differences.js';
import { parseEntry, parseFieldTable } from './parse-entry.js';
import { parseEventHeading } from './parse-event-heading.js';
import { parseRepeats } from './parse-repeats.js';
import { splitSections, type Section } from './split-sections.js';

/** Reads a reference page. Throws at the first fault and names its line. */
export function parsePage(platform: string, markdown: string): Page {
  const file = `json-schema/${platform}/README.md`;
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const { sections } = splitSections(root.children, 2);

  const title = splitSections(root.children, 1).sections[0]?.title;
  if (!title) return fault(file, 1, 'no title: expected a level-one heading');

  const objects = splitSections(findSection('Objects').content, 3).sections.map(parseObject);
  const { before, sections: eventSections } = splitSections(findSection('Events').content, 3);
  const envelope = parseFieldTable(before, file, markdown) ?? [];
  const events = eventSections.map(parseEvent);
  for (const [name, repeat] of repeats()) {
    events.find((event) => event.name === name)!.repeat = repeat;
  }
  if (events.length === 0)
    fault(
      file,
      findSection('Events').line,
      '`## Events` has no event: expected a level-three heading for each',
    );
  const nameField = findNameField(envelope, file, findSection('Events').line);

  const page = { file, platform, title, nameField, objects, events, differences: differences() };
  // These checks need the whole page, and each relies on those before it.
  checkNames(page);
  checkReferences(page);
  checkSpreads(page);
  checkTypes(page);
  checkNarrowings(page);
  return page;

  function findSection(name: string): Section {
    const [section, second] = sections.filter((other) => other.title === name);
    if (second) fault(file, second.line, `a second section \`## ${name}\``);
    return section ?? fault(file, 1, `no section \`## ${name}\``);
  }

  function parseObject(section: Section): ObjectType {
    const { title: name, line } = section;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      fault(file, line, `"${name}" is not an object's name: expected PascalCase`);
    }
    const { description, rows, narrowings } = parseEntry(section, file, markdown);
    if (!rows) return fault(file, line, `\`${name}\` has no table of fields`);
    return { name, description, shape: nestFields(rows, file), narrowings, line };
  }

  function parseEvent(section: Section): EventType {
    const [name, ...aliases] = parseEventHeading(section, file) as [string, ...string[]];
    const { description, rows = [], narrowings } = parseEntry(section, file, markdown);
    if (narrowings.length > 0)
      fault(file, narrowings[0]!.line, 'only fields of an object can be narrowed');
    const shape = nestFields([...envelope, ...rows], file);
    return { name, aliases, description, repeat: 'bytes', shape, line: section.line };
  }

  function repeats(): ReadonlyMap<string, RepeatSign> {
    const table = tableIn(/^Repeats$/);
    return table ? parseRepeats(table, events, file, markdown) : new Map<string, RepeatSign>();
  }

  function differences(): Difference[] {
    const table = tableIn(/^Differences from the vendor['’]s page$/);
    return table ? parseDifferences(table, file, markdown) : [];
  }

  function tableIn(title: RegExp): Table | undefined {
    const isTable = (node: RootContent): node is Table => node.type === 'table';
    return sections.find((section) => title.test(section.title))?.content.find(isTable);
  }
}
