import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serveProduct } from "./build/served.ts";

let served: Served;
beforeAll(async () => {
  served = await serveProduct();
});
afterAll(() => served.stop());

/** Everything that the server answers to these bytes, until it ends the connection or has said nothing more for a while. */
function answersTo(bytes: string): Promise<{ readonly text: string; readonly isClosed: boolean }> {
  const { hostname, port } = new URL(served.origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname).setEncoding("latin1");
    let text = "";
    let quiet = setTimeout(() => done(false), 2000);
    const done = (isClosed: boolean) => {
      clearTimeout(quiet);
      socket.destroy();
      resolve({ text, isClosed });
    };
    socket.on("data", (part: string) => {
      text += part;
      clearTimeout(quiet);
      quiet = setTimeout(() => done(false), 500);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => done(true));
    socket.write(bytes, "latin1");
  });
}

const statuses = (text: string): readonly number[] => [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
const host = "Host: spil.example\r\n";
/** A request of its own, hidden in what a proxy would take for the body of another. */
const smuggled = `GET /gezond HTTP/1.1\r\n${host}\r\n`;
const post = (headers: string, body: string) => `POST /inloggen HTTP/1.1\r\n${host}${headers}\r\n${body}`;

describe("a request of which two readers could see the end elsewhere", () => {
  it.each([
    ["a length and parts", post(`Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`, `0\r\n\r\n${smuggled}`)],
    ["parts and a length", post(`Transfer-Encoding: chunked\r\nContent-Length: 5\r\n`, `0\r\n\r\n${smuggled}`)],
    ["two lengths", post("Content-Length: 0\r\nContent-Length: 44\r\n", smuggled)],
    ["a length that is a list", post("Content-Length: 0, 44\r\n", smuggled)],
    ["a length with a sign", post("Content-Length: +0\r\n", smuggled)],
    ["a length in another notation", post("Content-Length: 0x0\r\n", smuggled)],
    ["a length below nothing", post("Content-Length: -1\r\n", smuggled)],
    ["parts by another name", post("Transfer-Encoding: xchunked\r\n", `0\r\n\r\n${smuggled}`)],
    ["parts said twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", `0\r\n\r\n${smuggled}`)],
    ["parts that are not the last", post("Transfer-Encoding: chunked, gzip\r\n", `0\r\n\r\n${smuggled}`)],
    ["a space before the colon", post("Transfer-Encoding : chunked\r\n", `0\r\n\r\n${smuggled}`)],
    ["a header over two lines", post("Transfer-Encoding:\r\n chunked\r\nContent-Length: 5\r\n", `0\r\n\r\n${smuggled}`)],
    ["a vertical tab in a header", post("Transfer-Encoding: \u000bchunked\r\n", `0\r\n\r\n${smuggled}`)],
    ["a zero in a header", post("X: a\u0000b\r\nContent-Length: 0\r\n", smuggled)],
    ["lines that end in half", `GET /gezond HTTP/1.1\n${host}Transfer-Encoding: chunked\n\n0\r\n\r\n${smuggled}`],
    ["a part of which the size is no number", post("Transfer-Encoding: chunked\r\n", `0x5\r\nabcde\r\n0\r\n\r\n${smuggled}`)],
    ["a part of which the size is too large to be true", post("Transfer-Encoding: chunked\r\n", `fffffffffffffffff\r\na\r\n${smuggled}`)],
    ["a part that ends with half a line", post("Transfer-Encoding: chunked\r\n", `5\r\nabcde\n0\r\n\r\n${smuggled}`)],
  ])("ASVS 4.2.1: is refused, the connection ends, and what is hidden behind it is not answered: %s", async (_name, bytes) => {
    const { text, isClosed } = await answersTo(bytes);
    expect([statuses(text).filter((status) => status < 400), isClosed]).toEqual([[], true]);
    expect(statuses(text).length).toBeLessThanOrEqual(2);
  });

  it("is not every second one on a connection: two that are whole are answered, in their order", async () => {
    const { text } = await answersTo(`${smuggled}GET /gezond HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    expect(statuses(text)).toEqual([200, 200]);
  });

  it.each(["", "Host: a.example\r\nHost: b.example\r\n"])(
    "ASVS 4.2.1: and a request for no host or for two is refused: %j",
    async (hosts) => {
      const { text } = await answersTo(`GET /steden HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`);
      expect(statuses(text).filter((status) => status < 400)).toEqual([]);
    },
  );
});
