import { expect, it } from "vitest";
import { onBothEngines } from "../../tests/build/database.ts";
import { addOtherAgenda } from "../../tests/build/other-agenda.ts";
import { aSeat } from "../../tests/build/seat.ts";
import { visitor } from "../lib/actor.ts";
import { asId, type BodyId } from "../lib/ids.ts";
import { bodyWith } from "../modules/network/store/bodies.ts";
import { allCities } from "../modules/network/store/cities.ts";
import { membershipsOf } from "../modules/network/store/memberships.ts";
import { saveSeat } from "../modules/network/store/save-seat.ts";
import { transact } from "../platform/db/transact.ts";
import { citedSites, citings } from "./citing.ts";
import { kinds } from "./kinds.ts";

const body = asId<BodyId>("tg-woningmarkt");

const citing = (id: string, ...sources: string[]) => ({ kind: "ask", id, address: `/vraag/${id}`, title: id, sources });

it("counts of a site its pages and what rests on them, each once, the most used first", () => {
  const [first, second, ...others] = citedSites([
    citing("1", "https://a.nl/1", "https://www.a.nl/2", "https://b.nl/1"),
    citing("2", "https://b.nl/1", "https://b.nl/1?x=1"),
    citing("3"),
  ]);
  expect(first).toMatchObject({ name: "b.nl", pages: 2, citings: [{ id: "1" }, { id: "2" }] });
  expect(second).toMatchObject({ name: "a.nl", pages: 2, citings: [{ id: "1" }] });
  expect(others).toEqual([]);
});

it("leaves out what is not a web address", () => {
  expect(citedSites([citing("1", "javascript:alert(1)", "Kamerstuk 12 345", "")])).toEqual([]);
});

onBothEngines(
  "what rests on sources",
  (database) => {
    it("is of a kind that has a page, has an address of its own, and names each source once", async () => {
      const all = await citings(database().db, visitor);
      expect(all.filter(({ kind }) => !kinds.some((one) => one === kind))).toEqual([]);
      expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
      expect(all.filter(({ sources }) => new Set(sources).size !== sources.length)).toEqual([]);
    });

    it("is of a body what stands with it, its courses, its cities and its seats, without what may not be known", async () => {
      await transact(database(), async (tx) => {
        await saveSeat(tx, aSeat({ id: "seen", body, sources: ["https://seen.example/", "https://twice.example/"] }));
        await saveSeat(tx, aSeat({ id: "again", body, role: "member", sources: ["https://twice.example/"] }));
        await saveSeat(tx, aSeat({ id: "hidden", body, role: "member", audience: "network", sources: ["https://hidden.example/"] }));
      });
      const all = await citings(database().db, visitor);
      const whole = await bodyWith(database().db, visitor, body);
      const found = all.find(({ id }) => id === body)?.sources ?? [];
      const hanging = [...(whole?.sources ?? []), ...(whole?.courses ?? []).flatMap(({ sources }) => sources)];
      expect(found).toEqual(expect.arrayContaining(["https://seen.example/", "https://twice.example/", ...hanging]));
      expect(found.filter((source) => source === "https://twice.example/")).toHaveLength(1);
      expect(JSON.stringify(all)).not.toContain("hidden.example");
    });

    it("is of a city where its memberships are told, and where its number in a register stands", async () => {
      const { db } = database();
      const [city] = await allCities(db);
      if (!city) throw new Error("The content has no city.");
      const found = (await citings(db, visitor)).find(({ id }) => id === city.id)?.sources;
      const told = (await membershipsOf(db, city.id)).flatMap(({ sources }) => sources);
      expect(found?.length).toBeGreaterThan(told.length);
      expect(found).toEqual(expect.arrayContaining([...told]));
    });

    it("is only what the actor may see", async () => {
      const addresses = (await citings(database().db, visitor)).map(({ address }) => address);
      expect(addresses.filter((address) => address.endsWith("9.99") || address.endsWith("k99"))).toEqual([]);
    });
  },
  addOtherAgenda,
  "content",
);
