import { expect, it } from "vitest";
import { orderIn, subjectOf } from "./fetch-order.ts";

it.each([
  { table: "83625NED", accepting: [] },
  { table: "03759ned", accepting: ["monitor-load.shrunk", "monitor-load.measure-lost"] },
] as const)("an order for $table comes out of the subject of a job as it went in", (order) => {
  expect(orderIn(subjectOf(order))).toEqual(order);
});

it("without a table all tables are meant", () => {
  expect(orderIn("")).toBeNull();
});

it("what nobody can accept is not accepted", () => {
  expect(orderIn("83625NED monitor-load.empty")).toEqual({ table: "83625NED", accepting: [] });
});
