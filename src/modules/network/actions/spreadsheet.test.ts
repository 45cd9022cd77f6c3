import { expect, it } from "vitest";
import { aSignedIn, otherBody, otherCity, ownBody, ownCity, type SignedIn, type Who } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import type { Tables } from "../../../app/tables.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import { asId, type ImportDraftId, type PersonId } from "../../../lib/ids.ts";
import { carryOut } from "../../../platform/context.ts";
import type { Database } from "../../../platform/db/database.ts";
import { everything } from "../../../platform/db/read.ts";
import type { PlainSheet } from "../../../platform/sheet/sheet.ts";
import type { SheetKind } from "../domain/spreadsheet/sheet.ts";
import type { ReadSheet } from "../input/spreadsheet.ts";
import { sheetsFor } from "../routes/administration/sheet-files.ts";
import { actorOn } from "../store/actor.ts";
import { draftOf } from "../store/spreadsheet-drafts.ts";
import { sheetWords } from "../texts/spreadsheet-words.ts";
import { carryOutImport } from "./carry-out-import.ts";
import type { HangingSource } from "./guard.ts";
import { changePerson } from "./person.ts";
import { addSeat } from "./seat.ts";
import { exchangeState, planImport, propose } from "./spreadsheet.ts";

let database: Database<Tables>;
let secretary: Actor = visitor;
const signedIn = new Map<Who, SignedIn>();

const actorOf = async ({ person }: SignedIn): Promise<Actor> => (await actorOn(database.db, person, dayOf(testNow))) ?? visitor;

/** What a workbook would hold after it was written and read again. */
const asRead = (sheets: readonly PlainSheet[]): readonly ReadSheet[] =>
  sheets.map(({ name, head, rows }) => ({ name, lines: [head, ...rows].map((cells, index) => ({ row: index + 1, cells })) }));

const exported = async (language: "nl" | "en" = "nl"): Promise<readonly ReadSheet[]> =>
  asRead(sheetsFor(await exchangeState(database.db, secretary), secretary, language));

type Cells = Readonly<Record<string, string>>;

/** A file with rows of one table: those of the export that are about something, edited, and new ones. */
async function aFile(kind: SheetKind, edits: Readonly<Record<string, Cells>>, added: readonly Cells[] = []): Promise<ReadSheet> {
  const sheet = (await exported()).find(({ name }) => name === sheetWords.nl.sheets[kind]);
  const [head, ...rows] = sheet?.lines ?? [];
  const words = head?.cells ?? [];
  const write = (before: readonly string[], cells: Cells) => words.map((word, index) => cells[word] ?? before[index] ?? "");
  const edited = rows.flatMap(({ row, cells }) => {
    const edit = edits[cells[0] ?? ""];
    return edit === undefined ? [] : [{ row, cells: write(cells, edit) }];
  });
  const lines = added.map((cells, index) => ({ row: 9000 + index, cells: write([], cells) }));
  return { name: sheet?.name ?? "", lines: [{ row: 1, cells: words }, ...edited, ...lines] };
}

const proposal = (...sheets: readonly ReadSheet[]) => planImport(database.db, secretary, sheets);

async function proposed(...sheets: readonly ReadSheet[]) {
  const content = await proposal(...sheets);
  expect(content.problems).toEqual([]);
  const id = await carryOut(database, secretary, testNow, (context) => propose(context, content));
  const draft = secretary.personId === null ? null : await draftOf(database.db, secretary.personId, id, testNow);
  return { id, hash: draft?.hash ?? "" };
}

const confirm = (
  told: { id: ImportDraftId; hash: string },
  by = secretary,
  now = testNow,
  sources: readonly HangingSource<Tables>[] = [],
) => carryOut(database, by, now, (context) => carryOutImport(context, told, sources));

const count = async (table: "organisation" | "body" | "person" | "seat" | "office" | "audit_entry" | "import_draft"): Promise<number> =>
  (await everything(database.db).selectFrom(table).selectAll().execute()).length;

const all = async () =>
  Promise.all((["organisation", "body", "person", "seat", "office", "audit_entry", "import_draft"] as const).map(count));

