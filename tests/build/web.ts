import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect, createServer as createRawServer, type Server, type Socket } from "node:net";
import type { Network } from "../../src/platform/links/network.ts";

/** A web of our own: every name leads to an address of the internet, and every connection to this server. */
export interface Web {
  readonly network: Network;
  /** Where connections went, as `address:port`. */
  readonly connections: string[];
  /** Other addresses for some names. */
  readonly names: Map<string, () => readonly string[]>;
  readonly close: () => Promise<void>;
}

/** An address of the internet to which nothing ever goes in a test. */
export const someAddress = "93.184.216.34";

/** A web in which one listener answers for every host. */
export const aWeb = (listener: RequestListener): Promise<Web> => webOn(createServer({ maxHeaderSize: 65_536 }, listener));

/** A web that answers with whatever is written to a connection, also with what is no HTTP. */
export const aRawWeb = (answer: (socket: Socket) => void): Promise<Web> => webOn(createRawServer(answer));

async function webOn(server: Server): Promise<Web> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const connections: string[] = [];
  const names = new Map<string, () => readonly string[]>();
  return {
    connections,
    names,
    network: {
      lookUp: async (host) => names.get(host)?.() ?? [someAddress],
      connect: (address, asked) => {
        connections.push(`${address}:${asked}`);
        return connect(port, "127.0.0.1");
      },
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
