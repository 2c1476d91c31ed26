/** Collects what is given in one turn of the event loop, and hands it on together at its end. */
export function oncePerTurn<Item>(handOn: (items: readonly Item[]) => void): (item: Item) => void {
  let collected: Item[] = [];
  const flush = () => {
    const items = collected;
    collected = [];
    handOn(items);
  };
  return (item) => {
    if (collected.length === 0) setImmediate(flush);
    collected.push(item);
  };
}
