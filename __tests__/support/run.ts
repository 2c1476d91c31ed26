import { execFile } from 'node:child_process';

/**
 * Runs a command to completion, for at most ten minutes.
 *
 * @returns what it wrote to stdout
 * @throws Error with all its output if it fails
 */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env?: Record<string, string>,
): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env }, timeout: 600_000, maxBuffer: Infinity };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(new Error(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`));
    });
  });
}
