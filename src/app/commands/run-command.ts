import { importAgendaCommand } from "./agenda-import.ts";
import { loadArchiveCommand, makeArchiveCommand } from "./archive.ts";
import { verifyAuditCommand } from "./audit-verify.ts";
import type { Command } from "./command.ts";
import { loadExampleCommand, removeExampleCommand } from "./example.ts";
import { importFinanceCommand } from "./finance-import.ts";
import { checkLinksCommand } from "./links-check.ts";
import { monitorBoundariesCommand } from "./monitor-boundaries.ts";
import { monitorFileCommand } from "./monitor-file.ts";
import { importMonitorCommand } from "./monitor-import.ts";
import { privacyRetentionCommand } from "./privacy-retention.ts";
import { upgradeSchemaCommand } from "./schema-upgrade.ts";

const help = `Spil on the command line: npm run spil -- COMMAND

  agenda import FILE   reads an agenda in Markdown and stores it as a draft
      --dry-run        only reads and reports
      --json           the whole report as JSON (use npm run -s spil for clean output)
      --id NAME        the name in addresses; the years of the title unless you say so
      --vocabulary F   a JSON file with the words of your agenda, beside the Dutch and English ones
      --taal nl|en     language of the report
  archive make FILE    writes everything to one file, also while the server runs: a backup, and the way out
  archive load FILE    fills an empty database of either kind from such a file
  audit verify         checks the chain of the audit log and says its head
  example load         loads a network of invented persons, to try things out; only on a machine that serves itself alone
  example remove       takes them away again, with all that they did
  finance import FILE...   takes a set of the municipal fund over: a workbook (.xlsx) or tables of text (.csv), all of it or nothing
      --check          only reads and reports
      --circular S2024 --year 2025 --factor 1.457   of which set the files are, where they do not say it
      --source ID      where they come from; with --source-title, --publisher, --address, --licence, --published for a new one
      --municipalities N   how many there were, where nothing that we have lists them
      --national EUR   the general payment of the country to hold the set against, and --tolerance PERCENT (0.5 unless you say so)
      --line "NAME = KIND, CLUSTER"   what a payment is that the files do not tell; may be given more than once, like the next one
      --leave-out HEAD a column to pass over
      --decimal comma|point   the sign before decimals, where the numbers leave that open
  links check          asks the sources that everything public cites whether they are still there; can be stopped and gone on with
      --dry-run        only counts them
  monitor import       fetches what is new of all tables of figures from their publishers; can be stopped and gone on with
  monitor import TABLE the same of one table; one that is not known yet takes its publisher's description over
      --base-url URL   asks a mirror of your own instead of the publisher
      --again          reads it whole, also when the publisher says that nothing changed
      --accept WORD    takes it in though it is smaller (shrunk) or a subject is gone (measure-lost); look first
      --feed KIND      cbs-v4, cbs-v3 or dataderden, for a table that is not known yet
      --measure CODE   only this subject; may be given more than once, like the next two
      --dimension D=A,B   only these codes of a dimension
      --area GM        only areas whose code begins so
      --from 2015      only from this year or period on
      --period 2020JJ00   what it is about when it does not say
  monitor boundaries FILE
      --year YEAR      reads the borders of municipalities in that year (GeoJSON or TopoJSON, in degrees) for the maps of figures
      --source TEXT    who made them, to be said beneath the map
  monitor file FILE    takes the figures of a workbook (.xlsx) or a table of text (.csv) over, all of them or none
      --table ID       the table that they are of; as the last file of that table was read, unless you say otherwise
      --mapping F.json how the file is read; without one for a new table, the mapping that its heads speak for is printed
      --period 2019    what the whole file is about, when neither a column nor a head says it
      --dry-run        only reads and reports
      --accept WORD    takes it in though it is smaller (shrunk) or a subject is gone (measure-lost); look first
      --title, --publisher, --licence, --licence-address, --address TEXT   of a table that is not known yet
  privacy retention    lets go of what has come to the end of its term
      --dry-run        only counts it
  schema upgrade       brings the schema up to date and does nothing else; a start does so by itself
  help                 this text`;

const commands: Readonly<Record<string, (command: Command) => Promise<number>>> = {
  "agenda import": importAgendaCommand,
  "archive make": makeArchiveCommand,
  "archive load": loadArchiveCommand,
  "audit verify": verifyAuditCommand,
  "example load": loadExampleCommand,
  "example remove": removeExampleCommand,
  "finance import": importFinanceCommand,
  "links check": checkLinksCommand,
  "monitor import": importMonitorCommand,
  "monitor boundaries": monitorBoundariesCommand,
  "monitor file": monitorFileCommand,
  "privacy retention": privacyRetentionCommand,
  "schema upgrade": upgradeSchemaCommand,
};

/** Carries out one command; the number it answers is the exit code. */
export async function runCommand(command: Command): Promise<number> {
  const [noun, verb] = command.words;
  const known = noun === undefined || verb === undefined ? undefined : commands[`${noun} ${verb}`];
  if (known) return known({ ...command, words: command.words.slice(2) });
  command.say(help);
  return noun === "help" || noun === "--help" ? 0 : 1;
}
