import { expect, it } from "vitest";
import { onBothEngines } from "../../tests/build/database.ts";
import { addOtherAgenda } from "../../tests/build/other-agenda.ts";
import { visitor } from "../lib/actor.ts";
import { findableCounts, search } from "../platform/search/search.ts";
import { kinds } from "./kinds.ts";
import { findables, renewSearch } from "./searching.ts";

onBothEngines(
  "what can be found",
  (database) => {
    it("is everything in the starting content, each kind in full", async () => {
      const { db } = database();
      const expected = {
        agenda: 1,
        theme: 9,
        "focus-point": 45,
        offer: 50,
        ask: 58,
        target: 26,
        initiative: 123,
        indicator: 118,
        scenario: 10,
        position: 49,
        meeting: 32,
        body: 50,
        city: 41,
        organisation: 137,
        region: 254,
      };
      expect(Object.fromEntries(await findableCounts(db, visitor))).toEqual(expected);
      expect(Object.keys(expected).toSorted()).toEqual(kinds.toSorted());
    });

    it("is found by a word in what happened, by the name of a city and by a partner", async () => {
      const { db } = database();
      const addresses = async (question: string) => (await search(db, visitor, question)).map((hit) => hit.address);
      expect(await addresses("opschalingskorting")).toContain("/agenda/2019-2022/vraag/9.4");
      expect(await addresses("jaarrekening")).toContain("/financien/rekening");
      expect((await addresses("hertogenbosch"))[0]).toBe("/steden/s-hertogenbosch");
      expect(await addresses("divosa manifest")).toEqual(["/standpunten/manifest-dicht-de-kloof-voor-kwetsbare-wijken"]);
    });

    it("is a figure among the first ten of its kind, for what people call it, its table or its meaning", async () => {
      const { db } = database();
      const wanted = [
        ["woninginbraak", "residential-burglary"],
        ["inbraken", "residential-burglary"],
        ["WOZ-waarde", "woz-value"],
        ["eenzaamheid", "loneliness"],
        ["verkoopprijs woning", "average-sale-price"],
        ["gemeentefonds per inwoner", "municipal-fund-per-resident"],
        ["47018NED", "threat"],
      ] as const;
      for (const [question, id] of wanted) {
        const found = (await search(db, visitor, question)).filter(({ kind }) => kind === "indicator");
        expect([question, found.slice(0, 10).map((hit) => hit.address)]).toEqual([question, expect.arrayContaining([`/cijfers/${id}`])]);
      }
    });

    it("has an address of its own", async () => {
      const all = await findables(database().db);
      expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
    });

    it("is never what only members may see, nor what happened to it", async () => {
      await addOtherAgenda(database());
      await renewSearch(database());
      const { db } = database();
      expect((await findableCounts(db, visitor)).get("ask")).toBe(59);
      expect(await search(db, visitor, "Te laat om waar te zijn")).toEqual([]);
    });
  },
  async () => undefined,
  "content",
);
