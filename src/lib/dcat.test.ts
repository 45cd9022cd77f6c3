import { describe, expect, it } from "vitest";
import type { Dataset } from "./dataset.ts";
import { catalogueOf } from "./dcat.ts";

const about = { title: "Open data", description: "Alles.", origin: "https://spil.example", publisher: "Netwerk", contactEmail: null };
const aDataset = (told: Partial<Dataset>): Dataset => ({
  id: "set",
  title: "Fietsen",
  description: "Alle fietsen.",
  publisher: null,
  licence: { name: "CC BY 4.0", attribution: "Bron: CBS", address: "https://example.org/by" },
  page: "/cijfers",
  original: null,
  years: { first: 2012, last: 2024 },
  changedOn: "2026-07",
  distributions: [{ path: "/a?formaat=csv", format: "CSV" }],
  ...told,
});
const described = (told: Partial<Dataset>) => catalogueOf(about, [aDataset(told)])["dcat:dataset"][0];

describe("the catalogue", () => {
  it("says of each set what the profile asks, and dates as precisely as they are known", () => {
    expect(described({})).toMatchObject({
      "dct:identifier": "https://spil.example/open-data#set",
      "dct:title": { "@language": "nl", "@value": "Fietsen" },
      "dct:modified": { "@type": "xsd:gYearMonth", "@value": "2026-07" },
      "dct:temporal": { "dcat:startDate": { "@value": "2012-01-01" }, "dcat:endDate": { "@value": "2024-12-31" } },
      "dct:accessRights": { "@id": expect.stringContaining("/PUBLIC") },
      "dcat:distribution": [
        { "dcat:accessURL": { "@id": "https://spil.example/a?formaat=csv" }, "dct:license": { "@id": "https://example.org/by" } },
      ],
    });
  });

  it("invents no licence, period, day or mail address", () => {
    const told = described({ licence: { name: "Nog na te gaan", attribution: null, address: null }, years: null, changedOn: null });
    expect(told?.["dcat:distribution"][0]).not.toHaveProperty("dct:license");
    expect(told?.["dcat:distribution"][0]?.["dct:rights"]).toEqual({ "@language": "nl", "@value": "Nog na te gaan" });
    for (const key of ["dct:temporal", "dct:modified", "dct:source"]) expect(told).not.toHaveProperty([key]);
    expect(told?.["dcat:contactPoint"]).not.toHaveProperty(["vcard:hasEmail"]);
  });

  it("names who made the data first, and the mail address of whoever runs the site when it is known", () => {
    expect(described({ publisher: "CBS" })?.["dct:creator"]["foaf:name"]).toBe("CBS");
    expect(described({})?.["dct:creator"]["foaf:name"]).toBe("Netwerk");
    const reached = catalogueOf({ ...about, contactEmail: "data@voorbeeld.example" }, [aDataset({})])["dcat:dataset"][0];
    expect(reached?.["dcat:contactPoint"]).toMatchObject({ "vcard:hasEmail": { "@id": "mailto:data@voorbeeld.example" } });
  });
});
