import { bilingual } from "../../../lib/language.ts";
import type { SheetProblemCode } from "../domain/spreadsheet/sheet.ts";

/** What to do about a problem; `detail` is what it clashes with. */
type Sentences = Readonly<Record<SheetProblemCode, (detail: string) => string>>;

const dutch: Sentences = {
  "unknown-sheet": () => "Dit blad kennen wij niet. Noem het organisaties, gremia, personen of zetels, of haal het weg.",
  "unclear-table": () =>
    "Aan de kolommen zien wij niet welke tabel dit is. Laat het bestand beginnen met organisaties, gremia, personen of zetels.",
  "repeated-sheet": () => "Deze tabel staat er twee keer in. Haal er één weg.",
  "unknown-column": () => "Deze kolom kennen wij niet. Geef haar de naam uit de opgehaalde tabel, of haal haar weg.",
  "nameless-column": () => "Boven deze cel staat geen naam van een kolom. Haal de cel leeg, of geef de kolom haar naam.",
  "repeated-column": () => "Deze kolom staat er twee keer in. Haal er één weg.",
  "missing-column": () => "De kolom Kenmerk ontbreekt. Zet haar terug, desnoods leeg.",
  "no-head": () => "Dit blad is leeg. Zet de namen van de kolommen in de eerste rij, of haal het blad weg.",
  "broken-cell": () => "Hier staat een foutmelding van uw rekenprogramma. Vul de goede waarde in.",
  "too-long": (most) => `Dit is te lang. Maak er ten hoogste ${most} tekens van.`,
  "unknown-word": () => "Dit woord staat niet in onze lijst. Neem een woord over uit de opgehaalde tabel.",
  "bad-date": () => "Dit is geen datum. Schrijf bijvoorbeeld 2026-11-24.",
  "whole-day": () => "Geef een hele dag, zoals 2026-11-24.",
  "bad-mail": () => "Dit is geen mailadres. Schrijf bijvoorbeeld naam@stad.nl.",
  "unknown-id": () => "Dit kenmerk kennen wij niet. Haal de tabel opnieuw op, of maak de cel leeg voor iets nieuws.",
  twice: (row) => `Deze rij staat er ook op rij ${row}. Haal er één weg.`,
  "two-versions": (row) => `Hier staat iets anders dan op rij ${row}, over hetzelfde. Maak ze gelijk.`,
  missing: () => "Hier moet iets staan. Vul het in.",
  "unknown-name": () => "Deze naam kennen wij hier niet. Neem de naam over uit de opgehaalde tabel, of voeg er een rij voor toe.",
  ambiguous: () => "Deze naam komt meer dan eens voor. Zet het kenmerk erachter, tussen blokhaken.",
  "version-missing": (version) => `De versie ontbreekt. Haal de tabel opnieuw op; nu is het versie ${version}.`,
  stale: (version) => `Iemand heeft dit intussen veranderd: het is nu versie ${version}. Haal de tabel opnieuw op.`,
  fixed: (before) => `Dit kan hier niet veranderen. Zet terug: ${before}.`,
  "seat-fixed": (before) =>
    `Wie in een zetel zit of zat, verandert niet meer. Zet ${before === "" ? "de cel weer leeg" : `“${before}” terug`}, beëindig de rij bij Tot, en voeg een nieuwe rij toe.`,
  "own-choice": () => "Dit verandert alleen de persoon zelf. Zet terug wat er stond.",
  "not-yours": () => "Dit mag u niet veranderen. Zet terug wat er stond, of haal de rij weg.",
  "not-addable": () => "Zo’n organisatie komt uit de registers en voegt u niet zelf toe. Kies een andere soort.",
  exists: () => "Dit is er al. Gebruik de rij uit de opgehaalde tabel, of kies een andere naam.",
  "until-fixed": (before) => `Dit is al beëindigd, en dat blijft zo. Zet terug: ${before}.`,
  "before-began": (from) => `Dit ligt vóór het begin (${from}). Kies een latere dag.`,
  "already-member": () => "Deze organisatie is dan al lid. Kies een latere dag, of beëindig eerst het lidmaatschap dat loopt.",
  "membership-stays": () => "Een lidmaatschap verdwijnt niet. Zet Lid van terug, en vul zo nodig Lid tot in.",
  "until-without-from": () => "Er staat een einde, maar geen begin. Vul ook Lid van in.",
  "in-itself": () => "Zo staat dit gremium onder of naast zichzelf. Kies een ander.",
  "state-disagrees": () => "Een zetel met iemand erin is bezet, een zonder is vacant. Pas de stand aan, of maak hem leeg.",
  overlaps: () =>
    "Dan zit iemand hier op één dag twee keer, of zijn er twee voorzitters. Beëindig eerst de andere zetel, of kies een latere dag.",
  "still-seats": (count) => `Er loopt hier dan nog iets door (${count}): zetels of mandaten. Beëindig die eerst.`,
  "still-hangs": (count) =>
    `Aan deze persoon hangt dan nog iets (${count}): zetels, functies of mandaten. Beëindig dat ook, of gebruik de wisseling van de wacht.`,
  "too-many-changes": (most) => `Dit is te veel in één keer. Verdeel het over bestanden met ten hoogste ${most} wijzigingen.`,
};

