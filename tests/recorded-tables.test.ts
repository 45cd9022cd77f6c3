import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { asId, type StatTableId } from "../src/lib/ids.ts";
import { sliceOf } from "../src/modules/monitor/domain/observation.ts";
import { type Choice, everything } from "../src/modules/monitor/source/cbs/choice.ts";
import { openTable } from "../src/modules/monitor/source/cbs/open.ts";
import { aStatlineClient, cellsOf } from "./build/statline-client.ts";
import { aStatline, recordedTable, type Statline } from "./build/stub-statline.ts";

// Recorded answers of Statistics Netherlands. Where the project stands alone that folder is absent, and this is skipped.

const folder = join(import.meta.dirname, "../../shared/data/cbs-odata4");
const isAbsent = !existsSync(folder);
if (isAbsent) console.warn(`SKIPPED: ${folder} is absent, so nothing says whether recorded tables are read as they were published.`);

let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

const population = new Map([
  ["Geslacht", ["T001038"]],
  ["Leeftijd", ["10000"]],
  ["BurgerlijkeStaat", ["T001019"]],
]);
const signal = new AbortController().signal;

describe.skipIf(isAbsent)("a recorded table", () => {
  it.each([
    ["03759ned", 13_568, { dimensions: population, areas: { prefixes: ["NL", "PV", "GM"] }, periodsFrom: "2019JJ00" }],
    ["83625NED", 8_195, { periodsFrom: "2015JJ00" }],
    ["82235NED", 889, {}],
    ["85224NED", 4_046, {}],
    ["37789ksz", 6_470, {}],
  ] as const satisfies readonly (readonly [string, number, Partial<Choice>])[])(
    "%s gives each of its %i figures as it was published",
    async (id, count, choice) => {
      const table = recordedTable(folder, id);
      statline = await aStatline([table], { pageSize: 1_000 });
      const seasons = table.codes.get("SeizoenEnWerkdagcorrectie")?.map((code) => String(code["Identifier"]));
      const dimensions = seasons === undefined ? {} : { dimensions: new Map([["SeizoenEnWerkdagcorrectie", seasons]]) };
      const feed = await openTable(
        aStatlineClient(statline.baseUrl),
        asId<StatTableId>(id),
        { ...everything, ...choice, ...dimensions },
        signal,
      );
      const cells = await cellsOf(feed);
      const roles = new Set(["Id", "Measure", "ValueAttribute", "Value", "StringValue", "RegioS", "Perioden"]);
      const published = table.rows.map((row) => ({
        measure: row["Measure"],
        slice: sliceOf(
          new Map(Object.entries(row).flatMap(([column, code]) => (roles.has(column) ? [] : [[column, String(code)] as const]))),
        ),
        area: row["RegioS"] ?? "NL01",
        period: row["Perioden"],
        value: row["Value"],
        missing: row["ValueAttribute"] === "None" ? null : row["ValueAttribute"],
      }));
      // A page gives the figures of one series together, so their order is not the source's.
      const told = cells.map((cell) => JSON.stringify(cell)).toSorted();
      const asPublished = published.map((cell) => JSON.stringify(cell)).toSorted();
      const differences = told.filter((cell, at) => cell !== asPublished[at]);
      expect([cells.length, differences.length, feed.rowCount]).toEqual([count, 0, count]);
    },
  );

  it("37789ksz has a status for each period: the last provisional, the rest final", async () => {
    statline = await aStatline([recordedTable(folder, "37789ksz")]);
    const { table } = await openTable(aStatlineClient(statline.baseUrl), asId("37789ksz"), everything, signal);
    expect(table.periods.filter(({ status }) => status === "final")).toHaveLength(365);
    expect(table.periods.filter(({ status }) => status === "provisional")).toHaveLength(3);
    expect(table.licence).toBe("https://creativecommons.org/licenses/by/4.0/");
  });
});
