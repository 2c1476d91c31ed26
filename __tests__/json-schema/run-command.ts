import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsx = fileURLToPath(import.meta.resolve('tsx'));

/** Runs a command of json-schema/generate/ in a folder. */
export function runCommand(name: string, root: string, args: string[] = []) {
  const path = new URL(`../../json-schema/generate/${name}.ts`, import.meta.url);
  const command = ['--import', tsx, fileURLToPath(path), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}
