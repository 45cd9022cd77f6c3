import { describe, expect, it } from "vitest";
import { formShape } from "../../domain/editing/forms.ts";
import { formField, type Offering } from "./draft-fields.ts";

const offering: Offering = {
  language: "nl",
  kind: "initiative",
  names: {
    theme: new Map(),
    meeting: new Map(),
    point: new Map(),
    city: new Map([["GM0193", "Zwolle"]]),
    organisation: new Map(),
    person: new Map([
      ["anna", "Anna"],
      ["bram", "Bram"],
      ["cees", "Cees"],
    ]),
  },
  people: new Map([["anna", "Anna"]]),
};

const optionsFor = (name: string, value: string) => {
  const field = formShape("initiative", null).fields.find((one) => one.name === name);
  if (!field) throw new Error(`There is no ${name}.`);
  const shown = formField(offering, { group: null, field, key: name, value }, ["Label"]);
  return shown.kind === "choice" ? { empty: shown.empty, options: shown.options.map((option) => option.label) } : null;
};

describe("the choice of a person", () => {
  it("offers the people of the cities and the own organisation, not everybody who may be named", () => {
    expect(optionsFor("politiek-persoon", "")?.options).toEqual(["Anna"]);
  });

  it("keeps who is set already, also when that person is not offered or not known any more", () => {
    expect(optionsFor("politiek-persoon", "cees")?.options).toEqual(["Anna", "Cees"]);
    expect(optionsFor("politiek-persoon", "weg")?.options).toEqual(["Anna", "weg (staat niet meer in de lijst)"]);
  });
});

describe("a choice that must be made", () => {
  it("is not made by anybody's silence: it begins with a word that chooses nothing, and cannot be undone", () => {
    expect(optionsFor("stand", "")?.empty).toBe("Kies");
    expect(optionsFor("stand", "running")?.empty).toBeUndefined();
  });
});
