import type { Means } from "./asking.ts";
import { networkAsk, realWait, usualBounds } from "./network-ask.ts";

/** The real network and the real clock. `mayBePlain`: the address is a mirror of one's own, which need not be encrypted. */
export const publisherMeans = ({ agent, clock, mayBePlain }: { agent: string; clock: () => Date; mayBePlain: boolean }): Means => ({
  ask: networkAsk({ ...usualBounds, agent, mayBePlain }),
  wait: realWait,
  now: clock,
});
