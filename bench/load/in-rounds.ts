/**
 * Lets each receiver take one turn per round. Each round begins with another receiver, so that other
 * activity on the machine affects all of them alike.
 *
 * @returns the turns of each receiver, in the order of rounds
 */
export async function inRounds<Receiver extends { readonly name: string }, Turn>(
  receivers: readonly Receiver[],
  rounds: number,
  takeTurn: (receiver: Receiver, round: number) => Promise<Turn>,
): Promise<ReadonlyMap<Receiver, readonly Turn[]>> {
  const turns = new Map<Receiver, Turn[]>(receivers.map((receiver) => [receiver, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % receivers.length;
    for (const receiver of [...receivers.slice(first), ...receivers.slice(0, first)]) {
      turns.get(receiver)!.push(await takeTurn(receiver, round));
    }
  }
  return turns;
}
