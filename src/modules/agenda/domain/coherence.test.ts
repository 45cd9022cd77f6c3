import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type FocusPointId, type InitiativeId } from "../../../lib/ids.ts";
import { legibleStrength, legibleTies, sharedBy, tiesBetween } from "./coherence.ts";

const ids = ["1.1", "1.2", "2.1", "2.2"];
const points = ids.map((id) => asId<FocusPointId>(id));
const point = fc.constantFrom(...points);
const initiative = (id: string) => ({ id: asId<InitiativeId>(id), title: id, slug: id });
const nothing = { links: [], initiatives: [], partners: [] };

describe("tiesBetween", () => {
  it("weighs a link as three, and names every reason once", () => {
    const [first, second, third] = points as [FocusPointId, FocusPointId, FocusPointId];
    const ties = tiesBetween(points, {
      links: [{ from: third, to: first, kind: "depends-on", note: null }],
      initiatives: [{ what: initiative("proef"), points: [first, third, second] }],
      partners: [
        { what: "Beraad", points: [third, first] },
        { what: "Beraad", points: [first, third] },
      ],
    });
    expect(ties.map(({ from, to, strength }) => [from, to, strength])).toEqual([
      ["1.1", "2.1", 5],
      ["1.1", "1.2", 1],
      ["1.2", "2.1", 1],
    ]);
  });

  it("ties no focus point to itself, and none that is not shown", () => {
    const elsewhere = asId<FocusPointId>("9.9");
    const [first] = points as [FocusPointId];
    expect(tiesBetween(points, { ...nothing, initiatives: [{ what: initiative("a"), points: [first, first, elsewhere] }] })).toEqual([]);
  });

  it("says each pair once, in the order of the agenda, whatever the order of what was found", () => {
    const served = fc.record({ what: fc.constantFrom("a", "b", "c").map(initiative), points: fc.array(point, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.uniqueArray(served, { selector: ({ what }) => what.id }), (initiatives) => {
        const ties = tiesBetween(points, { ...nothing, initiatives });
        const backwards = tiesBetween(points, { ...nothing, initiatives: initiatives.toReversed() });
        expect(new Set(ties.map(({ from, to }) => `${from} ${to}`)).size).toBe(ties.length);
        expect(ties.every(({ from, to }) => points.indexOf(from) < points.indexOf(to))).toBe(true);
        expect(backwards.map(({ from, to, strength }) => [from, to, strength])).toEqual(
          ties.map(({ from, to, strength }) => [from, to, strength]),
        );
      }),
    );
  });
});

describe("legibleStrength", () => {
  it("never leaves more lines than can be told apart, and hides none without need", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ strength: fc.integer({ min: 1, max: 9 }) }), { maxLength: 200 }), (ties) => {
        const least = legibleStrength(ties);
        const shown = ties.filter(({ strength }) => strength >= least).length;
        expect(shown).toBeLessThanOrEqual(legibleTies);
        if (ties.length <= legibleTies) expect(shown).toBe(ties.length);
      }),
    );
  });
});

describe("sharedBy", () => {
  it("puts the focus points of one thing together", () => {
    const rows = points.slice(0, 2).map((one) => ({ id: "a", what: "A", point: one }));
    expect(sharedBy(rows)).toEqual([{ what: "A", points: points.slice(0, 2) }]);
  });
});
