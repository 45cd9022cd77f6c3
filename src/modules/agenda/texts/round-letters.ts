import { dayOf } from "../../../lib/day.ts";
import { bilingual, type Language } from "../../../lib/language.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { Mailing } from "../domain/rounds/mailing.ts";
import type { ToldItem, ToldRecord } from "../domain/rounds/told.ts";
import { confirmationTexts } from "./confirmations.ts";

/** What mail says of itself. */
export interface Site {
  /** The network's name. */
  readonly name: string;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** What is written: to an owner, or to a lead about what an owner left unanswered. */
export type RoundLetterKind = Mailing | "escalation";

interface LetterFacts {
  readonly kind: RoundLetterKind;
  readonly title: string;
  /** The last day on which one can answer. */
  readonly closes: string;
  readonly link: string;
  readonly records: readonly ToldRecord[];
  readonly site: Site;
}

interface Words {
  readonly subject: Readonly<Record<RoundLetterKind, (count: number, until: string) => string>>;
  readonly lead: Readonly<Record<RoundLetterKind, (network: string, count: number) => string>>;
  readonly hello: string;
  readonly round: (title: string, until: string) => string;
  readonly here: string;
  readonly now: string;
  readonly state: string;
  readonly source: (note: string) => string;
  readonly points: string;
  readonly how: string;
  readonly link: string;
  readonly farewell: (site: Site) => string;
}

const things = (count: number): string => (count === 1 ? "1 onderwerp" : `${count} onderwerpen`);
const subjects = (count: number): string => (count === 1 ? "1 item" : `${count} items`);

const words = bilingual<Words>(
  {
    subject: {
      letter: (count, until) => `Klopt dit nog? ${things(count)}, graag voor of op ${until}`,
      reminder: (count, until) => `Herinnering: ${things(count)} te bevestigen, graag voor of op ${until}`,
      "second-reminder": (count, until) => `Laatste herinnering: ${things(count)} te bevestigen, graag voor of op ${until}`,
      escalation: (count, until) => `Nog niet bevestigd: ${things(count)}, kan tot en met ${until}`,
    },
    lead: {
      letter: (network, count) =>
        `${network} vraagt u of nog klopt wat over ${things(count)} is opgeschreven. Hieronder staat wat er nu staat.`,
      reminder: (network, count) =>
        `${network} vroeg u of nog klopt wat over ${things(count)} is opgeschreven. Wij hebben uw antwoord nog niet. Hieronder staat wat er nu staat.`,
      "second-reminder": (network, count) =>
        `${network} vroeg u eerder of nog klopt wat over ${things(count)} is opgeschreven. Zonder antwoord weten wij het niet meer zeker. Hieronder staat wat er nu staat.`,
      escalation: (network, count) =>
        `${network} vroeg of nog klopt wat over ${things(count)} is opgeschreven. Wie daarover gaat, heeft niet geantwoord. U krijgt deze mail omdat u er bestuurlijk of als coördinator bij betrokken bent. U kunt zelf antwoorden, of het aan uw collega vragen. Hieronder staat wat er nu staat.`,
    },
    hello: "Hallo,",
    round: (title, until) => `De ronde heet “${title}”. Antwoorden kan tot en met ${until}.`,
    here: "Geef hier uw antwoord. U hoeft niet in te loggen:",
    now: "WAT ER NU STAAT",
    state: "Stand",
    source: (note) => `de bron zegt: “${note}”`,
    points: "Speerpunten",
    how: "Per onderwerp kiest u: ongewijzigd, gewijzigd of gestopt. Klopt alles nog, dan is één keuze genoeg. Tot de ronde sluit, kunt u uw antwoord nog verbeteren; het laatste telt.",
    link: "De koppeling is alleen voor u en geeft nergens anders toegang toe. Alleen openen verandert niets.",
    farewell: (site) => `Spil van ${site.name}, ${site.origin}`,
  },
  {
    subject: {
      letter: (count, until) => `Is this still right? ${subjects(count)}, please by ${until}`,
      reminder: (count, until) => `Reminder: ${subjects(count)} to confirm, please by ${until}`,
      "second-reminder": (count, until) => `Last reminder: ${subjects(count)} to confirm, please by ${until}`,
      escalation: (count, until) => `Not confirmed yet: ${subjects(count)}, possible until ${until}`,
    },
    lead: {
      letter: (network, count) =>
        `${network} asks you whether what is written about ${subjects(count)} is still right. Below is what is written now.`,
      reminder: (network, count) =>
        `${network} asked you whether what is written about ${subjects(count)} is still right. We do not have your answer yet. Below is what is written now.`,
      "second-reminder": (network, count) =>
        `${network} asked you before whether what is written about ${subjects(count)} is still right. Without an answer we are not sure of it any more. Below is what is written now.`,
      escalation: (network, count) =>
        `${network} asked whether what is written about ${subjects(count)} is still right. Whoever is responsible did not answer. You get this mail because you lead it in politics or coordinate for your city. You can answer yourself, or ask your colleague to. Below is what is written now.`,
    },
    hello: "Hello,",
    round: (title, until) => `The round is called “${title}”. You can answer until ${until} inclusive.`,
    here: "Give your answer here. You need not sign in:",
    now: "WHAT IS WRITTEN NOW",
    state: "State",
    source: (note) => `the source says: “${note}”`,
    points: "Focus points",
    how: "For each item you choose: unchanged, changed or stopped. If all is still right, one choice is enough. Until the round closes you can correct your answer; the last one counts.",
    link: "The link is for you alone and gives access to nothing else. Only opening it changes nothing.",
    farewell: (site) => `Spil of ${site.name}, ${site.origin}`,
  },
);

/** A mail that can be judged without clicking: all that is asked, as it is written now, with one link. */
export function roundLetter(facts: LetterFacts, language: Language): { readonly subject: string; readonly body: string } {
  const { kind, title, closes, link, records, site } = facts;
  const t = words[language];
  const until = dateInWords({ on: closes, note: null }, language);
  const count = records.flatMap(({ items }) => items).length;
  const paragraphs = [
    t.hello,
    t.lead[kind](oneLine(site.name), count),
    t.round(oneLine(title), until),
    `${t.here}\n${link}`,
    t.now,
    ...records.map((record, index) => recordLines(record, index + 1, language).join("\n")),
    t.how,
    t.link,
    t.farewell(site),
  ];
  return { subject: t.subject[kind](count, until), body: `${paragraphs.join("\n\n")}\n` };
}

function recordLines(record: ToldRecord, number: number, language: Language): readonly string[] {
  const t = words[language];
  const { title, summary, stateNote, points, items } = record;
  const state = confirmationTexts[language].stateOf(record.state);
  const named = points.map((point) => `${point.code} ${oneLine(point.title)}`);
  return [
    `${number}. ${oneLine(title)}`,
    ...(summary === null ? [] : [`   ${oneLine(summary)}`]),
    `   ${t.state}: ${stateNote === null ? state : `${state} (${t.source(oneLine(stateNote))})`}`,
    ...(named.length === 0 ? [] : [`   ${t.points}: ${named.join("; ")}`]),
    ...items.map((item) => `   - ${itemLine(item, language)}`),
  ];
}

function itemLine({ city, last }: ToldItem, language: Language): string {
  const t = confirmationTexts[language];
  const name = city === null ? t.whole : oneLine(city.name);
  const state = city === null || city.state === null ? "" : ` (${t.stateOf({ of: "initiative", is: city.state })})`;
  const said = last === null ? t.neverConfirmed : t.lastSaid[last.answer](dateInWords({ on: dayOf(last.at), note: null }, language));
  return `${name}${state}: ${said}`;
}

/** What others wrote stays on its line: a line break or a control sign in it could pass for a part of the mail. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
