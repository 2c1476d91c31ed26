import { getSystemErrorMap } from 'node:util';

const LONGEST = 64;

/**
 * The class of an error, such as `TypeError`; the `typeof` of anything else that was thrown. That is
 * all a log line may say of an error from foreign code: its message may quote a payload.
 */
export function errorClass(error: unknown): string {
  try {
    if (!(error instanceof Error)) return typeof error;
    const { name } = error as { name: unknown };
    return typeof name === 'string' ? name.replace(/\W/g, '').slice(0, LONGEST) : 'Error';
  } catch {
    // A proxy or a getter that throws.
    return typeof error;
  }
}

/**
 * The class of an error, with its code or that of its cause if it is one of Node's or of its `fetch`:
 * `TypeError ECONNREFUSED`. Other codes may be anything, and are left out.
 */
export function errorLabel(error: unknown): string {
  const code = knownCode(error) ?? knownCode(fieldOf(error, 'cause'));
  return code === undefined ? errorClass(error) : `${errorClass(error)} ${code}`;
}

const SYSTEM_CODES: ReadonlySet<unknown> = new Set([
  ...[...getSystemErrorMap().values()].map(([name]) => name),
  'ENOTFOUND',
]);

/** The code of an error of Node or of its `fetch`. Other codes may be anything. */
export function knownCode(error: unknown): string | undefined {
  const code = fieldOf(error, 'code');
  const isKnown =
    SYSTEM_CODES.has(code) ||
    (typeof code === 'string' &&
      /^(?:ERR|UND_ERR|MODULE|SELF_SIGNED|CERT)_[A-Z_]{1,60}$/.test(code));
  return isKnown ? (code as string) : undefined;
}

function fieldOf(error: unknown, name: 'code' | 'cause'): unknown {
  try {
    return (Object(error) as Record<string, unknown>)[name];
  } catch {
    // A proxy or a getter that throws.
    return undefined;
  }
}
