import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type FocusPointId } from "../../../lib/ids.ts";
import {
  ancestorsOf,
  descendantsOf,
  type Fate,
  type FateKind,
  fateKinds,
  fateProblems,
  followUpOf,
  goesOn,
  pointFor,
  type Succession,
  unsettled,
  wantedAims,
} from "./succession.ts";

const id = (text: string) => asId<FocusPointId>(text);
const head = (code: string, title: string) => ({ id: id(`next-${code}`), agenda: asId<never>("next"), code, title });
const fate = (point: string, kind: FateKind, isDecided = true): [FocusPointId, Fate] => [
  id(point),
  {
    point: id(point),
    kind,
    reason: `reden ${point}`,
    aims: [],
    isDecided,
    person: null,
    organisation: null,
    audience: "public",
    version: 1,
    changedAt: new Date(0),
  },
];
const to = (from: string, ...aims: readonly string[]): readonly Succession[] => aims.map((aim) => ({ from: id(from), to: id(aim) }));

const next = { points: [head("1.1", "Wonen"), head("1.2", "Groen")], isDraft: true };
const codes = (kind: FateKind, aims: readonly string[], where: typeof next | null = next, reason = "Daarom.") =>
  fateProblems({ kind, reason, aims }, "Oude titel", where).map(({ code }) => code);

describe("a fate", () => {
  it.each(fateKinds)("of kind %s asks for a reason", (kind) => {
    const aims = { carried: [], split: ["1.1", "1.2"], merged: ["1.1"], done: [], dropped: [] }[kind];
    expect(codes(kind, aims, next, "")).toEqual(["reason-missing"]);
    expect(codes(kind, aims)).toEqual([]);
  });

  it("goes on in as many points as its kind says, and not one more", () => {
    expect([codes("carried", ["1.1"]), codes("carried", ["1.1", "1.2"])]).toEqual([[], ["too-many-aims"]]);
    expect([codes("split", ["1.1"]), codes("split", ["Wonen", "wonen"]), codes("split", ["1.1", "Nieuw"])]).toEqual([
      ["too-few-aims"],
      ["too-few-aims"],
      [],
    ]);
    expect([codes("merged", []), codes("merged", ["1.1"])]).toEqual([["too-few-aims"], []]);
    expect([codes("done", ["1.1"]), codes("dropped", ["1.1"])]).toEqual([["too-many-aims"], ["too-many-aims"]]);
  });

  it("cannot go on before a next agenda was begun, but can end", () => {
    expect(fateKinds.filter((kind) => codes(kind, [], null).includes("no-next-agenda"))).toEqual(fateKinds.filter(goesOn));
  });

  it("names no code that the next agenda does not have, for that is a slip and no title", () => {
    expect(codes("carried", ["9.9"])).toEqual(["unknown-code"]);
    expect(codes("carried", ["Plan 2.0"])).toEqual([]);
  });

  it("adds no point to a next agenda that was adopted", () => {
    const adopted = { ...next, isDraft: false };
    expect([codes("carried", [], adopted), codes("carried", ["1.1"], adopted), codes("dropped", [], adopted)]).toEqual([
      ["next-is-adopted"],
      [],
      [],
    ]);
  });

  it("finds a point by its code and by its title, whatever its capitals", () => {
    expect([pointFor("1.2", next.points)?.code, pointFor("WONEN", next.points)?.code, pointFor("Water", next.points)]).toEqual([
      "1.2",
      "1.1",
      null,
    ]);
    expect(wantedAims({ kind: "carried", reason: "", aims: [] }, "Oude titel")).toEqual(["Oude titel"]);
    expect(wantedAims({ kind: "done", reason: "", aims: [] }, "Oude titel")).toEqual([]);
  });
});

describe("an agenda", () => {
  it("can be closed only when something was decided on each point", () => {
    const points = [id("a"), id("b"), id("c")];
    const left = unsettled(points, new Map([fate("a", "done"), fate("b", "dropped", false)]), []);
    expect(left.map(({ point, code }) => `${point} ${code}`)).toEqual(["b no-fate", "c no-fate"]);
    expect(unsettled(points, new Map([fate("a", "done"), fate("b", "dropped"), fate("c", "done")]), [])).toEqual([]);
  });

  it("can be closed only when what was merged was merged with something", () => {
    const fates = new Map([fate("a", "merged"), fate("b", "carried")]);
    const points = [id("a"), id("b")];
    expect(unsettled(points, fates, [...to("a", "x"), ...to("b", "y")]).map(({ code }) => code)).toEqual(["merged-alone"]);
    expect(unsettled(points, fates, [...to("a", "x"), ...to("b", "x")])).toEqual([]);
  });
});

describe("an ask, an offer or an initiative", () => {
  it("goes on while one of its points does, and ends with the last", () => {
    const fates = new Map([fate("a", "split"), fate("b", "dropped"), fate("c", "done", false)]);
    const links = to("a", "x", "y");
    expect(followUpOf([id("a"), id("b")], fates, links)).toEqual({ kind: "goes-on", under: ["x", "y"] });
    expect(followUpOf([id("b")], fates, links)).toEqual({ kind: "ends", reasons: ["reden b"] });
  });

  it("is open while one of its points is, or when it serves none", () => {
    const fates = new Map([fate("a", "split"), fate("c", "done", false)]);
    expect(followUpOf([id("a"), id("c")], fates, to("a", "x")).kind).toBe("open");
    expect(followUpOf([], fates, []).kind).toBe("open");
  });
});

describe("ancestors and descendants", () => {
  it("are found over any number of agendas, the nearest first", () => {
    const links = [...to("a", "b", "c"), ...to("b", "d"), ...to("c", "d"), ...to("d", "e")];
    const flat = (kin: ReturnType<typeof ancestorsOf>) => kin.map(({ point, distance }) => `${point}${distance}`);
    expect(flat(descendantsOf(id("a"), links))).toEqual(["b1", "c1", "d2", "e3"]);
    expect(flat(ancestorsOf(id("e"), links))).toEqual(["d1", "b2", "c2", "a3"]);
  });

  const anyLinks = fc.array(
    fc.tuple(fc.nat(8), fc.nat(8)).map(([a, b]): Succession => ({ from: id(`p${a}`), to: id(`p${b}`) })),
    { maxLength: 40 },
  );

  it("end, name nobody twice and never the point itself, also where somebody made a ring", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        for (const kin of [ancestorsOf(id("p0"), links), descendantsOf(id("p0"), links)]) {
          const points = kin.map(({ point }) => point);
          expect(new Set(points).size).toBe(points.length);
          expect(points).not.toContain("p0");
        }
      }),
    );
  });

  it("mirror each other: whoever descends from a point has it as an ancestor", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        for (const { point, distance } of descendantsOf(id("p0"), links))
          expect(ancestorsOf(point, links)).toContainEqual({ point: id("p0"), distance });
      }),
    );
  });
});
