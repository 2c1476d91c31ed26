import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runDrift } from '../../json-schema/generate/run-drift.js';
import { runGenerate } from '../../json-schema/generate/run-generate.js';

const tsx = fileURLToPath(import.meta.resolve('tsx'));

/** Runs a command of json-schema/generate/ in a folder, in a process of its own. */
export function runCommand(name: string, root: string, args: string[] = []) {
  const path = new URL(`../../json-schema/generate/${name}.ts`, import.meta.url);
  const command = ['--import', tsx, fileURLToPath(path), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const commands = { generate: runGenerate, drift: runDrift };

/** As `runCommand`, but in this process, which is quick. */
export async function callCommand(
  name: keyof typeof commands,
  root: string,
  args: readonly string[] = [],
) {
  let stdout = '';
  let stderr = '';
  const status = await commands[name](root, args, {
    log: (line: string) => (stdout += `${line}\n`),
    error: (line: string) => (stderr += `${line}\n`),
  });
  return { status, stdout, stderr };
}
