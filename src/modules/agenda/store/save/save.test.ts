import { expect, it } from "vitest";
import { contentFolder, onBothEngines } from "../../../../../tests/build/database.ts";
import { visitor } from "../../../../lib/actor.ts";
import { asId, type FocusPointId } from "../../../../lib/ids.ts";
import { readingOf } from "../../../../platform/content/reading.ts";
import { visibleTo } from "../../../../platform/db/read.ts";
import { transact } from "../../../../platform/db/transact.ts";
import { readAgendaContent } from "../../content/read.ts";
import type { Kept } from "../../domain/kept.ts";
import { saveAgenda } from "./agenda.ts";
import { saveAsk } from "./ask.ts";
import { saveFocusPoint } from "./focus-point.ts";
import { saveInitiative } from "./initiative.ts";
import { saveOffer } from "./offer.ts";
import { saveTarget } from "./target.ts";
import { saveTheme } from "./theme.ts";
import { versionsOf } from "./versions.ts";

const now: Kept = { audience: "public", version: 2, changedAt: new Date("2026-11-25T10:00:00Z") };

/** One thing of the starting content, by its id. */
function told<K extends Exclude<keyof Content, "agenda">>(kind: K, id: string): Content[K][number] & Kept {
  const found = content[kind].find((thing) => thing.id === id);
  if (!found) throw new Error(`${kind} ${id} is not in the content`);
  return { ...found, ...now };
}

type Content = NonNullable<ReturnType<typeof readAgendaContent>>;

const content = readOrFail();

function readOrFail(): Content {
  const read = readAgendaContent(readingOf(contentFolder), { networks: null, cities: null, bodies: null, meetings: null });
  if (!read) throw new Error("The starting content cannot be read.");
  return read;
}

onBothEngines(
  "saving",
  (database) => {
    const all = () => visibleTo(database().db, visitor);
    const eventsOf = (kind: string, subject: string) =>
      all()
        .selectFrom("event")
        .select(["position", "happened_on", "sentence"])
        .where("subject_kind", "=", kind)
        .where("subject", "=", subject)
        .orderBy("position")
        .execute();

    it("an ask puts its events, papers, instruments and focus points in place of those that were there", async () => {
      const ask = told("asks", "2019-2022-1.1");
      await transact(database(), (tx) =>
        saveAsk(tx, { ...ask, events: ask.events.slice(2), trail: [], instruments: ["law"], focusPoints: [] }),
      );
      expect(await eventsOf("ask", ask.id)).toMatchObject([{ position: 1, happened_on: "2026-01-01" }]);
      expect(await all().selectFrom("trail_paper").selectAll().where("ask", "=", ask.id).execute()).toEqual([]);
      expect(await all().selectFrom("ask_instrument").select("instrument").where("ask", "=", ask.id).execute()).toEqual([
        { instrument: "law" },
      ]);
      expect(await all().selectFrom("ask_focus_point").selectAll().where("ask", "=", ask.id).execute()).toEqual([]);
    });

    it("an ask leaves the offer with the same id as it was", async () => {
      const offer = await eventsOf("offer", "2019-2022-1.1");
      await transact(database(), (tx) => saveAsk(tx, { ...told("asks", "2019-2022-1.1"), events: [] }));
      expect(await eventsOf("offer", "2019-2022-1.1")).toEqual(offer);
      expect(offer.length).toBeGreaterThan(0);
    });

    it("an offer replaces its events and focus points", async () => {
      const offer = told("offers", "2019-2022-1.7");
      await transact(database(), (tx) => saveOffer(tx, { ...offer, events: [], focusPoints: offer.focusPoints.slice(1) }));
      expect(await eventsOf("offer", offer.id)).toEqual([]);
      expect(await all().selectFrom("offer_focus_point").select("focus_point").where("offer", "=", offer.id).execute()).toEqual([
        { focus_point: "2019-2022-2.4" },
      ]);
    });

    it("a target without an outcome has no verdict any more", async () => {
      await transact(database(), (tx) => saveTarget(tx, { ...told("targets", "2019-2022-k01"), outcome: null, events: [] }));
      const row = await all()
        .selectFrom("target")
        .select(["verdict", "certainty", "version"])
        .where("id", "=", "2019-2022-k01")
        .executeTakeFirst();
      expect(row).toEqual({ verdict: null, certainty: null, version: 2 });
    });

    it("an initiative replaces its cities and what is known per city", async () => {
      const initiative = told("initiatives", "i198");
      await transact(database(), (tx) =>
        saveInitiative(tx, {
          ...initiative,
          cities: initiative.cities.slice(0, 2),
          details: initiative.details.slice(0, 1),
          focusPoints: [],
        }),
      );
      const cities = await all()
        .selectFrom("initiative_city")
        .select("city")
        .where("initiative", "=", "i198")
        .orderBy("position")
        .execute();
      expect(cities.map((row) => row.city)).toEqual(initiative.cities.slice(0, 2));
      expect(await all().selectFrom("initiative_detail").select("government_eur").where("initiative", "=", "i198").execute()).toEqual([
        { government_eur: 30_000_000 },
      ]);
    });

    it("a focus point may link to one that is written later, but not to one that never is", async () => {
      const to = asId<FocusPointId>("2019-2022-3.7");
      const from = asId<FocusPointId>("2019-2022-3.8");
      const point = told("focusPoints", "2019-2022-3.5");
      const linking = { ...point, id: from, code: "3.8", links: [{ from, to, kind: "see-also", note: null } as const] };
      await expect(transact(database(), (tx) => saveFocusPoint(tx, linking))).rejects.toThrow(/foreign key/i);
      await transact(database(), async (tx) => {
        await saveFocusPoint(tx, linking);
        await saveFocusPoint(tx, { ...point, id: to, code: "3.7" });
      });
      expect(await all().selectFrom("focus_point_link").select("to_point").where("from_point", "=", from).execute()).toEqual([
        { to_point: to },
      ]);
      await transact(database(), (tx) => saveFocusPoint(tx, { ...linking, links: [] }));
      expect(await all().selectFrom("focus_point_link").select("to_point").where("from_point", "=", from).execute()).toEqual([]);
    });

    it("a theme or an agenda replaces what hangs on it, and nothing of its neighbours", async () => {
      await transact(database(), async (tx) => {
        await saveTheme(tx, { ...told("themes", "2019-2022-8"), events: [] });
        await saveAgenda(tx, {
          ...content.agenda,
          ...now,
          deadlines: content.agenda.deadlines.slice(0, 1),
          crossReferences: [],
          remarks: [],
          partners: [],
          programmes: [],
        });
      });
      expect(await eventsOf("theme", "2019-2022-8")).toEqual([]);
      expect(await eventsOf("theme", "2019-2022-5")).toHaveLength(1);
      expect(await all().selectFrom("deadline").select("due_on").execute()).toEqual([{ due_on: "2021-12-31" }]);
      for (const table of ["cross_reference", "agenda_remark", "agenda_partner", "programme"] as const) {
        expect(await all().selectFrom(table).select("position").execute()).toEqual([]);
      }
    });

    it("raises the version that a later load compares", async () => {
      await transact(database(), (tx) => saveTheme(tx, told("themes", "2019-2022-8")));
      const versions = await versionsOf(database().db, visitor, "theme");
      expect([versions.get("2019-2022-8"), versions.get("2019-2022-7")]).toEqual([2, 1]);
    });
  },
  async () => undefined,
  "content",
);
