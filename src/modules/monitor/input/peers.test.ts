import { describe, expect, it } from "vitest";
import { equalWeights } from "../domain/similar/weights.ts";
import { peerQuery, peersIn, queryOfPeers } from "./peers.ts";

describe("the cities to hold a city beside, in an address", () => {
  it("are those that resemble it most as long as nobody chooses, also when every weight is written out", () => {
    expect(peersIn(peerQuery.parse({}))).toEqual({ kind: "similar" });
    expect(peersIn(peerQuery.parse({ "gewicht-omvang": "1", "gewicht-rol": "1" }))).toEqual({ kind: "similar" });
  });

  it("are those that the reader names, whatever the weights say", () => {
    expect(peersIn(peerQuery.parse({ met: ["breda", "ede", "breda"], "gewicht-rol": "3" }))).toEqual({
      kind: "named",
      slugs: ["breda", "ede"],
    });
    expect(peersIn(peerQuery.parse({ met: "breda,,ede,breda" }))).toEqual({ kind: "named", slugs: ["breda", "ede"] });
    expect(peersIn(peerQuery.parse({ met: "breda" }))).toEqual({ kind: "named", slugs: ["breda"] });
  });

  it.each([
    { kind: "similar" },
    { kind: "weighted", weights: { ...equalWeights, size: 0, role: 3 } },
    { kind: "named", slugs: ["breda", "'s-hertogenbosch & co"] },
  ] as const)("come back from the address that was made of them: $kind", (choice) => {
    const sent = Object.fromEntries(queryOfPeers(choice));
    expect(peersIn(peerQuery.parse(sent))).toEqual(choice);
  });

  it("stay out of the address as long as nobody chooses", () => {
    expect(queryOfPeers({ kind: "similar" }).toString()).toBe("");
  });

  it("are refused when nobody could mean so many, or a name so long", () => {
    expect(peerQuery.safeParse({ met: Array.from({ length: 101 }, (_, at) => `stad-${at}`) }).success).toBe(false);
    expect(peerQuery.safeParse({ met: Array.from({ length: 101 }, (_, at) => `stad-${at}`).join(",") }).success).toBe(false);
    expect(peerQuery.safeParse({ met: "a".repeat(101) }).success).toBe(false);
  });
});
