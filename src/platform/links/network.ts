import { promises } from "node:dns";
import { connect, type Socket } from "node:net";

/** The network as far as checking sources needs it; tests put another one in its place. */
export interface Network {
  /** The addresses of a name, the one to connect to first. */
  readonly lookUp: (host: string) => Promise<readonly string[]>;
  /** A connection to an address that was looked up. */
  readonly connect: (address: string, port: number) => Socket;
}

/** The real one. Addresses of the older kind come first: every machine can reach those. */
export const internet: Network = {
  lookUp: async (host) => (await promises.lookup(host, { all: true, order: "ipv4first" })).map(({ address }) => address),
  connect: (address, port) => connect({ host: address, port }),
};
