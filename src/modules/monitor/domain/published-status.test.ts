import { describe, expect, it } from "vitest";
import { publishedStatus } from "./published-status.ts";

const nothing = { status: null, title: "2024", description: "" };

describe("publishedStatus", () => {
  it("is unknown when nobody says anything", () => {
    expect(publishedStatus(nothing)).toBe("unknown");
    expect(publishedStatus({ status: "", title: null, description: null })).toBe("unknown");
  });

  it.each([
    ["Definitief", "final"],
    ["Voorlopig", "provisional"],
    ["NaderVoorlopig", "provisional"],
    ["Prognose", "forecast"],
    ["Herzien", "unknown"],
  ] as const)("reads the word %s", (status, expected) => {
    expect(publishedStatus({ ...nothing, status })).toBe(expected);
  });

  it.each(["2024*", "2024**", "2024 **", "2024 1e kwartaal*"])("takes the stars of %s for provisional", (title) => {
    expect(publishedStatus({ ...nothing, title })).toBe("provisional");
  });

  it("does not take a star in the middle for one", () => {
    expect(publishedStatus({ ...nothing, title: "2*24" })).toBe("unknown");
  });

  it.each([
    ["voorlopig cijfer", "provisional"],
    ["Nader voorlopige cijfes", "provisional"],
    ["Nader voorlopige cijfers\r\n", "provisional"],
    ["Definitieve cijfers", "final"],
    ["Nog niet definitief", "provisional"],
    ["geraamd", "estimated"],
    ["\r\n\r\n.\r\n", "unknown"],
  ] as const)("reads the prose %j", (description, expected) => {
    expect(publishedStatus({ ...nothing, description })).toBe(expected);
  });

  it("believes the word before the stars, and the stars before the prose", () => {
    expect(publishedStatus({ status: "Definitief", title: "2024*", description: "voorlopig" })).toBe("final");
    expect(publishedStatus({ status: null, title: "2024*", description: "Definitieve cijfers" })).toBe("provisional");
  });

  it("does not pick words out of a long explanation", () => {
    const description =
      "De cijfers zijn gebaseerd op een nieuwe telling; eerdere voorlopige cijfers in andere tabellen zijn daardoor anders.";
    expect(publishedStatus({ ...nothing, description })).toBe("unknown");
  });
});
