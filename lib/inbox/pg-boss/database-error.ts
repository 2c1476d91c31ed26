/** A database failure that is safe to log: unlike PostgreSQL's own error, it quotes no row. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** SQLSTATE, or the code of a network error. `undefined` if there is neither. */
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

/** Converts any error into one that is safe to log. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const code = codeOf(error);
  // The message of a row error quotes the data.
  const message = isRowError(error) || !(error instanceof Error) ? '' : error.message;
  return new DatabaseError(`PostgreSQL: ${[code, message].filter(Boolean).join(' ')}`, code);
}

/** True if the data of a row is the cause: invalid value, violated constraint, exceeded limit. */
export function isRowError(error: unknown): boolean {
  return /^(22|23|54)/.test(codeOf(error) ?? '');
}

/** True for a deadlock or a transaction conflict: the same statement may succeed at once. */
export function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error) ?? '');
}

/** True if somebody else held a lock for too long. */
export function isLocked(error: unknown): boolean {
  return codeOf(error) === '55P03';
}

/** True if the role lacks a right. */
export function isForbidden(error: unknown): boolean {
  return codeOf(error) === '42501';
}

/** True if a function, a table or the schema is not there. */
export function isMissing(error: unknown): boolean {
  return ['42883', '42P01', '3F000'].includes(codeOf(error) ?? '');
}

export function isUniqueViolation(error: unknown): boolean {
  return codeOf(error) === '23505';
}

function codeOf(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
