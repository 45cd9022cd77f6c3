import { asId, type OrganisationId, type PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { addableKinds, bodyAudiences } from "../domain/administration-kinds.ts";
import { bodyKinds } from "../domain/body.ts";
import { officeKinds } from "../domain/person.ts";
import { seatRoles } from "../domain/seat.ts";
import type { Book } from "../domain/spreadsheet/book.ts";
import type { SheetChange, SheetVerb } from "../domain/spreadsheet/change.ts";
import { bodyCells, officeCells, ownCells } from "../domain/spreadsheet/network-state.ts";
import { organisationAt } from "../domain/spreadsheet/plan-office.ts";
import { draftDiffers, draftOutdated } from "../domain/spreadsheet/refusals.ts";
import type { SheetCells, SheetColumn } from "../domain/spreadsheet/sheet.ts";
import type { NetworkTables } from "../tables.ts";
import { addBody, type BodyForm, changeBody, endBody } from "./body.ts";
import { allStampsOf, changeGuard, type HangingSource, hangingOn } from "./guard.ts";
import { addOrganisation, changeOrganisation, join, leave } from "./organisation.ts";
import { addOffice, addPerson, changeOffice, changePerson, type OfficeForm } from "./person.ts";
import { addSeat, endSeat } from "./seat.ts";

type Act = (change: SheetChange) => Promise<unknown>;

/** How each change is carried out: by the action that the screens use, with what the row says over what there is. */
export function actsFor<Tables extends NetworkTables>(
  context: Context<Tables>,
  book: Book,
  changes: readonly SheetChange[],
  sources: readonly HangingSource<Tables>[],
): Readonly<Record<SheetVerb, Act>> {
  const names = namesIn(book);
  const ending = new Map(changes.filter(({ verb }) => verb === "end-office").map(({ subject, values }) => [subject, values.until]));
  return {
    ...organisationActs(context, book, names),
    ...bodyActs(context, book, names, changes),
    ...personActs(context, book, names),
    "end-office": (change) => endOffice(context, names.idOf(organisationAt(book, change)), change, ending, sources),
    "add-seat": ({ values }) =>
      addSeat(context, {
        body: names.slugOf(values.body) ?? "",
        role: oneIn(seatRoles, values.role),
        roleNote: orNull(values.roleNote),
        organisation: names.organisationOf(values.organisation),
        person: orNull(names.idOf(values.person)),
        substitute: orNull(names.idOf(values.substitute)),
        day: values.from ?? "",
        ...untilIn(values),
      }),
    "end-seat": ({ subject, values }) => endSeat(context, subject, values.until ?? "", versionOf(book.seats, subject)),
  };
}

type Names = ReturnType<typeof namesIn>;

/** What rows name: by id what there was, by mark what this import has added by now. */
function namesIn(book: Book) {
  const ids = new Map<string, string>();
  const slugs = new Map<string, string>([...book.bodies].map(([id, { slug }]) => [id, slug]));
  const idOf = (text = ""): string => ids.get(text) ?? text;
  return {
    idOf,
    organisationOf: (text: string | undefined): OrganisationId | null => (orNull(text) === null ? null : asId(idOf(text))),
    /** The part of the address of a body; null when the cell is empty. */
    slugOf: (text: string | undefined): string | null => slugs.get(idOf(text)) ?? orNull(text),
    keep: (mark: string, id: string, slug = id): void => {
      ids.set(mark, id);
      slugs.set(id, slug);
    },
  };
}

function organisationActs<Tables extends NetworkTables>(context: Context<Tables>, book: Book, names: Names) {
  const joined = async (id: string, { memberFrom = "", memberUntil = "" }: SheetCells) => {
    if (memberFrom !== "") await join(context, id, memberFrom);
    if (memberUntil !== "") await leave(context, id, memberUntil);
  };
  return {
    "add-organisation": async ({ subject, values }) => {
      const id = await addOrganisation(context, { ...organisationForm(values), kind: oneIn(addableKinds, values.kind) });
      names.keep(subject, id);
      await joined(id, values);
    },
    "change-organisation": ({ subject, values }) => {
      const before = book.organisations.get(subject);
      const form = organisationForm({ ...(before && ownCells(before)), ...values });
      return changeOrganisation(context, subject, form, versionOf(book.organisations, subject));
    },
    leave: ({ subject, values }) => leave(context, subject, values.memberUntil ?? ""),
    join: ({ subject, values }) => joined(subject, values),
  } satisfies Partial<Record<SheetVerb, Act>>;
}

const organisationForm = ({ name = "", abbreviation, note }: SheetCells) => ({
  name,
  abbreviation: orNull(abbreviation),
  note: orNull(note),
});

function bodyActs<Tables extends NetworkTables>(context: Context<Tables>, book: Book, names: Names, changes: readonly SheetChange[]) {
  const changed = new Set(changes.filter(({ verb }) => verb === "change-body").map(({ subject }) => subject));
  const form = (values: SheetCells): BodyForm => ({
    name: values.name ?? "",
    kind: oneIn(bodyKinds, values.kind),
    parent: names.slugOf(values.parent),
    counterpart: names.slugOf(values.counterpart),
    task: orNull(values.task),
    audience: oneIn(bodyAudiences, values.audience),
    from: orNull(values.from),
  });
  return {
    "add-body": async ({ subject, values }) => {
      const { id, slug, version } = await addBody(context, form(values));
      names.keep(subject, id, slug);
      if (orNull(values.until) !== null) await endBody(context, slug, values.until ?? "", null, version);
    },
    "change-body": ({ subject, values }) => {
      const before = book.bodies.get(subject);
      const cells = { ...(before && bodyCells(before, book.bodies)), ...values };
      return changeBody(context, names.slugOf(subject) ?? "", form(cells), versionOf(book.bodies, subject));
    },
    "end-body": ({ subject, values }) => {
      const version = versionOf(book.bodies, subject) + (changed.has(subject) ? 1 : 0);
      return endBody(context, names.slugOf(subject) ?? "", values.until ?? "", null, version);
    },
  } satisfies Partial<Record<SheetVerb, Act>>;
}

function personActs<Tables extends NetworkTables>(context: Context<Tables>, book: Book, names: Names) {
  const form = (values: SheetCells): OfficeForm => ({
    organisation: asId(names.idOf(values.organisation)),
    kind: oneIn(officeKinds, values.office),
    title: orNull(values.title),
    from: values.from ?? "",
  });
  return {
    "add-person": async ({ subject, values }) => {
      const { name = "", email: mail = "" } = values;
      names.keep(subject, await addPerson(context, { ...form(values), ...untilIn(values), name, mail }));
    },
    "change-person": ({ subject, values }) => changePerson(context, subject, values.name ?? "", versionOf(book.persons, subject)),
    "add-office": ({ values }) => addOffice(context, names.idOf(values.id), { ...form(values), ...untilIn(values) }),
    "change-office": ({ subject, values }) => {
      const before = book.offices.get(subject);
      const cells = { ...(before && officeCells(before)), ...values };
      return changeOffice(context, subject, form(cells), versionOf(book.offices, subject));
    },
  } satisfies Partial<Record<SheetVerb, Act>>;
}

/**
 * Ends an office by a change of guard in which nobody takes anything over, because nothing may hang on it. What does hang,
 * also what other modules know of, stops the import.
 */
async function endOffice<Tables extends NetworkTables>(
  context: Context<Tables>,
  organisation: string,
  { subject, name, values }: SheetChange,
  ending: ReadonlyMap<string, string | undefined>,
  sources: readonly HangingSource<Tables>[],
): Promise<void> {
  const day = values.until ?? "";
  const about = { leavers: [asId<PersonId>(values.id ?? "")], organisation: asId<OrganisationId>(organisation), day };
  const things = await hangingOn(context.tx, context.actor, about, sources);
  const others = things.offices.filter(({ id }) => ending.get(id) !== day);
  if (others.length + things.seats.length + things.mandates.length + things.others.length > 0) throw draftOutdated([name]);
  // Two offices that end on one day end together.
  if (!things.offices.some(({ id }) => id === subject)) return;
  await changeGuard(context, { ...about, choices: new Map(), stamps: allStampsOf(things) }, sources);
}

const orNull = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);

const untilIn = ({ until }: Pick<SheetCells, Extract<SheetColumn, "until">>) => (until === undefined || until === "" ? {} : { until });

const versionOf = (all: ReadonlyMap<string, { readonly version: number }>, id: string): number => all.get(id)?.version ?? 0;

/** A closed list; what is not on it was not in the plan that somebody saw. */
function oneIn<T extends string>(list: readonly T[], text: string | undefined): T {
  const found = list.find((one) => one === text);
  if (found === undefined) throw draftDiffers();
  return found;
}
