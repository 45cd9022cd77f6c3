import { expect, it } from "vitest";
import type { BareAct } from "../../platform/audit/log.ts";
import { authorsOf, loadedEvent } from "./authors.ts";

const act = (at: string, actor: string, event: string, subject: string, particulars = "{}"): BareAct => ({
  at,
  actor,
  event,
  subject,
  particulars,
});

const authors = authorsOf([
  act("1", "system", loadedEvent, "network g40"),
  act("2", "voorbeeld-merel", "network.person-added", "person piet"),
  act("3", "piet", "network.person-added", "person klaas"),
  act("4", "klaas", "network.body-changed", "body a"),
  act("5", "eva", "network.body-changed", "body a"),
  act("5", "klaas", "network.body-changed", "body b"),
  act("6", "eva", "network.seat-handed-over", "seat x", '{"next":"y"}'),
  act("7", "system", "access.link-used", "person piet"),
  act("8", "system", "content.loaded", "ask 1.1"),
  act("9", "klaas", "network.person-changed", "person eva"),
]);

it("counts among the example whoever its persons added, and whom those added", () => {
  expect(["voorbeeld-merel", "piet", "klaas", "eva", "system"].filter(authors.isOfExample)).toEqual(["voorbeeld-merel", "piet", "klaas"]);
});

it("gives a moment to the example only when nobody else acted in it", () => {
  expect(["0", "1", "4", "5", "6", "7", "8"].filter(authors.didAt)).toEqual(["1", "4", "7"]);
});

it("tells who did something to a thing, also who made the seat that follows another", () => {
  expect(["body a", "body b", "seat y"].map((subject) => [authors.didTo(subject), authors.othersDidTo(subject)])).toEqual([
    [true, true],
    [true, false],
    [false, true],
  ]);
});

it("names the others to whom the example did something", () => {
  expect(authors.touched).toEqual(["person eva"]);
});
