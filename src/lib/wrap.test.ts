import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widthOf, wrapped } from "./wrap.ts";

const room = { width: 100, size: 10, lines: 3 };

describe("wrapped", () => {
  it("keeps a text that fits on one line", () => {
    expect(wrapped("korte regel", room)).toEqual(["korte regel"]);
  });

  it("cuts between words and loses none when there are lines enough", () => {
    const text = "een haalbare en betaalbare overstap voor iedereen";
    expect(wrapped(text, room).join(" ")).toBe(text);
    expect(wrapped(text, room)).toHaveLength(3);
  });

  it("ends in an ellipsis when the lines run out", () => {
    const lines = wrapped("een haalbare en betaalbare energietransitie voor iedereen in alle steden van het land", room);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/ …$/);
  });

  it("breaks a word that is wider than a line", () => {
    expect(wrapped("warmtetransitievisieprogramma", room)).toEqual(["warmtetransitievisiepr-", "ogramma"]);
  });

  it("gives no line for no text", () => {
    expect(wrapped("  ", room)).toEqual([]);
  });

  it("never makes a line that is too wide", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const line of wrapped(text, room)) expect(widthOf(line, room.size)).toBeLessThanOrEqual(room.width);
      }),
    );
  });
});
