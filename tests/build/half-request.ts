import { connect } from "node:net";

/** A request that has begun and waits for its last line. */
export interface HalfRequest {
  /** Sends the rest; the whole answer as it came over the wire. */
  readonly finish: () => Promise<string>;
}

/** Begins a request: the server is busy with it until it is finished. */
export async function beginRequest(address: string, path: string): Promise<HalfRequest> {
  const { hostname, port, host } = new URL(address);
  const socket = connect(Number(port), hostname).setEncoding("utf8");
  let answer = "";
  socket.on("data", (text) => {
    answer += text;
  });
  const ended = new Promise<void>((resolve, reject) => {
    socket.on("end", resolve);
    socket.on("error", reject);
  });
  ended.catch(() => undefined);
  await new Promise<void>((resolve) => socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n`, () => resolve()));
  return {
    finish: async () => {
      socket.write("\r\n");
      await ended;
      return answer;
    },
  };
}
