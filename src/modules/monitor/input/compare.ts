import { peerQuery } from "./peers.ts";
import { several } from "./several.ts";

/** Which cities to hold side by side; one alone stands for itself and those that it is held beside. */
export const compareQuery = peerQuery.extend({ stad: several(100) });
