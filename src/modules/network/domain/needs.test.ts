import { describe, expect, it } from "vitest";
import { aPeriod, aSeat } from "../../../../tests/build/seat.ts";
import { asId } from "../../../lib/ids.ts";
import type { Mandate } from "./mandate.ts";
import { bodiesWithoutSecretary, endingMandates, endingsByBody, noticeUntil, vacanciesByBody, withoutSuccessor } from "./needs.ts";

const idsOf = (seats: readonly { readonly id: string }[]) => seats.map(({ id }) => id);

describe("vacant seats", () => {
  it("are one thing to do for each body, however many they are, since the first of them", () => {
    const many = Array.from({ length: 40 }, (_seat, index) =>
      aSeat({ id: `h${index}`, state: "vacant", period: { from: index === 7 ? "2026-05" : "2026-09-01" } }),
    );
    const other = aSeat({ id: "w", body: asId("water"), state: "vacant" });
    const found = vacanciesByBody([...many, other]);
    expect(found.map(({ seats, day }) => [seats.length, day])).toEqual([
      [40, "2026-05-01"],
      [1, null],
    ]);
  });

  it("are nothing to do when there are none", () => {
    expect(vacanciesByBody([])).toEqual([]);
  });
});

describe("a seat that ends", () => {
  const ending = aSeat({ id: "now", role: "member", period: { from: "2024-01-01", until: "2027-01-01" } });

  it("is told sixty days ahead, over the end of a year", () => {
    expect(noticeUntil("2026-11-24")).toBe("2027-01-23");
  });

  it("waits when nobody goes on with it, and stands by the first day on which it is over", () => {
    expect(idsOf(withoutSuccessor([ending], []))).toEqual(["now"]);
    expect(endingsByBody([ending]).map(({ day }) => day)).toEqual(["2027-01-01"]);
  });

  it("does not wait when another row took over from it, or the same organisation goes on in the same role", () => {
    const next = aSeat({ id: "next", role: "member", follows: asId("now"), organisation: null, period: { from: "2027-01-01" } });
    const same = aSeat({ id: "same", role: "member", period: { from: "2026-12-15" } });
    expect(withoutSuccessor([ending], [next])).toEqual([]);
    expect(withoutSuccessor([ending], [same])).toEqual([]);
  });

  it("waits when what follows is vacant, another city’s, another role, another body, or begins too late", () => {
    const others = [
      aSeat({ id: "vacant", role: "member", follows: asId("now"), state: "vacant", period: { from: "2027-01-01" } }),
      aSeat({ id: "city", role: "member", organisation: asId("GM0193"), period: { from: "2027-01-01" } }),
      aSeat({ id: "role", role: "guest", period: { from: "2027-01-01" } }),
      aSeat({ id: "body", role: "member", body: asId("water"), period: { from: "2027-01-01" } }),
      aSeat({ id: "late", role: "member", period: { from: "2027-01-02" } }),
    ];
    expect(idsOf(withoutSuccessor([ending], others))).toEqual(["now"]);
  });

  it("is no successor of itself, nor of a colleague whose seat ends on the same day", () => {
    const colleague = aSeat({ id: "colleague", role: "member", period: { from: "2024-01-01", until: "2027-01-01" } });
    expect(idsOf(withoutSuccessor([ending, colleague], [ending, colleague]))).toEqual(["now", "colleague"]);
  });

  it("is not taken over by a colleague of the same city who sat beside it all the while", () => {
    const colleague = aSeat({ id: "colleague", role: "member", period: { from: "2024-01-01", until: "2028-01-01" } });
    expect(idsOf(withoutSuccessor([ending], [colleague]))).toEqual(["now"]);
  });
});

describe("a mandate", () => {
  const aMandate = (id: string, told: Partial<Mandate> = {}): Mandate => ({
    id: asId(id),
    body: asId("housing"),
    toBody: null,
    toPerson: asId("ann"),
    subject: "Overleg met de minister",
    ask: null,
    fromOn: "2026-01-01",
    untilOn: "2027-01-23",
    capacity: null,
    audience: "network",
    version: 1,
    changedAt: new Date("2026-01-01T00:00:00Z"),
    ...told,
  });
  const today = "2026-11-24";

  it("is told up to and including the sixtieth day before it ends, the first to end first", () => {
    const told = [aMandate("last"), aMandate("first", { untilOn: "2026-11-25", subject: "Brief" })];
    expect(endingMandates(told, today).map(({ id }) => id)).toEqual(["first", "last"]);
    expect(endingMandates([aMandate("later", { untilOn: "2027-01-24" }), aMandate("over", { untilOn: today })], today)).toEqual([]);
  });

  it("is not told while it has not begun, or when another one goes on with it", () => {
    const next = aMandate("next", { fromOn: "2027-01-23", untilOn: "2028-01-01", toPerson: asId("bas") });
    expect(endingMandates([aMandate("now"), next], today)).toEqual([]);
    expect(endingMandates([aMandate("soon", { fromOn: "2026-12-01" })], today)).toEqual([]);
    expect(endingMandates([aMandate("now"), { ...next, fromOn: "2027-02-01" }], today)).toHaveLength(1);
  });
});

describe("a body without a secretary", () => {
  const aBody = (id: string, kind: "theme-group" | "project", from?: string) => ({
    id: asId<never>(id),
    kind,
    period: { ...aPeriod(from === undefined ? {} : { from }), end: "running" as const },
  });

  it("is one that stands, should have one, and of which none is known", () => {
    const bodies = [aBody("housing", "theme-group", "2020"), aBody("water", "theme-group", "2020"), aBody("trial", "project", "2020")];
    const held = [aSeat({ id: "s", body: asId("water"), role: "secretary" }), aSeat({ id: "c", role: "chair" })];
    expect(idsOf(bodiesWithoutSecretary(bodies, held, "2026-11-24"))).toEqual(["housing"]);
  });

  it("is not one of which nobody knows whether it stands", () => {
    expect(bodiesWithoutSecretary([aBody("old", "theme-group")], [], "2026-11-24")).toEqual([]);
    expect(bodiesWithoutSecretary([aBody("later", "theme-group", "2027-01-01")], [], "2026-11-24")).toEqual([]);
  });
});
