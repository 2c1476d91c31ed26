import { describe, expect, it } from '@jest/globals';
import { pageNames } from '../../json-schema/generate/drift/page-names.js';
import { markdownOf } from './page-of.js';
import { callCommand, runCommand } from './run-command.js';
import { temporaryRoot } from './temporary-root.js';

describe('the names in a vendor page are', () => {
  it.each<[string, string, string[]]>([
    [
      'keys of a sample',
      '{ "data": { "id": $ID, // the id\n "name" : "Ann" } }',
      ['data', 'id', 'name'],
    ],
    ['the event of a sample', '"event": "talk.opened"', ['event', 'talk.opened']],
    ['no values of other fields', '"type": "contact"', ['type']],
    [
      'bullets',
      '  • agentName (string, optional): The name\n  • agentId (string): It',
      ['agentName', 'agentId'],
    ],
    ['no bullets of prose', '  • Use it\n  • whatsapp, telegram', []],
    [
      'lists of types',
      'Types: agent_created, agent_updated Payload fields:',
      ['agent_created', 'agent_updated'],
    ],
    ['a labelled name', 'Name: conversation_asigned', ['conversation_asigned']],
    [
      'names in tables without separators',
      'message_receivedMessage EventsMessage received',
      ['message_received'],
    ],
    ['names on their own line', 'message_created\n\nThis event', ['message_created']],
    ['no words of prose', 'Webhooks are sent. See message_created below: it', []],
  ])('%s', (_, text, names) => {
    expect([...pageNames(text, 'event')].sort()).toEqual([...names].sort());
  });
});

describe('drift', () => {
  const rows = (...differences: string[]) =>
    markdownOf({
      events: { '`opened`, alias `opend`': ['data.by: string', 'at: integer'] },
      end: [
        "## Differences from the vendor's page\n",
        '| name | only in | why |\n| --- | --- | --- |',
        ...differences,
      ].join('\n'),
    });
  const vendorPage = '{ "event": "opened", "data": { "by": "Ann", "title": "" } }\nName: opend\n';

  const filesWith = (...differences: string[]) => ({
    'json-schema/acme/README.md': rows(...differences),
    'page.txt': vendorPage,
  });

  async function drift(...differences: string[]) {
    const root = await temporaryRoot(filesWith(...differences));
    return callCommand('drift', root, ['acme', 'page.txt']);
  }

  it('reports names that only one side has, and fails', async () => {
    const root = await temporaryRoot(filesWith());
    const { status, stdout } = runCommand('drift', root, ['acme', 'page.txt']);
    expect(status).toBe(1);
    expect(stdout).toBe(
      "only in the vendor's page\n  title: NOT EXPLAINED\n\n" +
        'only in the reference\n  at: NOT EXPLAINED\n\n0 explained, 2 unexplained\n',
    );
  });

  it('prints the reasons, and passes if every name has one', async () => {
    const { status, stdout } = await drift(
      '| `title` | page | Old. |',
      '| `at` | reference | New. |',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('  title: Old.\n');
    expect(stdout).toContain('  at: New.\n\n2 explained, 0 unexplained\n');
  });

  it('ignores a reason given for the other side', async () => {
    const { stdout } = await drift('| `title` | reference | Old. |');
    expect(stdout).toContain('title: NOT EXPLAINED');
  });

  it('fails on a row that no longer explains anything', async () => {
    const { status, stdout } = await drift(
      '| `title` | page | Old. |',
      '| `at` | reference | New. |',
      '| `by` | page | Never sent. |',
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /rows that no longer explain anything\n {2}by, only in page: line \d+\n/,
    );
    expect(stdout).toContain('2 explained, 0 unexplained, 1 stale\n');
  });

  it.each<[string, string[], string]>([
    ['no arguments', [], 'expected two arguments'],
    ['an unknown platform', ['other', 'page.txt'], 'there is no json-schema/other/README.md'],
    ['an unknown file', ['acme', 'other.txt'], 'there is no file other.txt'],
  ])('prints its usage: %s', async (_, args, message) => {
    const root = await temporaryRoot({ 'json-schema/acme/README.md': rows(), 'page.txt': '' });
    const { status, stderr } = await callCommand('drift', root, args);
    expect(status).toBe(2);
    expect(stderr).toBe(`${message}\nusage: npm run drift -- <platform> <page.txt>\n`);
  });
});
