import type { Context } from "../../../platform/context.ts";
import { post } from "../../../platform/mail/mail.ts";
import type { AccessReads } from "../tables.ts";
import type { Writing } from "../texts/letters.ts";

/** Puts a mail with a link in the outbox as plain text, a blank line between its paragraphs. */
export const mailLink = (
  { tx, now }: Context<AccessReads>,
  address: string,
  { subject, above, below }: Writing,
  link: string,
): Promise<void> => post(tx, { address, subject, body: `${[...above, link, ...below].join("\n\n")}\n` }, now);
