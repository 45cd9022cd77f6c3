import { waitTurn } from "./engine.ts";
import { kyselyOf, type Write } from "./read.ts";

/** Makes who writes something of one kind wait for each other until the transaction ends; each kind has a number of its own. */
export const waitForTurn = (tx: Write<unknown>, turn: number): Promise<void> => waitTurn(kyselyOf(tx), turn);

/**
 * Lets requests that wait go first. The embedded database answers at once, so a long row of queries would let nobody in
 * between, not even who only reads.
 */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
