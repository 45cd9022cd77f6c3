import { expect, it } from "vitest";
import { aSignedIn, ownBody, type Who } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import type { Tables } from "../../../app/tables.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import { asId } from "../../../lib/ids.ts";
import { type Context, carryOut } from "../../../platform/context.ts";
import type { Database } from "../../../platform/db/database.ts";
import { open, visibleTo } from "../../../platform/db/read.ts";
import { actorOn } from "../../network/index.ts";
import type { FateKind } from "../domain/succession.ts";
import { agendaAt, currentAgenda } from "../store/agendas.ts";
import { focusPointAt, focusPointsOf } from "../store/focus-points.ts";
import { agendaAfter, fatesOf, successionsAround, successionsFrom } from "../store/succession.ts";
import { adoptAgenda, beginNextAgenda, closeAgenda } from "./agenda-life.ts";
import { settleFates } from "./fates.ts";

const old = "2019-2022";
const coming = "2023-2026";
const form = { title: "Steden van morgen", fromYear: 2023, untilYear: 2026 };
const adoption = {
  on: "2023-01-26",
  by: "algemeen bestuur",
  body: null,
  meeting: null,
  source: "https://spil.example/besluit",
  audience: "public",
} as const;

const row = (code: string, kind: FateKind, aims: readonly string[] = [], version = 0, reason = "Zo besloot het bestuur.") => ({
  code,
  choice: { kind, reason, aims },
  version,
});

