import { bilingual } from "../../../lib/language.ts";
import type { FindingCode } from "../domain/import/findings.ts";

type Values = Readonly<Record<string, string | number>>;
type Sentences = Readonly<Record<FindingCode, (values: Values) => string>>;

const dutchFindings: Sentences = {
  "agenda-import.empty": () => "Het document is leeg.",
  "agenda-import.no-headings": () => "Het document heeft geen kopjes. Zonder kopjes zijn er geen thema’s te herkennen.",
  "agenda-import.no-title": () => "Er is geen titel gevonden.",
  "agenda-import.no-period": () => "De titel noemt geen jaren.",
  "agenda-import.no-themes": () => "Er zijn geen thema’s gevonden.",
  "agenda-import.no-cities": () => "Er is geen lijst met steden gevonden.",
  "agenda-import.no-focus-points": ({ theme }) => `${theme} heeft geen lijst met speerpunten: onvolledig.`,
  "agenda-import.list-announced-but-absent": ({ theme }) =>
    `${theme} kondigt een lijst aan die er niet staat. Misschien was het een plaatje.`,
  "agenda-import.list-without-numbers": ({ theme, count }) =>
    `De ${count} speerpunten van ${theme} zijn niet genummerd; wij telden ze zelf.`,
  "agenda-import.focus-point-number-gap": ({ theme, expected, found }) => `In ${theme} volgt ${found} waar ${expected} werd verwacht.`,
  "agenda-import.duplicate-focus-point": ({ first, second, title }) => `“${title}” staat er twee keer: ${first} en ${second}.`,
  "agenda-import.theme-without-number": ({ theme, title }) => `“${title}” (${theme}) heeft geen nummer, andere thema’s wel.`,
  "agenda-import.theme-number-gap": ({ expected, found }) => `Thema ${found} volgt waar ${expected} werd verwacht.`,
  "agenda-import.duplicate-theme": ({ first, second, title }) => `Het thema “${title}” staat er twee keer: ${first} en ${second}.`,
  "agenda-import.label-misspelled": ({ found, expected }) => `“${found}” is gelezen als “${expected}”.`,
  "agenda-import.unknown-section": ({ theme, heading }) => `Het kopje “${heading}” in ${theme} kent de woordenlijst niet.`,
  "agenda-import.sentence-joined": ({ continuedOn }) =>
    `Een zin die door een nieuwe bladzijde was gebroken, is samengevoegd met regel ${continuedOn}.`,
  "agenda-import.reference-contradicts": ({ number, title }) =>
    `De tekst verwijst naar hoofdstuk ${number}, “${title}”, maar nummer en titel horen niet bij elkaar.`,
  "agenda-import.reference-title-unknown": ({ number, title }) =>
    `De tekst verwijst naar hoofdstuk ${number}, “${title}”, maar zo heet geen hoofdstuk.`,
  "agenda-import.reference-unknown": () => "De tekst verwijst naar een hoofdstuk dat er niet is.",
  "agenda-import.duplicate-city": ({ name, first }) => `${name} staat er twee keer; de eerste keer op regel ${first}.`,
  "agenda-import.table-not-read": ({ lines }) => `Een tabel van ${lines} regels is niet gelezen.`,
  "agenda-import.picture-not-read": ({ lines }) => `Plaatjes zijn niet gelezen (${lines} regels).`,
  "agenda-import.code-not-read": ({ lines }) => `Stukken code zijn niet gelezen (${lines} regels).`,
  "agenda-import.control-characters": ({ lines }) => `${lines} regels bevatten tekens die niet in een tekst horen.`,
  "agenda-import.lines-not-understood": ({ lines }) => `${lines} regels zijn niet begrepen; zij staan hieronder.`,
};

const englishFindings: Sentences = {
  "agenda-import.empty": () => "The document is empty.",
  "agenda-import.no-headings": () => "The document has no headings. Without headings no themes can be recognised.",
  "agenda-import.no-title": () => "No title was found.",
  "agenda-import.no-period": () => "The title names no years.",
  "agenda-import.no-themes": () => "No themes were found.",
  "agenda-import.no-cities": () => "No list of cities was found.",
  "agenda-import.no-focus-points": ({ theme }) => `${theme} has no list of focus points: incomplete.`,
  "agenda-import.list-announced-but-absent": ({ theme }) => `${theme} announces a list that is not there. It may have been a picture.`,
  "agenda-import.list-without-numbers": ({ theme, count }) =>
    `The ${count} focus points of ${theme} have no numbers; we counted them ourselves.`,
  "agenda-import.focus-point-number-gap": ({ theme, expected, found }) => `In ${theme}, ${found} follows where ${expected} was expected.`,
  "agenda-import.duplicate-focus-point": ({ first, second, title }) => `“${title}” stands there twice: ${first} and ${second}.`,
  "agenda-import.theme-without-number": ({ theme, title }) => `“${title}” (${theme}) has no number, other themes have.`,
  "agenda-import.theme-number-gap": ({ expected, found }) => `Theme ${found} follows where ${expected} was expected.`,
  "agenda-import.duplicate-theme": ({ first, second, title }) => `The theme “${title}” stands there twice: ${first} and ${second}.`,
  "agenda-import.label-misspelled": ({ found, expected }) => `“${found}” was read as “${expected}”.`,
  "agenda-import.unknown-section": ({ theme, heading }) => `The vocabulary does not know the heading “${heading}” in ${theme}.`,
  "agenda-import.sentence-joined": ({ continuedOn }) => `A sentence broken by a new page was joined with line ${continuedOn}.`,
  "agenda-import.reference-contradicts": ({ number, title }) =>
    `The text refers to chapter ${number}, “${title}”, but number and title do not belong together.`,
  "agenda-import.reference-title-unknown": ({ number, title }) =>
    `The text refers to chapter ${number}, “${title}”, but no chapter has that title.`,
  "agenda-import.reference-unknown": () => "The text refers to a chapter that is not there.",
  "agenda-import.duplicate-city": ({ name, first }) => `${name} stands there twice; first on line ${first}.`,
  "agenda-import.table-not-read": ({ lines }) => `A table of ${lines} lines was not read.`,
  "agenda-import.picture-not-read": ({ lines }) => `Pictures were not read (${lines} lines).`,
  "agenda-import.code-not-read": ({ lines }) => `Pieces of code were not read (${lines} lines).`,
  "agenda-import.control-characters": ({ lines }) => `${lines} lines hold characters that do not belong in a text.`,
  "agenda-import.lines-not-understood": ({ lines }) => `${lines} lines were not understood; they stand below.`,
};

