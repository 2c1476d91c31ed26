import { discardFunction, pruneFunction, replayFunction } from './change.js';
import { buryFunction, claimFunction, extendFunction } from './claim.js';
import { insertFunction } from './insert.js';
import {
  countBehindFunction,
  findFunction,
  findOldestFunction,
  getFunction,
  listFunction,
  statsFunction,
} from './look.js';
import { freeFunction, registerFunction, unservedFunction } from './processes.js';
import { isSettledFunction, settleFunction } from './settle.js';
import type { SqlFunction } from './sql-function.js';

/** All functions of the schema: every statement on pg-boss's tables is in one of them. */
export function functionsOf(schema: string): readonly SqlFunction[] {
  return [
    insertFunction,
    claimFunction,
    extendFunction,
    buryFunction,
    settleFunction,
    isSettledFunction,
    freeFunction,
    registerFunction,
    unservedFunction,
    findFunction,
    findOldestFunction,
    listFunction,
    getFunction,
    statsFunction,
    countBehindFunction,
    replayFunction,
    discardFunction,
    pruneFunction,
  ].map((define) => define(schema));
}
