import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../src/app/commands/run-command.ts";
import { asId, type StatTableId } from "../src/lib/ids.ts";
import { sliceOf } from "../src/modules/monitor/domain/observation.ts";
import { loads } from "../src/modules/monitor/store/loads/loads.ts";
import { publishedSeries } from "../src/modules/monitor/store/observations.ts";
import { readConfig } from "../src/platform/config.ts";
import { aStatline, type Row, recordedTable, type Statline } from "./build/stub-statline.ts";
import { aTerminal, fillPlace, within } from "./build/terminal.ts";

// Recorded tables through the command that people type, from a server that stands in for the publisher, into a database that holds the
// starting content. Where the project stands alone the recordings are absent, and this is skipped.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const folder = join(import.meta.dirname, "../../shared/data/cbs-odata4");
const isAbsent = !existsSync(folder);
if (isAbsent) console.warn(`SKIPPED: ${folder} is absent, so nothing says whether recorded tables are imported as they were published.`);

const { home, said, aPlace } = aTerminal();
let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

/** All kinds of areas, also of tables of which the product itself wants fewer. */
const areas = ["NL", "LD", "PV", "GM"].flatMap((prefix) => ["--area", prefix]);
const slices: Readonly<Record<string, readonly string[]>> = {
  "03759ned": ["--dimension", "Geslacht=T001038", "--dimension", "Leeftijd=10000", "--dimension", "BurgerlijkeStaat=T001019"],
};

describe.skipIf(isAbsent)("a recorded table", () => {
  it.each([
    ["03759ned", "sqlite"],
    ["03759ned", "postgres"],
    ["83625NED", "sqlite"],
    ["83625NED", "postgres"],
    ["82235NED", "sqlite"],
    ["85224NED", "sqlite"],
    ["37789ksz", "sqlite"],
  ] as const)("%s stands in the database as it was published, on %s, and a second time writes nothing", async (id, engine) => {
    const table = recordedTable(folder, id);
    statline = await aStatline([table], { pageSize: 1_000 });
    const place = await aPlace(engine);
    await fillPlace(place);
    const words = ["monitor", "import", id, "--base-url", statline.baseUrl, "--from", "1990", ...areas, ...(slices[id] ?? [])];
    const run = () =>
      runCommand({
        words,
        config: readConfig(place.settings),
        root: join(import.meta.dirname, ".."),
        folder: home,
        say: (line) => said.push(line),
      });

    expect([await run(), said.join("\n")]).toEqual([0, expect.stringContaining("figures read")]);
    const wrong = await within(place, async ({ db }) => {
      const expected = table.rows.filter(({ Perioden }) => String(Perioden) >= "1990").map(publishedIn);
      const keys = [
        ...new Map(
          expected.map(({ measure, slice }) => [`${measure} ${slice}`, { table: asId<StatTableId>(id), measure, slice }]),
        ).values(),
      ];
      const found = await publishedSeries(db, keys);
      const cells = new Map(
        [...found].flatMap(([series, list]) =>
          list.map(({ area, period, value, missing }) => [`${series} ${area} ${period}`, value ?? missing]),
        ),
      );
      return {
        of: expected.length,
        different: expected.filter((cell) => cells.get(placeOf(id, cell)) !== (cell.value ?? cell.missing)).length,
      };
    });
    expect(wrong.of).toBeGreaterThan(300);
    expect(wrong.different).toBe(0);

    const before = await within(place, async ({ db }) => (await loads(db)).length);
    expect([await run(), said.at(-1)]).toEqual([0, `${id}: nothing new.`]);
    expect(await within(place, async ({ db }) => (await loads(db)).length)).toBe(before);
  });
});

const roles = new Set(["Id", "Measure", "ValueAttribute", "Value", "StringValue", "RegioS", "Perioden"]);

function publishedIn(row: Row) {
  const codes = Object.entries(row).flatMap(([column, code]) => (roles.has(column) ? [] : [[column, String(code)] as const]));
  const isFigure = row["ValueAttribute"] === "None";
  return {
    measure: String(row["Measure"]),
    slice: sliceOf(new Map(codes)),
    area: String(row["RegioS"] ?? "NL01"),
    period: String(row["Perioden"]),
    value: isFigure ? Number(row["Value"]) : null,
    missing: isFigure ? null : String(row["ValueAttribute"]),
  };
}

const placeOf = (table: string, { measure, slice, area, period }: ReturnType<typeof publishedIn>): string =>
  `${table} ${measure} ${slice} ${area} ${period}`;
