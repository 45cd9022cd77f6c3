import { expect, it } from "vitest";
import { onBothEngines } from "../../tests/build/database.ts";
import { addOtherAgenda } from "../../tests/build/other-agenda.ts";
import { visitor } from "../lib/actor.ts";
import { citedSites, citings } from "./citing.ts";
import { kinds } from "./kinds.ts";

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

    it("is only what the actor may see", async () => {
      const addresses = (await citings(database().db, visitor)).map(({ address }) => address);
      expect(addresses.filter((address) => address.endsWith("9.99") || address.endsWith("k99"))).toEqual([]);
    });
  },
  addOtherAgenda,
  "content",
);
