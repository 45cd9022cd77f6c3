import { expect, it } from "vitest";
import { onBothEngines } from "../../../../../tests/build/database.ts";
import { as } from "../../../../../tests/build/desk.ts";
import { visitor } from "../../../../lib/actor.ts";
import { asId } from "../../../../lib/ids.ts";
import { sheetKinds } from "../../domain/sheets/shape.ts";
import { openRecord } from "../editing/open-records.ts";
import { placeOf, placesBook } from "../editing/places.ts";
import { wholeRecords } from "./whole-records.ts";

const filter = { agenda: asId<never>("2019-2022") };

onBothEngines(
  "all records of a kind",
  (database) => {
    it.each(sheetKinds)("are as whole as each when it is opened by itself: %s", async (kind) => {
      for (const actor of [visitor, await as(database(), "secretary")]) {
        const all = await wholeRecords(database().db, actor, kind, filter);
        expect(all.length).toBeGreaterThan(5);
        for (const { record, texts } of all) {
          const one = await openRecord(database().db, actor, kind, record.id);
          expect([record.id, texts]).toEqual([record.id, one?.texts]);
          expect(record).toMatchObject({ version: one?.record.version, audience: one?.record.audience });
        }
      }
    });

    it("have the same place, by which one tells who may change them, as each by itself", async () => {
      const book = await placesBook(database().db);
      for (const kind of sheetKinds) {
        for (const { record } of await wholeRecords(database().db, visitor, kind, filter)) {
          expect([record.id, book(kind, record)]).toEqual([record.id, await placeOf(database().db, kind, record)]);
        }
      }
    });
  },
  undefined,
  "content",
);
