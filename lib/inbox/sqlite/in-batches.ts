/** So that the other thread begins with the first while this one still makes the last. */
const MOST = 16;

/**
 * Collects what is given in one turn of the event loop, and hands it on together: at the end of the
 * turn, or as soon as there is enough of it.
 */
export function inBatches<Item>(handOn: (items: readonly Item[]) => void): (item: Item) => void {
  let collected: Item[] = [];
  let turn: NodeJS.Immediate | undefined;
  const flush = () => {
    const items = collected;
    collected = [];
    clearImmediate(turn);
    turn = undefined;
    handOn(items);
  };
  return (item) => {
    collected.push(item);
    if (collected.length === MOST) flush();
    else turn ??= setImmediate(flush);
  };
}
