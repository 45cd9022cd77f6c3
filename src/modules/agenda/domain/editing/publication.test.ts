import { describe, expect, it } from "vitest";
import type { Audience } from "../../../../lib/audience.ts";
import { audienceStep } from "./publication.ts";

const [own, other, mine] = ["body:a", "body:b", "draft:p"] as unknown as readonly [Audience, Audience, Audience];

describe("the circle of readers", () => {
  it.each([
    [null, "public", "same"],
    ["network", "network", "same"],
    ["network", "public", "wider"],
    ["public", "network", "narrower"],
    ["network", own, "narrower"],
    [own, other, "other"],
    [mine, own, "wider"],
  ] as const)("from %s to %s is %s", (from, to, step) => {
    expect(audienceStep(from, to)).toBe(step);
  });
});
