import { describe, expect, it } from "vitest";
import { codeFromWord, oneWordOf } from "./words.ts";

const words = { granted: "ingewilligd", pending: "loopt-nog" };
const field = codeFromWord(["granted", "pending"], words);

describe("a closed list in an address", () => {
  it("takes the Dutch word for the code", () => {
    expect(field.parse("loopt-nog")).toBe("pending");
  });

  it("takes the code itself, as it stands in the addresses of pages", () => {
    expect(field.parse("pending")).toBe("pending");
  });

  it("may be left out", () => {
    expect(field.parse(undefined)).toBeUndefined();
  });

  it.each(["verloren", "toString", ""])("refuses %j and names the Dutch words", (given) => {
    const result = field.safeParse(given);
    expect(result.error?.issues).toMatchObject([{ code: "invalid_value", values: ["ingewilligd", "loopt-nog"] }]);
  });
});

it("a closed list in an answer is one of its Dutch words", () => {
  expect(oneWordOf(words).options).toEqual(["ingewilligd", "loopt-nog"]);
});
