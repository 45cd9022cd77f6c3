import { describe, expect, it } from "vitest";
import { aSeat } from "../../../../tests/build/seat.ts";
import { asId, type MandateId } from "../../../lib/ids.ts";
import { since } from "../../../lib/period.ts";
import type { Body } from "./body.ts";
import { handoverDocument } from "./handover.ts";
import type { Mandate } from "./mandate.ts";

const changedAt = new Date("2026-11-24T08:00:00Z");
const body: Body = {
  id: asId("housing"),
  network: asId("g40"),
  slug: "housing",
  name: "Wonen",
  kind: "theme-group",
  parent: null,
  counterpart: null,
  counterpartNote: null,
  task: "Bouwen",
  note: null,
  otherNames: [],
  period: since("2020-01-01"),
  sources: [],
  audience: "public",
  version: 1,
  changedAt,
};
const named = (seat: ReturnType<typeof aSeat>, personName: string | null) => ({
  ...seat,
  personName,
  substituteName: null,
  organisationName: "Delft",
});
const mandate = (untilOn: string) => ({
  ...({
    id: asId<MandateId>("m"),
    body: body.id,
    toBody: null,
    toPerson: null,
    subject: "Brief",
    ask: null,
    fromOn: "2026-01-01",
    untilOn,
  } as const),
  ...({ capacity: null, audience: "public", version: 1, changedAt } as const satisfies Partial<Mandate>),
  toPersonName: "Anna",
  toBodyName: null,
});

const first = named(aSeat({ id: "a" }), "Anna");
const second = named(aSeat({ id: "b", follows: asId("a") }), "Bert");
const third = named(aSeat({ id: "c", follows: asId("b"), state: "vacant" }), null);
const material = {
  body,
  seat: third,
  seats: [first, second, third],
  current: [third],
  mandates: [],
  course: null,
  parts: [],
  asOf: "2026-11-24",
};

describe("a hand-over document", () => {
  it("names who sat in the seat before, the latest first", () => {
    expect(handoverDocument(material).before.map(({ person }) => person)).toEqual(["Bert", "Anna"]);
  });

  it("comes to an end when rows follow each other in a ring", () => {
    const ring = named(aSeat({ id: "a", follows: asId("c") }), "Anna");
    expect(handoverDocument({ ...material, seats: [ring, second, third] }).before).toHaveLength(2);
  });

  it("counts what is vacant, and leaves out mandates that are over and parts with nothing in them", () => {
    const made = handoverDocument({
      ...material,
      mandates: [mandate("2026-11-24"), mandate("2027-01-01")],
      parts: [{ title: { nl: "Bijeenkomsten", en: "Meetings" }, lines: [] }],
    });
    expect([made.vacancies, made.mandates.map(({ untilOn }) => untilOn), made.parts]).toEqual([1, ["2027-01-01"], []]);
  });
});
