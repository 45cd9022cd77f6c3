import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import type { Tables } from "../../app/tables.ts";
import { once } from "./once.ts";
import { open } from "./read.ts";
import { transact } from "./transact.ts";

const named = once<Tables, "id" | "kind", { readonly id: string; readonly name: string }>(["id", "kind"], (db, at) =>
  open(db).selectFrom("organisation").select(["id", "name"]).where("kind", "=", at.kind).where("id", "=", at.id),
);

onBothEngines(
  "a question that is made once",
  (database) => {
    it("is answered for the values of each time, whatever they are", async () => {
      const { db } = database();
      expect(await named(db, { id: "GM0193", kind: "city" })).toEqual([{ id: "GM0193", name: "Zwolle" }]);
      expect(await named(db, { id: "GM0361", kind: "city" })).toEqual([{ id: "GM0361", name: "Alkmaar" }]);
      expect(await named(db, { id: "GM0193", kind: "ministry" })).toEqual([]);
      expect(await named(db, { id: "x' or '1'='1", kind: "city" })).toEqual([]);
    });

    it("goes its own way in a transaction, and many at once do not mix", async () => {
      const ids = ["GM0193", "GM0361", "GM0193", "GM0361"];
      const inside = await transact(database(), (tx) => named(tx, { id: "GM0193", kind: "city" }));
      const all = await Promise.all(ids.map((id) => named(database().db, { id, kind: "city" })));
      expect([inside, ...all].map(([row]) => row?.id)).toEqual(["GM0193", ...ids]);
    });
  },
  undefined,
  "content",
);
