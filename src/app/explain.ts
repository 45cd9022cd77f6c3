import { isRecord } from "../lib/records.ts";
import { Refusal } from "../lib/refusal.ts";
import { importTexts } from "../modules/agenda/index.ts";
import { archiveRefusals } from "./commands/archive-texts.ts";
import { sentenceOf } from "./texts.ts";

/** What a person at the terminal is told when the product cannot start or a command cannot be carried out. */
export function explain(error: unknown): string {
  if (error instanceof Refusal) return explainRefusal(error);
  if (!(error instanceof Error)) return String(error);
  return explainMachine(error) ?? error.stack ?? error.message;
}

/** What the machine or the database refuses; undefined for what is our own mistake. */
function explainMachine(error: Error): string | undefined {
  const code = "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE")
    return `Port ${portOf(error)} is in use by another program. Choose another one, such as PORT=3001, or stop that program.`;
  if (code === "EACCES") return `Not allowed: ${error.message}. Choose a port above 1023, or another folder.`;
  if (code === "EADDRNOTAVAIL") return `This machine has no address called so: ${error.message}. Check HOST.`;
  if (code === "ENOTFOUND") return `There is no machine called so: ${error.message}. Check HOST and DATABASE_URL.`;
  if (code === "ECONNREFUSED") return `No database answers: ${error.message}. Check DATABASE_URL, and that PostgreSQL runs.`;
  if (code === "ERR_SQLITE_ERROR" && "errcode" in error && brokenFile.has(Number(error.errcode) & 0xff))
    return `The database in the data folder cannot be used: ${error.message}. Nothing was changed. Put a backup back, or choose another folder with DATA_DIR.`;
  if ("severity" in error && code === "42501")
    return `PostgreSQL refuses: ${error.message}. Give its user that right; if the schema must move forward first, run as its owner: npm run spil -- schema upgrade.`;
  if ("severity" in error && /^(28|3D|53|57P)/.test(code))
    return `PostgreSQL refuses: ${error.message}. Check DATABASE_URL, and that its user may work there.`;
  return undefined;
}

const portOf = (error: Error): string => ("port" in error ? String(error.port) : "asked for");

/** SQLite's numbers for: read-only, disk error, damaged, disk full, cannot be opened, not a database. */
const brokenFile: ReadonlySet<number> = new Set([8, 10, 11, 13, 14, 26]);

function explainRefusal({ code, details }: Refusal): string {
  const rows = Array.isArray(details["problems"]) ? details["problems"].filter(isRecord) : [];
  switch (code) {
    case "config.invalid":
      return rows.map(({ variable, value, fix }) => `${variable}=${value} cannot be used. ${fix}`).join("\n");
    case "content.invalid":
      return [
        "The content cannot be loaded; nothing of it was.",
        ...rows.map(({ file, line, field, problem }) => `  ${file}, line ${line}, ${field}: ${problem}`),
      ].join("\n");
    case "database.newer-schema":
      return `The database was made by a newer version of Spil (step ${details["step"]}). Nothing was changed. Start that version, or restore a backup of before the upgrade.`;
    case "database.older-schema":
      return `The database was made by an older version of Spil (step ${details["step"]} is missing). Nothing was changed. Start this version once, or run: npm run spil -- schema upgrade.`;
    case "database.absent":
      return `There is no database in ${details["folder"]}. Choose its folder with DATA_DIR, or its address with DATABASE_URL.`;
    case "command.interrupted":
      return "Interrupted. Nothing of it was kept.";
    case "database.folder-in-use":
      return `The data folder ${details["folder"]} is in use by another Spil. Stop that one, or choose another folder with DATA_DIR.`;
    case "database.folder-unwritable":
      return `The data folder ${details["folder"]} cannot be used: ${details["reason"]}. Choose another one with DATA_DIR, or give this user the right to write there.`;
    case "vault.bad-key-file":
      return `The file with the key of this installation cannot be used: ${details["file"]}. Put the right one back from a backup; without it nobody's app for signing in works. KEY_FILE says where it is.`;
    case "command.unclear":
      return `${details["reason"]}\nnpm run spil -- help tells what there is.`;
    case "example.only-here":
      return "The example network has accounts for persons who do not exist. It can be loaded only on a machine that serves itself alone: without PUBLIC_URL, PROXIES and MAIL_URL, and with a HOST such as 127.0.0.1. Nothing was changed.";
    case "example.other-network":
      return `The example was written for the network ${details["wanted"]}; this installation has the network ${details["found"]}. Nothing was stored.`;
    default:
      return archiveRefusals[code]?.(details) ?? explainElsewhere(code, details);
  }
}

const importRefusals: Readonly<Record<string, string>> = importTexts.en.refusals;

/** Refusals with a sentence in the texts of a module. */
function explainElsewhere(code: string, details: Readonly<Record<string, unknown>>): string {
  const sentence = importRefusals[code] ?? sentenceOf(new Refusal("invalid", code), "en");
  const about = Object.values(details).map(String).join(", ");
  return about === "" ? sentence : `${about}: ${sentence}`;
}
