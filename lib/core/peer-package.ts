import { createRequire } from 'node:module';
import { errorClass } from './error-class.js';
import { oneLine } from './printable.js';

const load = createRequire(import.meta.url);

/** A package that the app installs only if it uses what needs it. */
export interface PeerPackage {
  readonly name: string;
  /** The function that needs it, as the user calls it. */
  readonly neededBy: string;
  /** What else to do if it is installed but cannot be loaded. One or more sentences. */
  readonly advice?: string | undefined;
}

/**
 * An error that says whether the package is missing, or installed but broken, and why.
 *
 * @param cause - what loading it threw
 */
export function peerPackageError({ name, neededBy, advice }: PeerPackage, cause: unknown): Error {
  if (!isInstalled(name, cause)) {
    return new Error(`${neededBy} needs ${name}: npm install ${name}`, { cause });
  }
  return new Error(
    `${neededBy} needs ${name}, which is installed but cannot be loaded: ${loadFailure(cause)}. ` +
      (advice ?? reinstall(cause)),
    { cause },
  );
}

/** What to do if a package is damaged, or lacks another one. */
export function reinstall(cause: unknown): string {
  const missing = isNotFound(cause) ? missingModule(cause) : undefined;
  const isPackage = missing !== undefined && /^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(missing);
  return (
    'Delete node_modules and run `npm install`' +
    (isPackage ? `; if that does not bring it, \`npm install ${missing}\`.` : '.')
  );
}

/** @param cause - what loading it threw */
export function isInstalled(name: string, cause: unknown): boolean {
  try {
    load.resolve(name);
    return true;
  } catch (error) {
    if (!isNotFound(error) || !isNotFound(cause)) return true;
    const missing = missingModule(cause);
    return missing !== undefined && missing !== name && !missing.startsWith(`${name}/`);
  }
}

/** Why a module could not be loaded. Safe to log: no payload is near when modules are loaded. */
export function loadFailure(cause: unknown): string {
  const missing = isNotFound(cause) ? missingModule(cause) : undefined;
  if (missing !== undefined) return `"${missing}" is missing`;
  const { code, message: whole } = Object(cause) as { code?: unknown; message?: unknown };
  const [message = ''] = String(whole).split('\n');
  const kind = typeof code === 'string' ? code : errorClass(cause);
  return `${kind}: ${oneLine(message).replace(/\.$/, '')}`;
}

function isNotFound(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown };
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
}

/** The module that was not found, as it was asked for. Node has it in the message alone. */
export function missingModule(error: unknown): string | undefined {
  const { message } = Object(error) as { message?: unknown };
  return /^Cannot find (?:module|package) '([^']+)'/.exec(String(message))?.[1];
}
