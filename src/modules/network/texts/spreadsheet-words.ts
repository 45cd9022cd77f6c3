import { bilingual, type Language } from "../../../lib/language.ts";
import type { BodyAudience } from "../domain/administration-kinds.ts";
import type { OrganisationKind } from "../domain/organisation.ts";
import type { SheetColumn, SheetKind } from "../domain/spreadsheet/sheet.ts";
import { organisationTexts } from "./organisations.ts";
import { wordTexts } from "./words.ts";

/** Names that may be the same in both languages: the names of columns. */
type Names = Readonly<Record<SheetColumn, string>>;

const dutch: Names = {
  id: "Kenmerk",
  version: "Versie",
  name: "Naam",
  kind: "Soort",
  abbreviation: "Afkorting",
  note: "Toelichting",
  memberFrom: "Lid van",
  memberUntil: "Lid tot",
  parent: "Valt onder",
  counterpart: "Ambtelijke evenknie",
  task: "Taak",
  audience: "Wie ziet dit",
  from: "Van",
  until: "Tot",
  email: "Mailadres",
  phone: "Telefoon",
  page: "Webpagina",
  officeId: "Kenmerk functie",
  officeVersion: "Versie functie",
  organisation: "Organisatie",
  office: "Functie",
  title: "Hoe de functie heet",
  body: "Gremium",
  role: "Rol",
  roleNote: "Toevoeging",
  person: "Wie",
  substitute: "Vervanger",
  state: "Stand",
};

const english: Names = {
  id: "Reference",
  version: "Version",
  name: "Name",
  kind: "Kind",
  abbreviation: "Abbreviation",
  note: "Explanation",
  memberFrom: "Member from",
  memberUntil: "Member until",
  parent: "Stands under",
  counterpart: "Official counterpart",
  task: "Task",
  audience: "Who sees this",
  from: "From",
  until: "Until",
  email: "Mail address",
  phone: "Telephone",
  page: "Web page",
  officeId: "Office reference",
  officeVersion: "Office version",
  organisation: "Organisation",
  office: "Office",
  title: "Title of the office",
  body: "Body",
  role: "Role",
  roleNote: "Addition",
  person: "Who",
  substitute: "Substitute",
  state: "State",
};

/** Who may know of a body, short enough for a cell. */
const audiences: Readonly<Record<Language, Readonly<Record<BodyAudience, string>>>> = {
  nl: { public: "iedereen", network: "netwerk", body: "gremium" },
  en: { public: "everybody", network: "members", body: "body" },
};

const kindsIn = (language: Language): Readonly<Record<string, string>> => {
  const kinds: Readonly<Record<OrganisationKind, { readonly one: string }>> = organisationTexts[language].kinds;
  return Object.fromEntries(Object.entries(kinds).map(([kind, { one }]) => [kind, one]));
};

const listsIn = (language: Language): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  "organisations kind": kindsIn(language),
  "bodies kind": wordTexts[language].bodyKind,
  "bodies audience": audiences[language],
  "persons office": wordTexts[language].officeKind,
  "seats role": wordTexts[language].seatRole,
  "seats state": wordTexts[language].seatState,
});

const sheets: Readonly<Record<Language, Readonly<Record<SheetKind, string>>>> = {
  nl: { organisations: "organisaties", bodies: "gremia", persons: "personen", seats: "zetels" },
  en: { organisations: "organisations", bodies: "bodies", persons: "persons", seats: "seats" },
};

/** How tables, columns and closed lists are called in a spreadsheet. */
export const sheetWords = bilingual(
  { unknownDay: "onbekend", sheets: sheets.nl, columns: dutch, lists: listsIn("nl") },
  { unknownDay: "unknown", sheets: sheets.en, columns: english, lists: listsIn("en") },
);
