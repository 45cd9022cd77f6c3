import { afterEach, describe, expect, it, vi } from "vitest";
import { aStatline, madeTable, type Statline } from "../../../tests/build/stub-statline.ts";
import { aTerminal, within } from "../../../tests/build/terminal.ts";
import { asId } from "../../lib/ids.ts";
import { publishedSeries } from "../../modules/monitor/store/observations.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const { said, aPlace, run, refusalOf } = aTerminal();

let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

const years = Array.from({ length: 10 }, (_, at) => `${2010 + at}JJ00`);
const table = madeTable({
  id: "90000NED",
  measures: ["M1"],
  codes: { RegioS: ["GM0193"], Perioden: years },
  rows: years.map((year, at) => ({ Measure: "M1", RegioS: "GM0193", Perioden: year, Value: at })),
});

describe("npm run spil -- monitor import", () => {
  it.each(["sqlite", "postgres"] as const)(
    "can be stopped halfway, shows nothing of the half, and goes on from there on %s",
    async (engine) => {
      const place = await aPlace(engine);
      statline = await aStatline([table], { pageSize: 2 });
      statline.misbehave(({ query }) => {
        if (query.get("$skiptoken") === "6") process.emit("SIGINT");
        return null;
      });
      const import_ = () => run(place, "monitor", "import", table.id, "--base-url", statline?.baseUrl ?? "");
      const figures = () =>
        within(place, async ({ db }) => {
          const found = await publishedSeries(db, [{ table: asId(table.id), measure: "M1", slice: "" }]);
          return [...found.values()].flat().map(({ value }) => value);
        });

      expect(await import_()).toBe(1);
      expect(said.at(-1)).toContain("Stopped. What was read is kept");
      expect(await figures()).toEqual([]);

      statline.misbehave(() => null);
      const askedBefore = statline.asked.filter((path) => path.includes("/Observations?")).length;
      expect(await import_()).toBe(0);
      expect(said.at(-1)).toBe("90000NED: 10 figures read, 10 new, 0 changed, 0 as they were; vintage 18.");
      expect(await figures()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      const asked = statline.asked.filter((path) => path.includes("/Observations?")).slice(askedBefore);
      expect(asked.every((path) => path.includes("skiptoken"))).toBe(true);
    },
  );

  it("says of a source that is out what is wrong, keeps going with nothing and ends with 1", async () => {
    const place = await aPlace("sqlite");
    statline = await aStatline([]);
    statline.misbehave(() => ({ as: "body", body: "<!doctype html><p>Onderhoud</p>" }));
    expect(await run(place, "monitor", "import", "83625NED", "--base-url", statline.baseUrl)).toBe(1);
    expect(said.at(-1)).toMatch(/^83625NED: not read\. .*The old figures stay\./);
  });

  it.each([
    [["--base-url", "http://127.0.0.1"], "Name the one table"],
    [["A", "B", "--feed", "cbs-v4"], "Name the one table"],
    [["A", "--feed", "file"], "Choose --feed"],
    [["A", "--base-url", "ftp://x"], "http:// or https://"],
    [["A", "--accept", "anything"], "can be accepted"],
    [["A", "--dimension", "Geslacht"], "NAME=CODE"],
    [["A", "--bogus"], "--bogus"],
  ])("says in a sentence what is wrong with %s", async (words, sentence) => {
    expect(await refusalOf(await aPlace("sqlite"), "monitor", "import", ...words)).toContain(sentence);
  });
});
