import { bilingual } from "../../lib/language.ts";

/** What waits for somebody, wherever it is shown. */
export const needTexts = bilingual(
  {
    title: "Wat op u wacht",
    none: "Er wacht nu niets op u.",
    all: (needs: number) => `Alles wat op u wacht (${needs})`,
    overdue: "Doe dit meteen",
    before: (day: string) => `Vóór ${day}`,
    since: (day: string) => `Wacht sinds ${day}`,
    brokenChain: "De controle van het logboek mislukte",
    brokenChainSays: "Misschien veranderde iemand iets in de database. Reken de keten na.",
    mailFailed: (mails: number) => (mails === 1 ? "1 mail kon niet worden verstuurd" : `${mails} mails konden niet worden verstuurd`),
    workFailed: (jobs: number) => (jobs === 1 ? "Werk van de machine is mislukt" : `Werk van de machine is ${jobs} keer mislukt`),
  },
  {
    title: "What waits for you",
    none: "Nothing waits for you now.",
    all: (needs: number) => `Everything that waits for you (${needs})`,
    overdue: "Do this at once",
    before: (day: string) => `Before ${day}`,
    since: (day: string) => `Waiting since ${day}`,
    brokenChain: "The check of the audit log failed",
    brokenChainSays: "Somebody may have changed something in the database. Check the chain.",
    mailFailed: (mails: number) => (mails === 1 ? "1 mail could not be sent" : `${mails} mails could not be sent`),
    workFailed: (jobs: number) => (jobs === 1 ? "Work of the machine failed" : `Work of the machine failed ${jobs} times`),
  },
);
