import type { IncomingMessage } from "node:http";
import type { EarlyAnswer } from "./front.ts";

/** Refuses a request that names more than one host: a proxy could take it for one, and we for the other (RFC 9112, 3.2). */
export const oneHostOnly: EarlyAnswer = (request, response) => {
  if (hostsNamed(request) < 2) return false;
  response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" }).end("400\n");
  return true;
};

const hostsNamed = ({ rawHeaders }: IncomingMessage): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.length === 4 && name.toLowerCase() === "host").length;
