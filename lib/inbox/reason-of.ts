import { printable } from '../core/printable.js';
import { kindOf } from '../core/error-class.js';

/** Why a store failed: its errors say it in words that are fit for a log. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? `${kindOf(error)} ${printable(error.message)}` : kindOf(error);
}
