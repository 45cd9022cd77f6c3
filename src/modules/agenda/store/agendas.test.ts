import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addOtherAgenda, firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import type { Tables } from "../../../app/tables.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { type AgendaId, asId } from "../../../lib/ids.ts";
import type { Database } from "../../../platform/db/database.ts";
import { transact } from "../../../platform/db/transact.ts";
import { agendaAt, agendas, crossReferencesOf, currentAgenda, deadlinesOf, partnersOf, programmesOf, remarksOf } from "./agendas.ts";
import { saveAgenda } from "./save/agenda.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const draft = asId<AgendaId>("2023-2026");

/** A later agenda that only members may see, without anything beside its themes. */
async function addDraft(database: Database<Tables>): Promise<void> {
  await addOtherAgenda(database);
  const first = await agendaAt(database.db, visitor, firstAgenda);
  if (!first) throw new Error("The starting content has no agenda.");
  const empty = { deadlines: [], crossReferences: [], remarks: [], partners: [], programmes: [] };
  const later = {
    id: draft,
    fromYear: 2023,
    untilYear: 2026,
    state: "draft",
    audience: "network",
    adopted: null,
    successor: null,
  } as const;
  await transact(database, (tx) => saveAgenda(tx, { ...first, ...later, ...empty }));
}

onBothEngines(
  "agendas",
  (database) => {
    it("stand by period, the latest first, as far as the actor may see them", async () => {
      expect((await agendas(database().db, visitor)).map(({ id }) => id)).toEqual([firstAgenda, otherAgenda]);
      expect((await agendas(database().db, member)).map(({ id }) => id)).toEqual([draft, firstAgenda, otherAgenda]);
    });

    it("have a latest one, which is no draft, also for who may see that", async () => {
      expect((await currentAgenda(database().db, visitor))?.id).toBe(firstAgenda);
      expect((await agendas(database().db, member))[0]?.id).toBe(draft);
      expect((await currentAgenda(database().db, member))?.id).toBe(firstAgenda);
    });

    it("are found by their period, with their own words for the levels and what came after", async () => {
      expect(await agendaAt(database().db, visitor, firstAgenda)).toMatchObject({
        title: "Steden maken het verschil!",
        state: "adopted",
        adopted: { on: "2019-09-26", by: "algemeen bestuur G40, netwerkdag Breda" },
        successor: { year: 2020 },
        words: { focusPoint: { nl: { one: "speerpunt", many: "speerpunten" } } },
        version: 1,
        changedAt: new Date("2026-11-24T08:00:00Z"),
      });
      expect(await agendaAt(database().db, visitor, draft)).toBeNull();
      expect(await agendaAt(database().db, member, draft)).toMatchObject({ adopted: null, successor: null });
    });

    it("keep what stands in the document in its order, and not that of another agenda", async () => {
      const { db } = database();
      const references = await crossReferencesOf(db, visitor, firstAgenda);
      expect(references.map(({ line }) => line)).toEqual([54, 54, 87, 119, 119, 155, 338, 391, 409]);
      expect(references.filter(({ isRight }) => !isRight)).toHaveLength(3);
      expect(references[5]).toMatchObject({ fromPoint: "2019-2022-3.6", meantPoint: "2019-2022-2.1", isRight: true });
      expect(references[8]).toMatchObject({ meantTheme: null, meantPoint: null });
      const remarks = await remarksOf(db, visitor, firstAgenda);
      expect(remarks.filter(({ kind }) => kind === "inconsistency")).toHaveLength(12);
      expect(remarks.find(({ kind }) => kind === "inconsistency")?.lines).toEqual([24, 405]);
      expect(await partnersOf(db, visitor, firstAgenda)).toHaveLength(36);
      expect((await partnersOf(db, visitor, firstAgenda))[0]).toEqual({ name: "VNG", lines: [87, 258, 453, 470] });
      expect(await programmesOf(db, visitor, firstAgenda)).toHaveLength(30);
      expect((await programmesOf(db, visitor, firstAgenda)).filter(({ theme }) => theme === null)).toHaveLength(1);
      expect((await deadlinesOf(db, visitor, firstAgenda)).map(({ due }) => due.on)).toEqual([
        "2021-12-31",
        "2021",
        "2022",
        "2029",
        "2029",
        "2050",
      ]);
      expect((await deadlinesOf(db, visitor, firstAgenda))[3]?.due.note).toBe("circa");
      const none = await Promise.all(
        [crossReferencesOf, remarksOf, partnersOf, programmesOf, deadlinesOf].map((of) => of(db, visitor, draft)),
      );
      expect(none).toEqual([[], [], [], [], []]);
    });
  },
  addDraft,
  "content",
);