onBothEngines(
  "tables out and in",
  () => {
    it("what goes out in either language comes in without changing anything", async () => {
      for (const language of ["nl", "en"] as const) {
        const sheets = await exported(language);
        const { changes, problems, unchanged } = await proposal(...sheets);
        expect([language, changes, problems]).toEqual([language, [], []]);
        expect(unchanged).toBe(sheets.reduce((sum, { lines }) => sum + lines.length - 1, 0));
        expect(unchanged).toBeGreaterThan(200);
      }
    });

    it("carries everything out as by hand: each act is recorded, and what was added can be found", async () => {
      const told = await proposed(
        await aFile("organisations", { "min-bzk": { Toelichting: "Kort" } }, [
          { Naam: "Waterbond", Soort: "Vereniging", "Lid van": "2026-12-01" },
        ]),
        await aFile("bodies", { [ownBody]: { Taak: "Wonen" } }, [
          { Naam: "Groep water", Soort: "themagroep", "Wie ziet dit": "netwerk", "Valt onder": "Bestuur water" },
          { Naam: "Bestuur water", Soort: "dagelijks bestuur", "Wie ziet dit": "netwerk" },
        ]),
        await aFile("persons", { "person-member": { Naam: "Ander", "Hoe de functie heet": "Adviseur" } }, [
          { Naam: "Dirk Vos", Mailadres: "dirk@water.example", Organisatie: "Waterbond", Functie: "ambtenaar", Van: "2026-01-01" },
        ]),
        await aFile("seats", { "seat-person-lead-0": { Tot: "2026-12-01" } }, [
          { Gremium: "Groep water", Rol: "voorzitter", Organisatie: "Waterbond", Wie: "Dirk Vos", Van: "2026-12-01" },
        ]),
      );
      expect(await confirm(told)).toBe(10);
      const state = await exchangeState(database.db, secretary);
      const dirk = state.persons.find(({ name }) => name === "Dirk Vos");
      const water = state.bodies.find(({ name }) => name === "Groep water");
      expect(state.bodies.find(({ id }) => id === water?.parent)?.name).toBe("Bestuur water");
      expect(state.seats.find(({ body }) => body === water?.id)).toMatchObject({ person: dirk?.id, state: "held", role: "chair" });
      expect(state.persons.find(({ id }) => id === "person-member")).toMatchObject({ name: "Ander", version: 2 });
      expect(state.seats.find(({ id }) => id === "seat-person-lead-0")?.period.until.on).toBe("2026-12-01");
      const events = (await everything(database.db).selectFrom("audit_entry").select("event").execute()).map(({ event }) => event);
      for (const event of [
        "organisation-added",
        "joined",
        "body-added",
        "body-changed",
        "person-added",
        "office-changed",
        "seat-ended",
        "imported",
      ])
        expect(events).toContain(`network.${event}`);
      expect((await proposal(...(await exported()))).changes).toEqual([]);
    });

    it("N4: keeps what a file does not have: other columns, other rows", async () => {
      const file = await aFile("bodies", { [ownBody]: { Naam: "Groep wonen en bouwen" } });
      const columns = ["Kenmerk", "Versie", "Naam"].map((word) => file.lines[0]?.cells.indexOf(word) ?? -1);
      const narrow = { ...file, lines: file.lines.map(({ row, cells }) => ({ row, cells: columns.map((index) => cells[index] ?? "") })) };
      const before = (await exchangeState(database.db, secretary)).bodies.find(({ id }) => id === ownBody);
      await confirm(await proposed(narrow));
      const after = (await exchangeState(database.db, secretary)).bodies.find(({ id }) => id === ownBody);
      expect(after).toMatchObject({
        ...before,
        name: "Groep wonen en bouwen",
        version: 2,
        otherNames: expect.anything(),
        changedAt: testNow,
      });
    });

    it("N2: ends an office on which nothing hangs, and stops when something does of which only another module knows", async () => {
      const file = await aFile("persons", { "person-member": { Tot: "2026-12-01" } });
      const source: HangingSource<Tables> = {
        name: "initiatief",
        find: async (_db, _actor, [person]) =>
          person === undefined ? [] : [{ id: "1", version: 1, person, title: { nl: "Trekker", en: "Lead" }, address: null }],
        handOver: async () => undefined,
      };
      const told = await proposed(file);
      await expect(confirm(told, secretary, testNow, [source])).rejects.toMatchObject({ code: "network.draft-outdated" });
      await confirm(told);
      const { offices } = await exchangeState(database.db, secretary);
      expect(offices.find(({ person }) => person === "person-member")?.period.until.on).toBe("2026-12-01");
    });

    it("ASVS 15.4.2: is carried out once, however often it is confirmed", async () => {
      const told = await proposed(await aFile("organisations", {}, [{ Naam: "Waterbond", Soort: "Vereniging" }]));
      const tries = await Promise.allSettled([confirm(told), confirm(told)]);
      expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      await expect(confirm(told)).rejects.toMatchObject({ code: "network.draft-not-found" });
      expect((await exchangeState(database.db, secretary)).organisations.filter(({ name }) => name === "Waterbond")).toHaveLength(1);
    });

    it("what somebody else changed meanwhile stops everything, and is named", async () => {
      const told = await proposed(
        await aFile("persons", { "person-member": { Naam: "Ander" } }),
        await aFile("organisations", {}, [{ Naam: "Waterbond", Soort: "Vereniging" }]),
      );
      await carryOut(database, secretary, testNow, (context) => changePerson(context, "person-member", "Eerder", 1));
      const before = await all();
      await expect(confirm(told)).rejects.toMatchObject({ code: "network.draft-outdated", details: { names: ["Eerder"] } });
      expect(await all()).toEqual(before);
    });

    it("what came meanwhile and would be swept along stops it too: a new seat in a body that ends", async () => {
      const added = { Naam: "Proefgroep", Soort: "themagroep", "Wie ziet dit": "netwerk", Van: "2026-01-01" };
      await confirm(await proposed(await aFile("bodies", {}, [added])));
      const body = (await exchangeState(database.db, secretary)).bodies.find(({ name }) => name === "Proefgroep");
      const told = await proposed(await aFile("bodies", { [body?.id ?? ""]: { Tot: "2026-12-01" } }));
      const seat = { role: "member", roleNote: null, organisation: ownCity, person: null, substitute: null, day: "2026-06-01" } as const;
      await carryOut(database, secretary, testNow, (context) => addSeat(context, { ...seat, body: body?.slug ?? "" }));
      await expect(confirm(told)).rejects.toMatchObject({ code: "network.draft-outdated", details: { names: ["Proefgroep"] } });
    });

    it("a crash in the middle leaves nothing half, and the proposal where it was", async () => {
      const told = await proposed(
        await aFile("organisations", {}, [{ Naam: "Waterbond", Soort: "Vereniging" }]),
        await aFile("persons", { "person-member": { Tot: "2026-12-01" } }),
      );
      const before = await all();
      const crashing: HangingSource<Tables> = {
        name: "stuk",
        find: () => Promise.reject(new Error("the machine stops here")),
        handOver: async () => undefined,
      };
      await expect(confirm(told, secretary, testNow, [crashing])).rejects.toThrow("the machine stops here");
      expect(await all()).toEqual(before);
      expect(await confirm(told)).toBe(2);
    });

    it("is for who made it, within the hour, as it was shown", async () => {
      const told = await proposed(await aFile("organisations", {}, [{ Naam: "Waterbond", Soort: "Vereniging" }]));
      const colleague: Actor = { ...secretary, personId: (await aSignedIn(database, "administrator")).person };
      await expect(confirm(told, colleague)).rejects.toMatchObject({ code: "network.draft-not-found" });
      await expect(confirm(told, secretary, new Date(testNow.getTime() + 3_600_000))).rejects.toMatchObject({
        code: "network.draft-not-found",
      });
      await expect(confirm({ ...told, hash: "0".repeat(64) })).rejects.toMatchObject({ code: "network.draft-differs" });
      await database.writer
        .updateTable("import_draft")
        .set({ content_json: { changes: [], problems: [], problemCount: 0, unchanged: 0, stamps: {} } })
        .execute();
      await expect(confirm(told)).rejects.toMatchObject({ code: "network.draft-differs" });
    });

    it("ASVS 5.2.4: is one a person; the next takes the place of the one before", async () => {
      const file = await aFile("organisations", {}, [{ Naam: "Waterbond", Soort: "Vereniging" }]);
      const [first, second] = [await proposed(file), await proposed(file)];
      expect(await count("import_draft")).toBe(1);
      await expect(confirm(first)).rejects.toMatchObject({ code: "network.draft-not-found" });
      expect(await confirm(second)).toBe(1);
    });

    it("with a problem in it cannot be carried out, nor when nothing would change", async () => {
      const wrong = await proposal(await aFile("organisations", {}, [{ Naam: "Ons Dorp", Soort: "Gemeente" }]));
      for (const content of [wrong, await proposal(...(await exported()))]) {
        const id = await carryOut(database, secretary, testNow, (context) => propose(context, content));
        const draft = secretary.personId === null ? null : await draftOf(database.db, secretary.personId, id, testNow);
        await expect(confirm({ id, hash: draft?.hash ?? "" })).rejects.toMatchObject({ code: "network.draft-not-ready" });
      }
    });

    it.each(["member", "coordinator", "lead", "lobbyist", "partner", "administrator"] as const)(
      "ASVS 8.2.1: is not for a %s",
      async (who: Who) => {
        const actor = await actorOf(signedIn.get(who) ?? (await aSignedIn(database, who)));
        await expect(exchangeState(database.db, actor)).rejects.toMatchObject({ kind: "forbidden" });
        await expect(planImport(database.db, actor, [])).rejects.toMatchObject({ kind: "forbidden" });
        const content = await proposal();
        await expect(carryOut(database, actor, testNow, (context) => propose(context, content))).rejects.toMatchObject({
          kind: "forbidden",
        });
      },
    );

    const somebodyElse = `draft:${asId<PersonId>("somebody")}` as const;

    it("ASVS 8.2.2: what the secretariat may not see goes not out, and an import never touches it", async () => {
      await database.writer.updateTable("body").set({ audience: somebodyElse }).where("id", "=", otherBody).execute();
      await database.writer.updateTable("person").set({ audience: somebodyElse }).where("id", "=", "person-member").execute();
      const text = JSON.stringify(await exported());
      expect([text.includes(otherBody), text.includes("person-member"), text.includes(otherCity)]).toEqual([false, false, true]);
      const seen = await proposal(await aFile("bodies", {}, [{ Kenmerk: otherBody, Naam: "Van mij" }]));
      expect(seen.problems).toMatchObject([{ row: 9000, column: "id", code: "unknown-id", value: otherBody }]);
    });
  },
  async (fresh) => {
    database = fresh;
    secretary = await actorOf(await aSignedIn(fresh, "secretary"));
    signedIn.clear();
    for (const who of ["member", "lead"] as const) signedIn.set(who, await aSignedIn(fresh, who));
  },
  "content",
);
