import { exec } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isTaken, start, stopPrograms, TSX, type Program } from '../support/program.js';
import { ROOT } from '../support/repository.js';

const folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Starts the demo as `npm run demo` does: in one process. The command `tsx` would start another, and
 * kill it if it does not take up a signal within milliseconds.
 */
function startDemo(): Program {
  return start([...TSX, 'examples/express-app/demo.ts'], {
    cwd: ROOT,
    env: { PORT: undefined, TMPDIR: folder },
  });
}

afterEach(stopPrograms);

describe('the demo', () => {
  let demo: Program;
  let origin: string;
  let curl: string;

  beforeEach(async () => {
    demo = startDemo();
    await demo.prints('Ctrl+C stops it.');
    origin = /http:\/\/localhost:\d+/.exec(demo.stdout)![0];
    curl = /curl (?:.*\\\n)*.*/.exec(demo.stdout)![0];
  });

  it('shows four accepted events with what the app did, and one refused', () => {
    const toldApart = demo.stdout.replace(/\n\nYour turn[^]*/, '').split('\n\n');
    expect(toldApart).toEqual([
      expect.stringContaining(`A support desk is open on ${origin}.`),
      expect.stringMatching(
        /^FROGED sends conversation_closed\n {2}→ CRM: .+\n {2}✔ accepted: 200$/,
      ),
      expect.stringMatching(
        /^Convocore sends lead_captured\n {2}→ Sales: .+\n {2}✔ accepted: 200$/,
      ),
      expect.stringMatching(/^Chatwoot sends message_created\n {2}→ Bot: .+\n {2}✔ accepted: 200$/),
      expect.stringMatching(
        /^OneRoute sends newMessage\n {2}→ Chat room: .+\n {2}✔ accepted: 200$/,
      ),
      'A stranger sends message_created\n  ✘ refused: 401',
      '4 accepted, 1 refused.',
    ]);
    expect(demo.stdout).not.toContain('\u001b');
  });

  it('accepts the curl command that it prints', async () => {
    const before = demo.stdout.length;
    expect(await statusOf(curl)).toBe(200);
    await demo.prints('Chat room: Ada Obi', before);
  });

  it('does not handle the same delivery twice', async () => {
    expect(await statusOf(curl)).toBe(200);
    await demo.prints('order 1042');
    const before = demo.stdout.length;
    expect(await statusOf(curl)).toBe(200);
    expect(demo.stdout).toHaveLength(before);
  });

  it('refuses that command with one character of the token changed', async () => {
    const before = demo.stdout.length;
    const changed = curl.replace(/(\/webhooks\/oneroute\/)(.)/, (_url, mount: string, first) => {
      return mount + (first === '0' ? '1' : '0');
    });
    expect(await statusOf(changed)).toBe(401);
    expect(demo.stdout).toHaveLength(before);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('runs until %s and leaves no files', async (signal) => {
    const port = Number(new URL(origin).port);
    const kept = () => readdirSync(folder).filter((name) => name.startsWith('conversation-'));
    expect(await isTaken(port)).toBe(true);
    expect(kept()).toHaveLength(1);
    demo.send(signal);
    await demo.end();
    expect(await isTaken(port)).toBe(false);
    expect(kept()).toEqual([]);
  });
});

it('uses another port if 3000 is taken', async () => {
  const other = createServer().listen(3000);
  // If something else already uses the port, that serves as well.
  await once(other, 'listening').catch(() => undefined);
  try {
    const demo = startDemo();
    await demo.prints('4 accepted, 1 refused.');
    expect(demo.stdout).not.toContain('localhost:3000');
  } finally {
    other.close();
  }
});

/** Runs the command, or sends the same request if the machine has no curl. */
async function statusOf(curl: string): Promise<number> {
  const { stdout } = await promisify(exec)('command -v curl || true');
  if (stdout !== '') {
    const answer = await promisify(exec)(curl, { cwd: ROOT });
    return Number(/^HTTP\/1\.1 (\d+)/.exec(answer.stdout)![1]);
  }
  const [, url, header, file] = /(http\S+)[^]*-H '(.+)'[^]*-d @(\S+)/.exec(curl)!;
  const [name, value] = header!.split(': ') as [string, string];
  const body = readFileSync(join(ROOT, file!));
  return (await fetch(url!, { method: 'POST', headers: { [name]: value }, body })).status;
}