onBothEngines(
  "the next agenda",
  (database) => {
    const as = async <T>(who: Who, act: (context: Context<Tables>) => Promise<T>): Promise<T> => {
      const { actor } = await somebody(database(), who);
      return carryOut(database(), actor, testNow, act);
    };
    const begin = () => as("secretary", (context) => beginNextAgenda(context, old, form));
    const pointsOf = async (agenda: string, actor: Actor) =>
      (await focusPointsOf(database().db, actor, asId(agenda))).map(({ code, title }) => `${code} ${title}`);
    const member = async () => (await somebody(database(), "member")).actor;

    it("begins as a draft for the network, and leaves the current agenda the current one", async () => {
      expect(await begin()).toBe(coming);
      expect(await agendaAt(database().db, visitor, coming)).toBeNull();
      const next = await agendaAt(database().db, await member(), coming);
      expect(next).toMatchObject({
        state: "draft",
        adopted: null,
        predecessor: "Steden maken het verschil!",
        audience: "network",
        version: 1,
      });
      expect((await currentAgenda(database().db, await member()))?.id).toBe(old);
      expect(await agendaAfter(database().db, visitor, asId(old))).toBeNull();
    });

    it("is begun once, by the secretariat, for a later period that is free", async () => {
      await expect(as("lead", (context) => beginNextAgenda(context, old, form))).rejects.toMatchObject({
        code: "agenda.not-yours-to-change",
      });
      await expect(as("secretary", (context) => beginNextAgenda(context, old, { ...form, fromYear: 2019 }))).rejects.toMatchObject({
        code: "agenda.not-later",
      });
      await expect(as("secretary", (context) => beginNextAgenda(context, old, { ...form, untilYear: 2022 }))).rejects.toMatchObject({
        code: "agenda.not-later",
      });
      await begin();
      await expect(begin()).rejects.toMatchObject({ code: "agenda.period-taken" });
      await expect(as("secretary", (context) => beginNextAgenda(context, old, { ...form, untilYear: 2027 }))).rejects.toMatchObject({
        code: "agenda.next-already-begun",
      });
      await expect(
        as("secretary", (context) => beginNextAgenda(context, coming, { ...form, fromYear: 2027, untilYear: 2030 })),
      ).rejects.toMatchObject({ code: "agenda.not-in-state" });
    });

    it("takes over, splits and merges points, and keeps from whom each came", async () => {
      await begin();
      const rows = [row("3.1", "carried"), row("3.2", "split", ["Wonen", "Werken"]), row("4.1", "dropped")];
      expect(await as("secretary", (context) => settleFates(context, old, rows))).toEqual([]);
      expect(await as("secretary", (context) => settleFates(context, old, [row("3.3", "merged", ["3.1"])]))).toEqual([]);

      const first = await focusPointAt(database().db, visitor, asId(old), "3.1");
      expect(await pointsOf(coming, await member())).toEqual([`3.1 ${first?.title}`, "3.2 Wonen", "3.3 Werken"]);
      const links = await successionsFrom(database().db, await member(), asId(old));
      expect(links.map(({ from, to }) => `${from} > ${to}`)).toEqual([
        "2019-2022-3.1 > 2023-2026-3.1",
        "2019-2022-3.2 > 2023-2026-3.2",
        "2019-2022-3.2 > 2023-2026-3.3",
        "2019-2022-3.3 > 2023-2026-3.1",
      ]);
      expect(await successionsAround(database().db, await member(), asId("2023-2026-3.1"))).toHaveLength(2);
      expect((await fatesOf(database().db, visitor, asId(old))).size).toBe(0);
    });

    it("says what is wrong row by row, and then writes nothing", async () => {
      await begin();
      const rows = [row("3.1", "carried"), row("3.2", "split", ["Wonen"]), row("3.3", "dropped", [], 0, "")];
      expect(await as("secretary", (context) => settleFates(context, old, rows))).toEqual([
        { point: "3.2", field: "aims", code: "too-few-aims" },
        { point: "3.3", field: "reason", code: "reason-missing" },
      ]);
      expect(await pointsOf(coming, await member())).toEqual([]);
    });

    it("does not write over what somebody else decided meanwhile", async () => {
      await begin();
      await as("secretary", (context) => settleFates(context, old, [row("4.1", "done")]));
      expect(await as("secretary", (context) => settleFates(context, old, [row("4.1", "dropped")]))).toEqual([
        { point: "4.1", field: "kind", code: "changed-meanwhile" },
      ]);
      expect(await as("secretary", (context) => settleFates(context, old, [row("4.1", "dropped", [], 1)]))).toEqual([]);
    });

    it("lets who leads a body propose for its points alone, and the secretariat decide", async () => {
      await begin();
      const [subject] = await open(database().db).selectFrom("body_subject").selectAll().where("body", "=", ownBody).execute();
      const points = await focusPointsOf(database().db, visitor, asId(old));
      const own =
        points.find(({ id, themes }) => id === subject?.focus_point || (subject?.focus_point === "" && themes[0] === subject.theme))
          ?.code ?? "";
      expect(await as("lead", (context) => settleFates(context, old, [row(own, "split", ["Een", "Twee"])]))).toEqual([]);
      const fate = [...(await fatesOf(database().db, await member(), asId(old))).values()];
      expect(fate).toMatchObject([{ isDecided: false, aims: ["Een", "Twee"], audience: "network" }]);
      expect(await pointsOf(coming, await member())).toEqual([]);

      await expect(as("lead", (context) => settleFates(context, old, [row("1.1", "done")]))).rejects.toMatchObject({ kind: "forbidden" });
      await expect(as("member", (context) => settleFates(context, old, [row(own, "done", [], 1)]))).rejects.toMatchObject({
        kind: "forbidden",
      });
      expect(await as("secretary", (context) => settleFates(context, old, [row(own, "split", ["Een", "Twee"], 1)]))).toEqual([]);
      expect(await pointsOf(coming, await member())).toHaveLength(2);
      expect(await as("lead", (context) => settleFates(context, old, [row(own, "done", [], 2)]))).toEqual([
        { point: own, field: "kind", code: "decided-already" },
      ]);
    });

    it("is adopted with all that is in it; what goes on can be read then, and initiatives follow", async () => {
      await begin();
      await expect(as("secretary", (context) => adoptAgenda(context, coming, { ...adoption, version: 1 }))).rejects.toMatchObject({
        code: "agenda.nothing-to-adopt",
      });
      await as("secretary", (context) => settleFates(context, old, [row("3.1", "carried"), row("4.1", "dropped")]));
      await expect(as("lead", (context) => adoptAgenda(context, coming, { ...adoption, version: 1 }))).rejects.toMatchObject({
        kind: "forbidden",
      });
      await expect(as("secretary", (context) => adoptAgenda(context, coming, { ...adoption, version: 7 }))).rejects.toMatchObject({
        kind: "conflict",
      });
      await as("secretary", (context) => adoptAgenda(context, coming, { ...adoption, version: 1 }));

      expect(await agendaAt(database().db, visitor, coming)).toMatchObject({ state: "adopted", adopted: { on: "2023-01-26" }, version: 2 });
      expect(await pointsOf(coming, visitor)).toHaveLength(1);
      expect((await fatesOf(database().db, visitor, asId(old))).size).toBe(2);
      const running = await visibleTo(database().db, visitor)
        .selectFrom("initiative_focus_point")
        .innerJoin("initiative", "initiative.id", "initiative_focus_point.initiative")
        .select(["initiative.state", "initiative_focus_point.focus_point"])
        .where("focus_point", "in", ["2019-2022-3.1", "2023-2026-3.1"])
        .execute();
      const of = (point: string) => running.filter((one) => one.focus_point === point);
      const stillRun = of("2019-2022-3.1").filter(({ state }) => state !== "finished" && state !== "stopped");
      expect(of("2023-2026-3.1")).toHaveLength(stillRun.length);
      expect(stillRun.length).toBeGreaterThan(0);
      await expect(as("secretary", (context) => adoptAgenda(context, coming, { ...adoption, version: 2 }))).rejects.toMatchObject({
        code: "agenda.not-in-state",
      });
    });

    it("closes the agenda before it only when each point has a fate", async () => {
      const close = () => as("secretary", (context) => closeAgenda(context, old, "De periode is voorbij.", 1));
      await expect(close()).rejects.toMatchObject({ code: "agenda.points-unsettled" });
      const codes = (await pointsOf(old, visitor)).map((one) => one.split(" ")[0] ?? "");
      const rows = codes.map((code) => row(code, "done"));
      expect(await as("secretary", (context) => settleFates(context, old, rows))).toEqual([]);
      await close();
      expect(await agendaAt(database().db, visitor, old)).toMatchObject({ state: "closed", version: 2 });
      expect((await fatesOf(database().db, visitor, asId(old))).size).toBe(codes.length);
      await expect(as("secretary", (context) => settleFates(context, old, rows))).rejects.toMatchObject({ code: "agenda.not-in-state" });
    });
  },
  async (database) => {
    for (const who of ["secretary", "lead", "member"] as const) await aSignedIn(database, who);
  },
  "content",
);

async function somebody(database: Database<Tables>, who: Who): Promise<{ readonly actor: Actor }> {
  const actor = await actorOn(database.db, asId(`person-${who}`), dayOf(testNow));
  if (!actor) throw new Error(`There is no ${who}.`);
  return { actor };
}
