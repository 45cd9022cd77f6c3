import { describe, expect, it } from "vitest";
import { aContent, aPackAsk } from "../../../../../tests/build/pack.ts";
import { asId, type BodyId } from "../../../../lib/ids.ts";
import type { PackBody, PackContent } from "./content.ts";
import { readersOf } from "./readers.ts";

const body = asId<BodyId>("wonen");
const asksFor = (...audiences: readonly PackContent["asks"][number]["audience"][]) => ({
  asks: audiences.map((audience) => aPackAsk({ audience })),
});
const withSeat = (person: string | null): readonly PackBody[] => [
  {
    name: "Wonen",
    kind: "themagroep",
    address: "/netwerk/wonen",
    audience: "public",
    seats: [{ audience: "public", role: "lid", state: "held", person, sender: null, period: "sinds 2020" }],
  },
];
const round = {
  title: "Najaar",
  opens: "2026-10-01",
  closes: "2026-11-01",
  state: "closed",
  cities: [],
  address: "/beheer/rondes/r",
  audience: "network",
} as const;

describe("for whom a paper is", () => {
  it.each([
    ["everybody", "all of it is public", aContent(asksFor("public"))],
    ["network", "one ask is for the network", aContent(asksFor("public", "network"))],
    ["maker", "one ask is for a body", aContent(asksFor("network", `body:${body}`))],
    ["network", "the agenda itself is for the network", aContent({ agenda: { ...aContent().agenda, audience: "network" } })],
    ["maker", "the body itself is hidden", aContent({ body: { name: "Wonen", address: "/netwerk/wonen", audience: `body:${body}` } })],
    ["network", "somebody is named", aContent({ bodies: withSeat("Anna Voorbeeld") })],
    ["everybody", "a seat has no name", aContent({ bodies: withSeat(null) })],
    ["maker", "it counts what cities answered", aContent({ rounds: [round] })],
    ["everybody", "no round may be followed", aContent({ rounds: null })],
  ] as const)("is %s when %s", (readers, _when, content) => {
    expect(readersOf(content, "annual", ["asks", "rounds", "seats"])).toBe(readers);
  });

  it("does not depend on what is neither told nor counted", () => {
    expect(readersOf(aContent({ bodies: withSeat("Anna Voorbeeld") }), "annual", ["asks"])).toBe("everybody");
    expect(readersOf(aContent({ rounds: [round] }), "annual", ["asks"])).toBe("everybody");
  });

  it("depends on what a board pack counts on its first page, chosen or not", () => {
    expect(readersOf(aContent(asksFor("network")), "board", ["positions"])).toBe("network");
    expect(readersOf(aContent({ rounds: [round] }), "board", ["positions"])).toBe("maker");
  });
});
