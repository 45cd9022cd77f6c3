import { describe, expect, it } from "vitest";
import { formShape } from "./forms.ts";
import { clashesIn, merged } from "./merge.ts";

const form = formShape("initiative", null);
const base = {
  titel: "Wonen",
  samenvatting: "Oud.",
  soort: "pilot",
  "mijlpaal-1-titel": "Eerste steen",
  "mijlpaal-1-rij": "0",
  "mijlpaal-2-titel": "Oplevering",
  "mijlpaal-2-rij": "1",
};

describe("two changes of one text", () => {
  it("that touch different fields are both kept, without a clash", () => {
    const three = { base, theirs: { ...base, titel: "Wonen in de stad" }, mine: { ...base, samenvatting: "Nieuw." } };
    expect(clashesIn(form, three)).toEqual([]);
    expect(merged(form, three)).toEqual({ ...base, titel: "Wonen in de stad", samenvatting: "Nieuw." });
  });

  it("of the same field clash, and mine stays: I was shown theirs", () => {
    const three = { base, theirs: { ...base, titel: "Van hen" }, mine: { ...base, titel: "Van mij" } };
    expect(clashesIn(form, three)).toEqual(["titel"]);
    expect(merged(form, three).titel).toBe("Van mij");
  });

  it("that say the same do not clash", () => {
    const same = { ...base, titel: "Beter" };
    expect(clashesIn(form, { base, theirs: same, mine: same })).toEqual([]);
  });

  it("leave rows that I did not touch as they have become, also those that went", () => {
    const theirs = { titel: "Wonen", samenvatting: "Oud.", soort: "pilot", "mijlpaal-1-titel": "Oplevering", "mijlpaal-1-rij": "0" };
    expect(merged(form, { base, theirs, mine: { ...base, soort: "proef" } })).toEqual({ ...theirs, soort: "proef" });
  });

  it("give each of my rows the place that it has now, so that no row takes what belongs to another", () => {
    const theirs = { titel: "Wonen", samenvatting: "Oud.", soort: "pilot", "mijlpaal-1-titel": "Oplevering", "mijlpaal-1-rij": "0" };
    const mine = { ...base, "mijlpaal-2-titel": "Oplevering en feest" };
    const rows = merged(form, { base, theirs, mine });
    expect([rows["mijlpaal-1-titel"], rows["mijlpaal-1-rij"]]).toEqual(["Eerste steen", undefined]);
    expect([rows["mijlpaal-2-titel"], rows["mijlpaal-2-rij"]]).toEqual(["Oplevering en feest", "0"]);
  });
});
