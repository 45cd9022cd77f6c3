// A mail server that takes what it is told to take; only what the tests need of RFC 5321.

import { readFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";

export interface MailServer {
  readonly port: number;
  /** Every mail that was taken, as it came over the wire. */
  readonly taken: readonly string[];
  /** Every command that came in. */
  readonly heard: readonly string[];
  readonly stop: () => Promise<void>;
}

interface Ways {
  /** Refuses recipients whose address begins with this. */
  readonly refuses?: string;
  /** Speaks TLS from the first byte, with a certificate that nobody vouches for. */
  readonly isSelfSigned?: boolean;
}

/** Listens on this machine, without encryption unless it is said. */
export async function aMailServer({ refuses, isSelfSigned = false }: Ways = {}): Promise<MailServer> {
  const taken: string[] = [];
  const heard: string[] = [];
  const pem = isSelfSigned ? readFileSync(join(import.meta.dirname, "../samples/self-signed.pem"), "utf8") : "";
  const talk = (socket: Socket) => converse(socket, taken, heard, refuses);
  const server: Server = isSelfSigned ? createTlsServer({ key: pem, cert: pem }, talk) : createServer(talk);
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    taken,
    heard,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: Socket, taken: string[], heard: string[], refuses: string | undefined): void {
  let text: string | null = null;
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.on("error", () => undefined);
  say("220 mail.example");
  socket.setEncoding("utf8").on("data", (chunk) => {
    const lines = `${rest}${chunk}`.split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (text === null) {
        heard.push(line);
        if (line === "DATA") text = "";
        say(answerTo(line, refuses));
      } else if (line === ".") {
        taken.push(text);
        text = null;
        say("250 taken");
      } else text += `${line}\n`;
    }
  });
}

function answerTo(line: string, refuses: string | undefined): string {
  if (line === "DATA") return "354 go on";
  if (line === "QUIT") return "221 bye";
  if (refuses !== undefined && line.startsWith(`RCPT TO:<${refuses}`)) return "550 nobody here";
  return "250 mail.example";
}