const english: Sentences = {
  "unknown-sheet": () => "We do not know this sheet. Call it organisations, bodies, persons or seats, or take it out.",
  "unclear-table": () =>
    "The columns do not tell us which table this is. Let the name of the file begin with organisations, bodies, persons or seats.",
  "repeated-sheet": () => "This table is in it twice. Take one out.",
  "unknown-column": () => "We do not know this column. Give it the name from the table that you took out, or remove it.",
  "nameless-column": () => "There is no name of a column above this cell. Empty the cell, or give the column its name.",
  "repeated-column": () => "This column is in it twice. Take one out.",
  "missing-column": () => "The column Reference is missing. Put it back, empty if need be.",
  "no-head": () => "This sheet is empty. Put the names of the columns in the first row, or take the sheet out.",
  "broken-cell": () => "There is an error of your spreadsheet program here. Fill in the right value.",
  "too-long": (most) => `This is too long. Make it ${most} characters at most.`,
  "unknown-word": () => "This word is not on our list. Use a word from the table that you took out.",
  "bad-date": () => "This is no date. Write for example 2026-11-24.",
  "whole-day": () => "Give a whole day, such as 2026-11-24.",
  "bad-mail": () => "This is no mail address. Write for example name@city.nl.",
  "unknown-id": () => "We do not know this reference. Take the table out again, or empty the cell for something new.",
  twice: (row) => `This row is also on row ${row}. Take one out.`,
  "two-versions": (row) => `This says something else than row ${row}, about the same thing. Make them agree.`,
  missing: () => "Something has to stand here. Fill it in.",
  "unknown-name": () => "We do not know this name here. Use the name from the table that you took out, or add a row for it.",
  ambiguous: () => "This name occurs more than once. Put the reference behind it, in square brackets.",
  "version-missing": (version) => `The version is missing. Take the table out again; it is version ${version} now.`,
  stale: (version) => `Somebody changed this meanwhile: it is version ${version} now. Take the table out again.`,
  fixed: (before) => `This cannot change here. Put back: ${before}.`,
  "seat-fixed": (before) =>
    `Who sits or sat in a seat does not change any more. ${before === "" ? "Empty the cell again" : `Put “${before}” back`}, end the row at Until, and add a new row.`,
  "own-choice": () => "Only the person concerned changes this. Put back what was there.",
  "not-yours": () => "You may not change this. Put back what was there, or take the row out.",
  "not-addable": () => "Such an organisation comes from the registers and is not added by hand. Choose another kind.",
  exists: () => "This is there already. Use the row from the table that you took out, or choose another name.",
  "until-fixed": (before) => `This has ended already, and that stays so. Put back: ${before}.`,
  "before-began": (from) => `This lies before the beginning (${from}). Choose a later day.`,
  "already-member": () => "This organisation is a member then already. Choose a later day, or end the membership that runs first.",
  "membership-stays": () => "A membership does not disappear. Put Member from back, and fill in Member until if need be.",
  "until-without-from": () => "There is an end, but no beginning. Fill in Member from too.",
  "in-itself": () => "Like this the body stands under or beside itself. Choose another one.",
  "state-disagrees": () => "A seat with somebody in it is held, one without is vacant. Change the state, or empty it.",
  overlaps: () =>
    "Then somebody would sit here twice on one day, or there would be two chairs. End the other seat first, or choose a later day.",
  "still-seats": (count) => `Something still runs on here then (${count}): seats or mandates. End those first.`,
  "still-hangs": (count) =>
    `Something still hangs on this person then (${count}): seats, offices or mandates. End that too, or use the change of guard.`,
  "too-many-changes": (most) => `This is too much at once. Divide it over files with ${most} changes at most.`,
};

/** A sentence for everything that can be wrong with a file, that says what to do. */
export const sheetProblemTexts = bilingual(dutch, english);
