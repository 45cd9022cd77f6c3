import { importAgendaCommand } from "./agenda-import.ts";
import { verifyAuditCommand } from "./audit-verify.ts";
import type { Command } from "./command.ts";
import { loadExampleCommand, removeExampleCommand } from "./example.ts";
import { privacyRetentionCommand } from "./privacy-retention.ts";

const help = `Spil on the command line: npm run spil -- COMMAND

  agenda import FILE   reads an agenda in Markdown and stores it as a draft
      --dry-run        only reads and reports
      --json           the whole report as JSON (use npm run -s spil for clean output)
      --id NAME        the name in addresses; the years of the title unless you say so
      --vocabulary F   a JSON file with the words of your agenda, beside the Dutch and English ones
      --taal nl|en     language of the report
  example load         loads a network of invented persons, to try things out; only on a machine that serves itself alone
  example remove       takes them away again, with all that they did
  audit verify         checks the chain of the audit log
  privacy retention    lets go of what has come to the end of its term
      --dry-run        only counts it
  help                 this text`;

/** Carries out one command; the number it answers is the exit code. */
export async function runCommand(command: Command): Promise<number> {
  const [noun, verb] = command.words;
  if (noun === "agenda" && verb === "import") return importAgendaCommand({ ...command, words: command.words.slice(2) });
  if (noun === "privacy" && verb === "retention") return privacyRetentionCommand({ ...command, words: command.words.slice(2) });
  if (noun === "example" && verb === "load") return loadExampleCommand({ ...command, words: command.words.slice(2) });
  if (noun === "example" && verb === "remove") return removeExampleCommand({ ...command, words: command.words.slice(2) });
  if (noun === "audit" && verb === "verify") return verifyAuditCommand(command);
  command.say(help);
  return noun === "help" || noun === "--help" ? 0 : 1;
}
