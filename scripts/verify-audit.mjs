// node scripts/verify-audit.mjs ARCHIVE [HEAD]: checks the chain of the audit log in an archive, without the product and without any package.
// What it computes is described in docs/operate/archive.md, so that anybody can write it again.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pathToFileURL } from "node:url";
import { createGunzip } from "node:zlib";

const firstHash = "0".repeat(64);
const fields = ["actor", "at", "event", "particulars", "sequence", "subject"];

/**
 * @typedef {object} Verdict
 * @property {number} entries        how many entries hold, from the first on
 * @property {string} head           the hash of the last of those
 * @property {number | null} broken  the first entry that does not; null when all hold
 * @property {number | null} noted   the entry whose hash was noted before; null when there is none
 */

/**
 * @param {AsyncIterable<Record<string, unknown>> | Iterable<Record<string, unknown>>} entries
 * @param {string} [noted]  a head that was noted at another time
 * @returns {Promise<Verdict>}
 */
export async function verdictOn(entries, noted = "") {
  let [last, head] = [0, firstHash];
  /** @type {number | null} */
  let found = noted === firstHash ? 0 : null;
  for await (const entry of entries) {
    const holds = entry["sequence"] === last + 1 && entry["previous_hash"] === head && entry["hash"] === hashOf(head, entry);
    if (!holds) return { entries: last, head, broken: last + 1, noted: found };
    head = String(entry["hash"]);
    last++;
    if (head === noted) found = last;
  }
  return { entries: last, head, broken: null, noted: found };
}

/**
 * SHA-256 over the hash before, the end of a line, and the entry as JSON with its fields by name.
 * @param {string} previous
 * @param {Record<string, unknown>} entry
 */
function hashOf(previous, entry) {
  const text = fields.map((field) => `${JSON.stringify(field)}:${JSON.stringify(entry[field])}`).join(",");
  return createHash("sha256").update(`${previous}\n{${text}}`).digest("hex");
}

/**
 * The entries of the audit log in an archive: as many as the first line says there are.
 * @param {string} file
 */
export async function* entriesIn(file) {
  const lines = linesIn(file);
  /** @type {{ tables: { table: string, columns: string[], rows: number }[] }} */
  const { tables } = JSON.parse((await lines.next()).value ?? "");
  for (const { table, columns, rows } of tables) {
    for (let row = 0; row < rows; row++) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`it ends within ${table}`);
      if (table === "audit_entry") yield entryOf(columns, JSON.parse(value));
    }
  }
}

/**
 * Only the end of a line ends it: some readers take other signs in a text for one.
 * @param {string} file
 * @returns {AsyncGenerator<string, undefined>}
 */
async function* linesIn(file) {
  const packed = createReadStream(file);
  const plain = createGunzip();
  packed.on("error", (error) => plain.destroy(error));
  let rest = "";
  for await (const text of packed.pipe(plain).setEncoding("utf8")) {
    const whole = (rest + text).split("\n");
    rest = whole.pop() ?? "";
    yield* whole;
  }
}

/**
 * @param {string[]} columns
 * @param {unknown[]} row
 */
const entryOf = (columns, row) => Object.fromEntries(columns.map((column, place) => [column, row[place]]));

/**
 * @param {Verdict} verdict
 * @param {string} noted
 */
function linesOf({ entries, head, broken, noted: found }, noted) {
  const chain =
    broken === null ? `The audit chain holds: ${entries} entries, head ${head}.` : `The audit chain is broken at entry ${broken}.`;
  if (noted === "") return [chain];
  return [
    chain,
    found === null
      ? "No entry has the head that was noted: what came before it was changed."
      : `The head that was noted is that of entry ${found}.`,
  ];
}

/** @param {string[]} words */
async function main([file, noted = ""]) {
  if (file === undefined) return { lines: ["node scripts/verify-audit.mjs ARCHIVE [HEAD]"], code: 2 };
  const verdict = await verdictOn(entriesIn(file), noted);
  return { lines: linesOf(verdict, noted), code: verdict.broken === null && (noted === "" || verdict.noted !== null) ? 0 : 1 };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { lines, code } = await main(process.argv.slice(2));
    for (const line of lines) console.log(line);
    process.exitCode = code;
  } catch (error) {
    console.error(`${process.argv[2]} cannot be read as an archive: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}
