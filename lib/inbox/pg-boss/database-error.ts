import { debuglog } from 'node:util';
import { errorClass } from '../../core/error-class.js';
import { explain } from './explanations.js';

const debug = debuglog('conversation-webhooks');

/**
 * A database failure that is safe to log: unlike the error of PostgreSQL or node-postgres, it quotes
 * no row, and names no host, user or database.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** SQLSTATE, or the code of a network error. `undefined` if there is neither. */
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

/** Converts any error into one that is safe to log, and says in words what it means. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const code = codeOf(error);
  const { message } = Object(error) as { message?: unknown };
  debug('inbox: PostgreSQL: %s %s', code, message);
  const words = explain(code, String(message)) ?? `${errorClass(error)}. ${UNKNOWN}`;
  return new DatabaseError(`PostgreSQL: ${code === undefined ? '' : `${code}, `}${words}.`, code);
}

const UNKNOWN = 'NODE_DEBUG=conversation-webhooks makes the process write its message';

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
