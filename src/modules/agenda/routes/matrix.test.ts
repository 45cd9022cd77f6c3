import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../../../tests/build/csv.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { addMoreInitiatives } from "../../../../tests/build/more-initiatives.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";

let test: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  test = await freshSqlite("content");
  await addMoreInitiatives(test.database);
  app = anApp(test.database);
});
afterAll(() => test.drop());

async function page(address: string, status = 200): Promise<string> {
  const response = await app.request(address);
  expect(response.status).toBe(status);
  return response.text();
}

/** The table as it stands in the page: texts of the cells, row by row. */
const tableIn = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*?(?:\/>|>(.*?)<\/t[hd]>)/gs)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "").trim()),
  );

const sum = (cells: readonly (string | undefined)[]) => cells.reduce((total, cell) => total + Number(cell?.replace(/\D/g, "") || 0), 0);

describe("/matrix", () => {
  it("has a row for each focus point, a column for each member, and totals that add up", async () => {
    const [heads = [], ...rest] = tableIn(await page("/matrix"));
    const rows = rest.slice(0, -1);
    const totals = rest.at(-1) ?? [];
    expect(rows).toHaveLength(45);
    expect(heads).toHaveLength(41 + 2);
    for (const row of rows) expect(sum(row.slice(1, -1))).toBe(Number(row.at(-1)));
    for (const column of heads.keys()) if (column > 0) expect(sum(rows.map((row) => row[column]))).toBe(Number(totals[column]));
    expect(totals.at(-1)).toBe("534");
    expect(heads[0]).toBe("Speerpunt");
  });

  it("shows in each cell as many as the list behind it holds, and nothing where it holds none", async () => {
    const html = await page("/matrix?thema=6");
    const links = [...html.matchAll(/href="(\/initiatieven\?speerpunt=[^"]+)">(\d+)</g)];
    expect(links.length).toBeGreaterThan(20);
    for (const [, address = "", count] of links.slice(0, 12)) {
      expect(await page(address.replace("&amp;", "&"))).toContain(`<strong>${count} initiatie`);
    }
    expect(html).not.toMatch(/>0<\/a>/);
  });

  it("shows a focus point of two themes under both", async () => {
    const other = await freshSqlite("content");
    await transact(other.database, async (tx) => {
      await write(tx)
        .insertInto("focus_point_theme")
        .values({ focus_point: "2019-2022-5.1", theme: "2019-2022-6", is_first: false })
        .execute();
    });
    const codesOf = async (theme: number) => {
      const html = await (await anApp(other.database).request(`/matrix?thema=${theme}`)).text();
      return tableIn(html)
        .slice(1, -1)
        .map(([head]) => head?.split(" ")[0]);
    };
    expect(await codesOf(5)).toEqual(["5.1", "5.2", "5.3", "5.4", "5.5", "5.6"]);
    expect(await codesOf(6)).toEqual(["5.1", "6.1", "6.2", "6.3", "6.4"]);
    await other.drop();
  });

  it("shows the cities of a province or region, by name or the busiest first", async () => {
    const headsOf = async (query: string) => tableIn(await page(`/matrix?${query}`))[0]?.slice(1, -1);
    expect(await headsOf("provincie=PV25")).toEqual(["Apeldoorn", "Arnhem", "Ede", "Nijmegen"]);
    const [heads = [], ...rest] = tableIn(await page("/matrix?sorteer=aantal"));
    const totals = rest.at(-1)?.slice(1, -1).map(Number) ?? [];
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(heads[1]).toBe("Groningen");
    expect(heads.at(-2)).toBe("Amstelveen");
  });

  it("says where little happens", async () => {
    const html = await page("/matrix");
    expect(html).toContain("Bij elk van deze speerpunten doet minstens één stad mee.");
    expect(html).toMatch(/De minste deelnames \(0\):[\s\S]*Amstelveen/);
    expect(await page("/matrix?thema=1&provincie=PV24")).toContain("Bij deze speerpunten vonden wij geen enkele stad:");
  });

  it("as a list names as many participations as the table counts", async () => {
    const html = await page("/matrix?vorm=lijst&thema=5");
    const counted = [...html.matchAll(/(\d+) deelnames?</g)].map(([, count]) => Number(count));
    const table = await page("/matrix?thema=5");
    expect(counted.reduce((a, b) => a + b, 0)).toBe(Number(tableIn(table).at(-1)?.at(-1)));
    expect(html).not.toContain("<table");
    expect(html).toContain('href="/matrix?vorm=tabel&amp;thema=5"');
  });

  it("says what to do when nothing fits, and refuses what it cannot read", async () => {
    expect(await page("/matrix?provincie=PV99")).toContain("Geen speerpunt of stad past bij deze keuze.");
    expect(await page("/matrix?thema=12")).toContain("Geen speerpunt of stad past bij deze keuze.");
    await page("/matrix?vorm=wolk", 400);
  });

  it("stays light: every cell says as little as possible", async () => {
    expect(Buffer.byteLength(await page("/matrix"))).toBeLessThan(90_000);
  });

  it("shows the cities of a region of another division, and all of them when the region is of none", async () => {
    const headsOf = async (query: string) => tableIn(await page(`/matrix?thema=1&${query}`))[0]?.slice(1, -1) ?? [];
    const all = await headsOf("indeling=veiligheidsregio");
    const html = await page("/matrix?thema=1&indeling=veiligheidsregio");
    const region = html.match(/id="filter-regio"[\s\S]*?<option value="([^"]+)"/)?.[1] ?? "";
    expect(all).toHaveLength(41);
    expect((await headsOf(`indeling=veiligheidsregio&regio=${region}`)).length).toBeLessThan(41);
    expect(await headsOf("indeling=veiligheidsregio&regio=AM05")).toEqual(all);
  });

  it("names as gaps, together with those that act, every member once per focus point", async () => {
    const rows = tableIn(await page("/matrix?thema=1")).slice(1, -1);
    const html = await page("/matrix?thema=1&vorm=gaten");
    const named = [...html.matchAll(/<section class="matrix-list">(.*?)<\/section>/gs)].map(
      ([, part = ""]) => [...part.matchAll(/href="\/steden\//g)].length,
    );
    expect(named).toEqual(rows.map((row) => row.slice(1, -1).filter((cell) => cell === "").length));
  });

  it("gives as a file exactly what it shows, in each form", async () => {
    const linesOf = async (query: string) => parseCsv(await page(`/matrix.csv?thema=5&${query}`)).slice(1);
    const cells = await linesOf("provincie=PV25");
    const table = tableIn(await page("/matrix?thema=5&provincie=PV25"));
    expect(cells).toHaveLength((table.length - 2) * 4);
    expect(cells.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(Number(table.at(-1)?.at(-1)));
    expect(await linesOf("provincie=PV25&vorm=lijst")).toHaveLength(Number(table.at(-1)?.at(-1)));
    expect(await linesOf("provincie=PV25&vorm=gaten")).toHaveLength(cells.filter((row) => row[3] === "0").length);
    await page("/matrix.csv?vorm=wolk", 400);
  });

  it("shows only what stands as was asked, and says nothing then about gaps", async () => {
    const html = await page("/matrix?stand=finished");
    const all = Number(
      tableIn(await page("/matrix"))
        .at(-1)
        ?.at(-1),
    );
    expect(Number(tableIn(html).at(-1)?.at(-1))).toBeLessThan(all);
    expect(html).not.toContain("Waar weinig gebeurt");
    expect(
      Number(
        tableIn(await page("/matrix?bevestigd=never"))
          .at(-1)
          ?.at(-1),
      ),
    ).toBe(all);
    expect(await page("/matrix?bevestigd=fresh")).not.toMatch(/\d✓/);
  });
});
