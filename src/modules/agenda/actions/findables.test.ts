import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { acting, as, change } from "../../../../tests/build/desk.ts";
import { findables, renewIndex } from "../../../app/searching.ts";
import { visitor } from "../../../lib/actor.ts";
import { visibleTo } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { Texts } from "../domain/editing/field.ts";
import { recordKinds } from "../domain/editing/record.ts";
import { draftChange } from "./drafts.ts";
import { indexRecord } from "./findables.ts";
import { publishDraft, withdraw } from "./publication.ts";

const ask = { kind: "ask", record: "2019-2022-3.3", part: null } as const;

onBothEngines(
  "the search index",
  (database) => {
    const entries = async () => {
      const rows = await visibleTo(database().db, visitor)
        .selectFrom("search_entry")
        .selectAll()
        .orderBy("kind")
        .orderBy("object_id")
        .execute();
      return rows.map(({ kind, object_id: id, title, place, body }) => ({ kind, id, title, place, body }));
    };

    it.each(recordKinds)("is the same whether a record of kind %s is put in it alone or all is made anew", async (kind) => {
      const all = await entries();
      const [first] = all.filter((entry) => entry.kind === kind);
      await transact(database(), (tx) => indexRecord(tx, kind, first?.id ?? ""));
      expect(await entries()).toEqual(all);
    });

    it("follows a publication, a narrower circle and a withdrawal in the same act", async () => {
      const secretary = await as(database(), "secretary");
      const publish = async (audience: "public" | "network", texts: Texts) => {
        const id = await acting(database(), secretary, (context) => draftChange(context, { ...ask, part: "statement" }));
        await change(database(), secretary, id, texts);
        await acting(database(), secretary, (context) => publishDraft(context, id, { audience, reason: "x" }));
      };
      const found = async () => (await entries()).find(({ kind, id }) => kind === "ask" && id === ask.record);
      await publish("public", { tekst: "Zandkasteel." });
      expect(await found()).toMatchObject({ title: "Zandkasteel." });
      await publish("network", { tekst: "Luchtkasteel." });
      expect(await found()).toBeUndefined();
      await publish("public", {});
      expect(await found()).toMatchObject({ title: "Luchtkasteel." });
      await acting(database(), secretary, (context) => withdraw(context, "ask", ask.record, "x", 4));
      expect(await found()).toBeUndefined();
      const kept = await entries();
      await transact(database(), renewIndex);
      expect(await entries()).toEqual(kept);
      expect((await findables(database().db)).length).toBe(kept.length);
    });
  },
  async () => undefined,
  "content",
);