/** What the command that imports an agenda says. */
export const importTexts = bilingual(
  {
    read: (file: string, lines: number) => `${file}: ${lines} regels gelezen`,
    title: "Titel",
    period: "Periode",
    none: "niet gevonden",
    themes: (count: number) => (count === 1 ? "1 thema" : `${count} thema’s`),
    incomplete: "ONVOLLEDIG, geen lijst gevonden",
    points: (count: number) => (count === 1 ? "1 speerpunt" : `${count} speerpunten`),
    cities: (count: number) => `${count} steden`,
    quantities: (count: number) => `${count} hoeveelheden`,
    deadlines: (count: number) => `${count} termijnen`,
    links: (count: number) => `${count} webadressen`,
    references: (count: number) => `${count} verwijzingen naar andere hoofdstukken`,
    candidates: (asks: number, offers: number) =>
      `${asks} zinnen die misschien iets vragen en ${offers} die misschien iets aanbieden; een mens bevestigt ze`,
    findings: "Opgevallen",
    line: (line: number) => `regel ${line}`,
    notUnderstood: (count: number) => (count === 0 ? "Elke regel is toegewezen." : `Niet begrepen (${count}):`),
    dryRun: "Proef: er is niets opgeslagen.",
    stored: (id: string, themes: number, points: number) =>
      `Opgeslagen als ontwerp ${id}: ${themes} thema’s en ${points} speerpunten. Alleen leden zien een ontwerp.`,
    findingSentences: dutchFindings,
    refusals: {
      "agenda-import.file-unreadable": "Dit bestand is er niet of is niet te lezen.",
      "agenda-import.file-too-large": "Dit bestand is groter dan welke agenda ook (meer dan 20 MB). Er is niets gelezen.",
      "agenda-import.binary": "Dit bestand is geen tekst. Geef de agenda als Markdown.",
      "agenda-import.not-utf-8": "Deze tekst staat niet in UTF-8. Sla het bestand op als UTF-8 en probeer het opnieuw.",
      "agenda-import.empty-file": "Dit bestand is leeg.",
      "agenda-import.not-an-agenda": "Hierin is geen agenda te herkennen: er zijn geen thema’s. Er is niets opgeslagen.",
      "agenda-import.agenda-exists": "Er is al een agenda met deze naam. Er is niets opgeslagen. Kies een andere naam met --id.",
      "agenda-import.bad-id": "Deze naam kan niet in een adres. Gebruik kleine letters, cijfers en streepjes, zoals --id 2023-2026.",
    },
  },
  {
    read: (file: string, lines: number) => `${file}: ${lines} lines read`,
    title: "Title",
    period: "Period",
    none: "not found",
    themes: (count: number) => (count === 1 ? "1 theme" : `${count} themes`),
    incomplete: "INCOMPLETE, no list found",
    points: (count: number) => (count === 1 ? "1 focus point" : `${count} focus points`),
    cities: (count: number) => `${count} cities`,
    quantities: (count: number) => `${count} quantities`,
    deadlines: (count: number) => `${count} deadlines`,
    links: (count: number) => `${count} web addresses`,
    references: (count: number) => `${count} references to other chapters`,
    candidates: (asks: number, offers: number) =>
      `${asks} sentences that may ask something and ${offers} that may offer something; a person confirms them`,
    findings: "Noticed",
    line: (line: number) => `line ${line}`,
    notUnderstood: (count: number) => (count === 0 ? "Every line was assigned." : `Not understood (${count}):`),
    dryRun: "Trial: nothing was stored.",
    stored: (id: string, themes: number, points: number) =>
      `Stored as draft ${id}: ${themes} themes and ${points} focus points. Only members see a draft.`,
    findingSentences: englishFindings,
    refusals: {
      "agenda-import.file-unreadable": "This file is not there or cannot be read.",
      "agenda-import.file-too-large": "This file is larger than any agenda (more than 20 MB). Nothing was read.",
      "agenda-import.binary": "This file is not text. Give the agenda as Markdown.",
      "agenda-import.not-utf-8": "This text is not in UTF-8. Save the file as UTF-8 and try again.",
      "agenda-import.empty-file": "This file is empty.",
      "agenda-import.not-an-agenda": "No agenda can be recognised in this: there are no themes. Nothing was stored.",
      "agenda-import.agenda-exists": "There is an agenda of this name already. Nothing was stored. Choose another name with --id.",
      "agenda-import.bad-id": "This name cannot stand in an address. Use small letters, digits and hyphens, such as --id 2023-2026.",
    },
  },
);
