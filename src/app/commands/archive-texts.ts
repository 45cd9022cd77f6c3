import { wholeNumber } from "../../lib/numbers.ts";
import type { Part } from "../../platform/archive/going.ts";
import { type Header, rowsIn } from "../../platform/archive/header.ts";
import type { Chain } from "../../platform/audit/audit.ts";

/** Each part of the work, as the terminal says it. */
export const partWords: Readonly<Record<Part, string>> = {
  counting: "Counting",
  writing: "Writing",
  checking: "Checking the file",
  filling: "Loading",
  comparing: "Comparing",
};

type Sentence = (details: Readonly<Record<string, unknown>>) => string;

const nothing = "Nothing was stored.";

/** What the terminal says when an archive is refused. */
export const archiveRefusals: Readonly<Record<string, Sentence>> = {
  "archive.file-exists": ({ file }) => `${file} is there already. Nothing is written over: choose another name.`,
  "archive.file-unwritable": ({ reason }) => `The archive cannot be written: ${reason}. Nothing of it was kept.`,
  "archive.file-unreadable": ({ reason }) => `The archive cannot be read: ${reason}. ${nothing}`,
  "archive.no-archive": ({ file }) => `${file} is not an archive of Spil. ${nothing}`,
  "archive.newer-format": ({ version }) => `The archive has format ${version}, which only a newer version of Spil reads. ${nothing}`,
  "archive.damaged": ({ place }) => `The archive is damaged at ${place}. ${nothing} Use another copy of it.`,
  "archive.newer-schema": ({ step }) =>
    `The archive was made by a newer version of Spil (step ${step}). ${nothing} Load it with that version or a later one.`,
  "archive.database-ahead": ({ step }) =>
    `The database is further than the archive (step ${step}). ${nothing} Use a new database: the archive brings it where it must be.`,
  "archive.not-empty": ({ table }) =>
    `The database is not empty: there are rows in ${table}. ${nothing} An archive goes into an empty database only; choose one with DATA_DIR or DATABASE_URL.`,
  "archive.other-shape": ({ what }) =>
    `The archive and the schema differ: ${what} is in one of the two only, or twice. ${nothing} The file was made or changed by something else.`,
  "archive.rows-refused": ({ table, reason }) => `The database does not take rows of ${table}: ${reason}. ${nothing}`,
  "archive.not-the-same": ({ table }) => `The database does not give back what the archive held in ${table}. ${nothing}`,
};

/** What there is after making an archive. */
export const madeLines = (file: string, header: Header, keyFile: string): readonly string[] => [
  `Made ${file}: ${contentsOf(header)}. It was read back and is whole.`,
  "It holds personal data: names, addresses, who did what. Only your own user can read it; keep it as well as the database.",
  `Not in it: sessions, one-time links and mail, which are of no use elsewhere; and the key ${keyFile}. Take that along by another way: without it everybody with an authenticator app must set it up again.`,
];

/** What there is after loading one. */
export const loadedLines = (header: Header, keyFile: string): readonly string[] => [
  `Loaded: ${contentsOf(header)}, made at ${header.madeAt} by version ${header.product}. Every table is as in the archive.`,
  `Everybody signs in again. The key belongs in ${keyFile}: without it everybody with an authenticator app must set it up again.`,
];

const contentsOf = (header: Header): string =>
  `${header.network === null ? "no network yet" : `network ${header.network}`}, ${wholeNumber(rowsIn(header), "en")} rows in ${header.tables.length} tables`;

/** What the chain of the audit log looks like. */
export const chainLine = ({ entries, head, broken }: Chain): string =>
  broken === null
    ? `The audit chain holds: ${wholeNumber(entries, "en")} entries, head ${head}.`
    : `The audit chain is broken at entry ${broken}.`;
