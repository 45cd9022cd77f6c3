import type { Language } from "../../../../lib/language.ts";
import type { SheetProblem, SheetProblemCode } from "../../domain/sheets/problem.ts";
import { draftTexts } from "./drafts.ts";

type Sentence = (detail: string) => string;

/** What to do about a problem; `detail` is what it clashes with. What is said in forms is said of a cell as well, unless it is here. */
type Sentences = Readonly<Record<SheetProblemCode, Sentence> & Partial<Record<SheetProblem["code"], Sentence>>>;

const nl: Sentences = {
  "not-a-choice": () => "Dit woord staat niet in onze lijst. Neem een woord over van het blad Lees mij.",
  "not-a-date": () => "Dit is geen datum die wij kennen. Schrijf bijvoorbeeld 2026, 2026-11 of 24-11-2026.",
  "unknown-name": () => "Deze naam kennen wij hier niet. Neem de naam over van het blad Lees mij of van het platform.",
  "no-owner": () => "Noem de persoon, of de functie met de organisatie. Is er geen trekker bekend, vul dan ja in bij die kolom.",
  "no-event": () => "Een oordeel heeft ten minste één gebeurtenis met een bron nodig. Vul die in op het blad met gebeurtenissen.",
  "unknown-sheet": () => "Dit blad kennen wij niet. Geef het de naam uit de opgehaalde werkmap, of haal het weg.",
  "unclear-table": () => "Aan de kolommen zien wij niet welke tabel dit is. Houd de kolommen en de bestandsnaam zoals u ze ophaalde.",
  "repeated-sheet": () => "Dit blad staat er twee keer in. Haal er één weg.",
  "no-head": () => "Op de eerste rij staan geen namen van kolommen. Zet die terug, of haal het blad weg.",
  "unknown-column": () => "Deze kolom kennen wij niet. Geef haar de naam uit de opgehaalde tabel, of haal haar weg.",
  "nameless-column": () => "Boven deze cel staat geen naam van een kolom. Haal de cel leeg, of geef de kolom haar naam.",
  "repeated-column": () => "Deze kolom staat er twee keer in. Haal er één weg.",
  "missing-column": () => "Deze kolom ontbreekt. Zet haar terug: zonder haar weten wij niet over welk onderdeel een rij gaat.",
  "broken-cell": () => "Hier staat een foutmelding van uw rekenprogramma. Vul de goede waarde in.",
  garbled: () => "De letters met tekens erop zijn verkeerd ingelezen. Bewaar het bestand als CSV UTF-8, of gebruik de werkmap (.xlsx).",
  ambiguous: () => "Deze naam komt meer dan eens voor. Zet het kenmerk erachter, tussen blokhaken.",
  "key-missing": () => "Vul in bij welk onderdeel deze rij hoort: neem het kenmerk over van het andere blad.",
  "unknown-key": () =>
    "Dit kenmerk kennen wij niet in deze agenda. Kies de goede agenda, haal de tabel opnieuw op, of maak de cel leeg voor iets nieuws.",
  "unknown-mark": () => "Bij dit merk hoort geen nieuwe rij op het hoofdblad. Zet daar een rij met hetzelfde merk, of haal deze rij weg.",
  twice: (row) => `Dit staat ook op rij ${row}. Haal er één weg.`,
  "version-missing": (version) => `De versie ontbreekt. Haal de tabel opnieuw op; nu is het versie ${version}.`,
  stale: (version) => `Iemand heeft dit intussen veranderd: het is nu versie ${version}. Haal de tabel opnieuw op.`,
  "unknown-number": () => "Dit volgnummer heeft dit onderdeel niet. Laat de cel leeg voor een nieuwe rij.",
  "too-many-rows": (most) => `Meer dan ${most} rijen bij één onderdeel kan niet.`,
  "not-yours": (title) => `Dit mag u niet publiceren: ${title}. Zet terug wat er stond, of haal de rij weg en maak er een concept van.`,
  withdrawn: () => "Dit is ingetrokken. Publiceer het eerst opnieuw met een concept.",
  "too-many-changes": (most) => `Dit is te veel in één keer. Verdeel het over bestanden waarin ten hoogste ${most} onderdelen veranderen.`,
};

const en: Sentences = {
  "not-a-choice": () => "This word is not on our list. Use a word from the sheet Read me.",
  "not-a-date": () => "This is no date that we know. Write for example 2026, 2026-11 or 24-11-2026.",
  "unknown-name": () => "We do not know this name here. Use the name from the sheet Read me or from the platform.",
  "no-owner": () => "Name the person, or the office with the organisation. If no lead is known, fill in yes in that column.",
  "no-event": () => "A verdict needs at least one event with a source. Fill it in on the sheet with events.",
  "unknown-sheet": () => "We do not know this sheet. Give it the name from the workbook that you took out, or remove it.",
  "unclear-table": () => "The columns do not tell us which table this is. Keep the columns and the name of the file as you took them out.",
  "repeated-sheet": () => "This sheet is in it twice. Take one out.",
  "no-head": () => "There are no names of columns in the first row. Put them back, or take the sheet out.",
  "unknown-column": () => "We do not know this column. Give it the name from the table that you took out, or remove it.",
  "nameless-column": () => "There is no name of a column above this cell. Empty the cell, or give the column its name.",
  "repeated-column": () => "This column is in it twice. Take one out.",
  "missing-column": () => "This column is missing. Put it back: without it we do not know which record a row is about.",
  "broken-cell": () => "There is an error of your spreadsheet program here. Fill in the right value.",
  garbled: () => "The letters with accents were read wrongly. Save the file as CSV UTF-8, or use the workbook (.xlsx).",
  ambiguous: () => "This name occurs more than once. Put the reference behind it, in square brackets.",
  "key-missing": () => "Fill in which record this row belongs to: copy the reference from the other sheet.",
  "unknown-key": () =>
    "We do not know this reference in this agenda. Choose the right agenda, take the table out again, or empty the cell for something new.",
  "unknown-mark": () => "There is no new row with this mark on the main sheet. Add a row with the same mark there, or take this row out.",
  twice: (row) => `This is also on row ${row}. Take one out.`,
  "version-missing": (version) => `The version is missing. Take the table out again; it is version ${version} now.`,
  stale: (version) => `Somebody changed this meanwhile: it is version ${version} now. Take the table out again.`,
  "unknown-number": () => "This record has no row of this number. Leave the cell empty for a new row.",
  "too-many-rows": (most) => `A record cannot have more than ${most} rows.`,
  "not-yours": (title) => `You may not publish this: ${title}. Put back what was there, or take the row out and make a draft of it.`,
  withdrawn: () => "This was withdrawn. Publish it again with a draft first.",
  "too-many-changes": (most) => `This is too much at once. Divide it over files in which ${most} records change at most.`,
};

const sentences: Readonly<Record<Language, Sentences>> = { nl, en };

/** A sentence for everything that can be wrong with a file, that says what to do. */
export function problemSentence(language: Language, { code, detail }: Pick<SheetProblem, "code" | "detail">): string {
  const inForms: Readonly<Record<string, string>> = draftTexts[language].problem;
  return sentences[language][code]?.(detail) ?? inForms[code] ?? code;
}
