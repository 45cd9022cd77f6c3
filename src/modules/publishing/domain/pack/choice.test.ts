import { describe, expect, it } from "vitest";
import { aChoice } from "../../../../../tests/build/pack.ts";
import { packAddress, packCalled, packFileAddress, packFormAddress, partsInOrder } from "./choice.ts";

describe("the address of a choice", () => {
  it("names agenda and days, and no parts when there are all: it is typed over from paper", () => {
    expect(packAddress(aChoice())).toBe("/stukken/bestuursstuk?agenda=2019-2022&van=2026-01-01&tot=2026-12-31");
  });

  it("names the body and the parts when there are some", () => {
    const choice = aChoice({ kind: "annual", body: "themagroep-wonen", parts: ["asks", "silence"] });
    expect(packFileAddress(choice, "docx")).toBe(
      "/stukken/jaarverslag.docx?agenda=2019-2022&gremium=themagroep-wonen&van=2026-01-01&tot=2026-12-31&deel=vragen&deel=stilte",
    );
    expect(packFormAddress(choice)).toMatch(/^\/stukken\?soort=jaarverslag&agenda=/);
  });

  it("lets no name of a body end its field", () => {
    expect(packAddress(aChoice({ body: "a&deel=x#y" }))).toContain("gremium=a%26deel%3Dx%23y&");
  });
});

describe("packCalled", () => {
  it.each([
    ["bestuursstuk", { kind: "board", form: null }],
    ["jaarverslag.pdf", { kind: "annual", form: "pdf" }],
    ["jaarverslag.docx", { kind: "annual", form: "docx" }],
    ["jaarverslag.exe", null],
    ["jaarverslag.pdf.exe", null],
    ["Jaarverslag", null],
    ["__proto__", null],
    ["constructor", null],
    ["", null],
  ])("%s", (name, called) => {
    expect(packCalled(name)).toEqual(called);
  });
});

it("puts the parts in their own order, each once", () => {
  expect(partsInOrder(["silence", "asks", "themes", "asks"])).toEqual(["themes", "asks", "silence"]);
});
