import { expect, it } from "vitest";
import { onBothEngines } from "../../../../../tests/build/database.ts";
import { testLook, testNow } from "../../../../../tests/build/house.ts";
import { aReply } from "../../../../../tests/build/reply.ts";
import { visitor } from "../../../../lib/actor.ts";
import { type AgendaId, asId, type CityId } from "../../../../lib/ids.ts";
import type { View } from "../../../../lib/view.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { MonitorReads } from "../../tables.ts";
import { figureShelf } from "./figure-shelf.ts";
import { toldOfAll, toldOfCity } from "./told-figures.ts";
import { toldSources } from "./told-sources.ts";
import { toldTargets } from "./told-targets.ts";

const view: View = { ...testLook, language: "nl", path: "", query: "", isSignedIn: false, now: testNow, sources: new Map() };

onBothEngines(
  "figures in words",
  (database) => {
    const visit = () => ({ db: (database() as Database<MonitorReads>).db, view });
    const shelfOf = (city: CityId | null) => figureShelf(visit(), { city, theme: asId("2019-2022-5") });

    it("are the same of one city, whether it was read alone or with all others", async () => {
      const all = await shelfOf(null);
      const zwolle = all.cities.find(({ slug }) => slug === "zwolle");
      if (!zwolle) throw new Error("Zwolle is not there.");
      const alone = toldOfCity(await shelfOf(zwolle.id), zwolle, "nl");
      expect(alone).toEqual(toldOfCity(all, zwolle, "nl"));
      expect(alone.find(({ id }) => id === "residential-burglary")).toMatchObject({
        address: "/cijfers/residential-burglary?stad=zwolle",
        whyNone: null,
        headline: { period: "2025", minds: [{ code: "provisional" }] },
      });
      expect(alone.find(({ id }) => id === "residential-burglary")?.spread).toHaveLength(11);
    });

    it("say why there is no figure, also of a city that nobody knows", async () => {
      const told = toldOfCity(await shelfOf(null), { id: asId("nergens"), slug: "nergens" }, "nl");
      expect(told.every(({ headline, whyNone }) => headline === null && whyNone !== null)).toBe(true);
    });

    it("of all cities are the middle one, with every city on the strip and what cities say", async () => {
      await aReply(database(), { indicator: "vandalism", text: "Zo zit het." });
      const told = toldOfAll(await shelfOf(null), "nl").find(({ id }) => id === "vandalism");
      expect(told?.spread).toHaveLength(41);
      expect(told?.headline?.middle).toBeNull();
      expect(told?.replies).toEqual([expect.objectContaining({ text: "Zo zit het.", heading: "Weerwoord" })]);
    });

    it("stand with targets that the actor may see, and what falls to a city is ours", async () => {
      const agenda = asId<AgendaId>("2019-2022");
      const zwolle = (await shelfOf(null)).cities.find(({ slug }) => slug === "zwolle");
      const told = (await toldTargets(visit(), visitor, agenda))(zwolle?.id ?? null);
      expect(told.some(({ share }) => share !== null)).toBe(true);
      expect((await toldTargets(visit(), visitor, agenda))(null).every(({ share }) => share === null)).toBe(true);
      await database().writer.updateTable("target").set({ audience: "network" }).execute();
      expect((await toldTargets(visit(), visitor, agenda))(null)).toEqual([]);
    });

    it("name the tables that they come from, each once, and none when there are none", async () => {
      const [table] = toldOfAll(await shelfOf(null), "nl").flatMap(({ tables }) => tables);
      if (!table) throw new Error("There is no table.");
      expect(await toldSources(visit(), [table, table])).toEqual([expect.objectContaining({ table })]);
      expect(await toldSources(visit(), [])).toEqual([]);
    });
  },
  undefined,
  "content",
);
