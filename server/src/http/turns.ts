/** How many requests begin in one turn of the event loop. */
const EACH_TURN = 8;

/**
 * Gives requests their turn in the order in which they came. Node lets one new connection in at each turn of its event loop,
 * after it has answered whatever the others brought: in a rush, who is in already would be answered again and again while who
 * came last waits at the door. So a few begin each turn, the first of them at once where nobody waits.
 */
export function inTurns<Given extends unknown[], Answer>(act: (...given: Given) => Answer | Promise<Answer>): (...given: Given) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  let turning = false;

  const turn = () => {
    const begun = waiting.splice(0, EACH_TURN);
    turning = begun.length > 0;
    if (turning) setImmediate(turn);
    for (const begin of begun) begin();
  };

  return (...given) => {
    const mine = new Promise<void>((resolve) => waiting.push(resolve)).then(() => act(...given));
    if (!turning) turn();
    return mine;
  };
}
