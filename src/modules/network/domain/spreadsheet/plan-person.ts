import { boundsOf } from "../../../../lib/period.ts";
import {
  type Book,
  cellOf,
  changedCells,
  endProblems,
  entityKey,
  missingIn,
  newCells,
  newEnd,
  problemIn,
  type RowPlan,
  said,
  versionProblems,
} from "./book.ts";
import type { SheetChange } from "./change.ts";
import { isNew, markOf } from "./labels.ts";
import { type KeptOffice, type NetworkState, nameCells, noOffice, officeCells, untilOf } from "./network-state.ts";
import { changeOf, sameAsFirst } from "./plan-organisation.ts";
import type { SheetColumn, SheetProblem, SheetRow } from "./sheet.ts";

type KeptPerson = NetworkState["persons"][number];

const place = ["organisation", "office", "title", "from"] as const;
/** What only the person says of the own person. */
const chosen = ["email", "phone", "page"] as const;

/** What a row about a person and an office asks for. */
export function planPerson(book: Book, row: SheetRow): RowPlan {
  if (isNew(row)) return planNew(book, row);
  const person = book.persons.get(said(row, "id"));
  if (!person) return { changes: [], problems: [problemIn(row, "id", "unknown-id")] };
  const first = book.first.get(entityKey(row));
  const self = first?.row === row.row ? planSelf(book, row, person) : sameAsFirst(book, row, first);
  const office = planOffice(book, row, person);
  return { changes: [...self.changes, ...office.changes], problems: [...self.problems, ...office.problems] };
}

function planNew(book: Book, row: SheetRow): RowPlan {
  const mail = said(row, "email");
  const problems = [
    ...missingIn(row, ["name", "email", "organisation", "office", "from"]),
    ...(mail === "" || isMail(mail) ? [] : [problemIn(row, "email", "bad-mail")]),
    ...(["phone", "page"] as const).filter((column) => said(row, column) !== "").map((column) => problemIn(row, column, "own-choice")),
    ...(said(row, "officeId") === "" ? [] : [problemIn(row, "officeId", "unknown-id")]),
    ...(isThere(book, row) ? [problemIn(row, "name", "exists")] : []),
    ...endProblems(row, "from", "until"),
  ];
  const fields = newCells(book, row, ["name", "email", ...place, "until"]);
  return { problems, changes: [{ ...changeOf(row, said(row, "name")), subject: markOf(row), verb: "add-person", fields }] };
}

/** Good enough to tell a name from an address; whether it works shows when somebody writes to it. */
const isMail = (text: string): boolean => text.length <= 254 && /^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(text);

/** Somebody of this name with a place in this organisation: a file that is sent in twice adds nobody twice. */
function isThere(book: Book, row: SheetRow): boolean {
  const found = book.labels.find("persons", said(row, "name"));
  if (found === "nobody") return false;
  const same =
    found === "several" ? book.state.persons.filter(({ name }) => name === said(row, "name")).map(({ id }) => String(id)) : [found.id];
  return same.some((id) => (book.officesOf.get(id) ?? []).some(({ organisation }) => organisation === said(row, "organisation")));
}

function planSelf(book: Book, row: SheetRow, person: KeptPerson): RowPlan {
  const before = nameCells(person, book.contacts.get(person.id) ?? []);
  const own = changedCells(book, before, row, chosen).map(({ column }) => problemIn(row, column, "own-choice"));
  const fields = changedCells(book, before, row, ["name"]);
  if (fields.length === 0) return { changes: [], problems: own };
  const wrong = cellOf(row, "name") === "" ? [problemIn(row, "name", "missing")] : versionProblems(row, "version", person.version);
  return {
    problems: [...own, ...wrong],
    changes: [{ ...changeOf(row, person.name), subject: person.id, verb: "change-person", fields }],
  };
}

function planOffice(book: Book, row: SheetRow, person: KeptPerson): RowPlan {
  const id = said(row, "officeId");
  if (id === "") return planNewOffice(book, row, person);
  const office = book.offices.get(id);
  if (office?.person !== person.id) return { changes: [], problems: [problemIn(row, "officeId", "unknown-id")] };
  const before = officeCells(office);
  const base = { ...changeOf(row, person.name), subject: office.id };
  const fields = changedCells(book, before, row, place);
  const ending = changedCells(book, before, row, ["until"]);
  const changes: readonly SheetChange[] = [
    ...(fields.length === 0 ? [] : [{ ...base, verb: "change-office" as const, fields }]),
    ...(ending.length === 0 ? [] : [{ ...base, verb: "end-office" as const, fields: ending }]),
  ];
  if (changes.length === 0) return { changes, problems: [] };
  const problems = [...emptied(row), ...newEnd(row, "until", endOf(office))];
  return { changes, problems: problems.length > 0 ? problems : versionProblems(row, "officeVersion", office.version) };
}

const endOf = ({ period }: KeptOffice) => ({ until: untilOf(period), notBefore: boundsOf(period).notBefore });

const emptied = (row: SheetRow): readonly SheetProblem[] =>
  (["organisation", "office", "from"] as const)
    .filter((column) => cellOf(row, column) === "")
    .map((column) => problemIn(row, column, "missing"));

function planNewOffice(book: Book, row: SheetRow, person: KeptPerson): RowPlan {
  const columns = Object.keys(noOffice) as readonly SheetColumn[];
  if (columns.every((column) => said(row, column) === "")) return { changes: [], problems: [] };
  const known = (book.officesOf.get(person.id) ?? []).find(
    (office) => office.organisation === said(row, "organisation") && office.kind === said(row, "office"),
  );
  const problems = [
    ...missingIn(row, ["organisation", "office", "from"]),
    ...(known && (known.period.from.on ?? "") === said(row, "from") ? [problemIn(row, "officeId", "exists", known.id)] : []),
    ...endProblems(row, "from", "until"),
  ];
  const fields = newCells(book, row, [...place, "until"]);
  return { problems, changes: [{ ...changeOf(row, person.name), subject: markOf(row), verb: "add-office", fields }] };
}
