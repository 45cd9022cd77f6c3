import type { Transporter } from "nodemailer";
import type { Database } from "../db/database.ts";
import { transact } from "../db/transact.ts";
import type { JobTables } from "../jobs/tables.ts";
import { type Letter, markRefused, markSent, waitingLetter } from "./mail.ts";
import type { MailTables } from "./tables.ts";

/** Gives a letter to a mail server; fails when that does not take it. */
export type Postman = (letter: Letter) => Promise<void>;

/** How long a mail server may take to answer, in milliseconds. */
const patienceMs = 20_000;

/**
 * The mail server at this address (smtp:// or smtps://). Its certificate is checked (ASVS 12.3.1). Over smtp:// nothing is said
 * before the connection is encrypted, except to a server on this machine, where nobody listens in between.
 */
export async function postmanFor(address: string, sender: string): Promise<Postman> {
  // Loaded only here: an installation without a mail server never needs it.
  const { createTransport } = await import("nodemailer");
  const { hostname, protocol, port, username, password } = new URL(address);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  const transport: Transporter = createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (protocol === "smtps:" ? 465 : 587) : Number(port),
    secure: protocol === "smtps:",
    requireTLS: !isHere,
    ignoreTLS: isHere && protocol === "smtp:",
    tls: { rejectUnauthorized: true, minVersion: "TLSv1.2" },
    ...(username === "" ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ address: to, subject, body }) => {
    await transport.sendMail({ from: sender, to: { name: "", address: to }, subject, text: body, headers: automatic });
  };
}

/** Keeps absence assistants from answering. */
const automatic = { "Auto-Submitted": "auto-generated" };

/** Sends one waiting letter. What the server refuses stays, with its reason, and the job tries again. */
export async function sendLetter<Tables extends MailTables & JobTables>(
  database: Database<Tables>,
  id: string,
  postman: Postman,
  now: Date,
): Promise<void> {
  const letter = await waitingLetter(database.db, id);
  if (letter === null) return;
  try {
    await postman(letter);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await transact(database, (tx) => markRefused(tx, id, reason));
    throw new Error("The mail server did not take it; the reason stands with the mail.");
  }
  await transact(database, (tx) => markSent(tx, id, now));
}
