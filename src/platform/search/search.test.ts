import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { type Actor, visitor } from "../../lib/actor.ts";
import { transact } from "../db/transact.ts";
import { type Findable, findableAddresses, findableCounts, rebuildIndex, search } from "./search.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };

const thing = (id: string, title: string, body = "", more: Partial<Findable> = {}): Findable => ({
  kind: "ask",
  id,
  address: `/vraag/${id}`,
  title,
  place: "Wonen",
  body,
  audience: "public",
  ...more,
});

const things = [
  thing("1", "Eén loket voor jeugdzorg"),
  thing("2", "Jeugd", "Over de zorg voor kinderen."),
  thing("3", "Honderd% zeker", "een_twee"),
  thing("4", "Zorg", "jeugd"),
  thing("5", "Jeugdzorg, geheim", "", { audience: "network" }),
  thing("6", "Zorgplan", "", { kind: "position", address: "/standpunt/6" }),
];

onBothEngines(
  "search",
  (database) => {
    const titles = async (question: string, actor: Actor = visitor) =>
      (await search(database().db, actor, question)).map((hit) => hit.title);

    it("finds what holds all the words, in any order, whatever the accents and capitals", async () => {
      expect(await titles("EEN jeugdzorg")).toEqual(["Eén loket voor jeugdzorg"]);
      expect(new Set(await titles("zorg jeugd"))).toEqual(new Set(["Zorg", "Jeugd", "Eén loket voor jeugdzorg"]));
    });

    it("puts a whole word in the title before a part of one, and the title before the text", async () => {
      expect(await titles("zorg")).toEqual(["Zorg", "Zorgplan", "Eén loket voor jeugdzorg", "Jeugd"]);
    });

    it("shows nobody what is not theirs to see: not as a hit, not in a count, not as an address", async () => {
      const { db } = database();
      expect(await titles("geheim")).toEqual([]);
      expect(await titles("geheim", member)).toEqual(["Jeugdzorg, geheim"]);
      expect(await findableCounts(db, visitor)).toEqual(
        new Map([
          ["ask", 4],
          ["position", 1],
        ]),
      );
      expect((await findableCounts(db, member)).get("ask")).toBe(5);
      expect(await findableAddresses(db, visitor)).not.toContain("/vraag/5");
      expect(await findableAddresses(db, member)).toContain("/vraag/5");
    });

    it("takes nothing in a question for a pattern or for part of a query", async () => {
      for (const question of ["%", "_", "%%%", "' or 1=1 --", '"', "\\", "\u0000", "<script>", "*", "", "   ", "\ud800"]) {
        expect([question, await titles(question)]).toEqual([question, []]);
      }
    });

    it("takes % and _ for the spaces that they are between words", async () => {
      expect(await titles("honderd%")).toEqual(["Honderd% zeker"]);
      expect(await titles("een_twee")).toEqual(["Honderd% zeker"]);
      expect(await titles("een%loket_jeugd")).toEqual(["Eén loket voor jeugdzorg"]);
    });

    it("survives a question of ten thousand letters, and one of ten thousand words", async () => {
      expect(await titles("z".repeat(10_000))).toEqual([]);
      expect(await titles("zorg ".repeat(10_000))).toContain("Zorg");
    });

    it("forgets what is not offered any more", async () => {
      await transact(database(), (tx) => rebuildIndex(tx, [thing("9", "Nieuw")]));
      expect(await titles("zorg")).toEqual([]);
      expect(await titles("nieuw")).toEqual(["Nieuw"]);
    });
  },
  (database) => transact(database, (tx) => rebuildIndex(tx, things)),
);
