let collected: (() => void)[] = [];

/** Calls a function at the end of this turn of the event loop. One timer serves all of a turn. */
export function atEndOfTurn(call: () => void): void {
  if (collected.push(call) === 1) setImmediate(callAll);
}

function callAll(): void {
  const calls = collected;
  collected = [];
  for (const call of calls) call();
}
