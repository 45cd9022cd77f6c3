import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { aHouse } from "../../../../tests/build/house.ts";
import { makeApp } from "../../../app/app.ts";
import { isGreen, tally } from "../domain/verification.ts";
import { reckoning } from "./reckoning.ts";
import { verifications } from "./verifications.ts";

let current: TestDatabase;
let app: ReturnType<typeof makeApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = makeApp(aHouse(current.database));
});
afterAll(() => current.drop());

const get = (path: string, language = "nl") => app.request(path, { headers: { cookie: `taal=${language}` } });
const found = async () => verifications(current.database.db, await reckoning(current.database.db));

describe("what is verified of the starting content", () => {
  it("is green: no difference is left without a reason", async () => {
    const rows = await found();
    expect(rows.filter(({ ending }) => ending === "unexplained").map(({ id }) => id)).toEqual([]);
    expect(isGreen(rows)).toBe(true);
  });

  it("reckons the eleven measures of Landgraaf to the euro, and the country within half a percent", async () => {
    const rows = await found();
    const landgraaf = rows.filter(({ id }) => id.startsWith("landgraaf"));
    expect(tally(landgraaf)).toMatchObject({ exact: 11, explained: 5 });
    expect(rows.find(({ id }) => id === "nederland-2024-totaal")?.ending).toBe("within");
  });

  it("explains the total of Oss by the suppletion that the set lacks, and says what cannot be reckoned", async () => {
    const rows = await found();
    const oss = rows.find(({ id }) => id === "oss-2024-totaal");
    expect(Math.round(oss?.ours ?? 0)).toBe(241_396_048);
    expect(oss?.reason).toBe("no-suppletion");
    expect(rows.filter(({ reason }) => reason === "units").map(({ id }) => id)).toEqual([
      "oss-2022-totaal-mei",
      "oss-2022-totaal-september",
    ]);
  });
});

describe("the page of the verification", () => {
  it("says on top that all is right, and gives each row its reason, in both languages", async () => {
    const dutch = await (await get("/financien/controle")).text();
    expect(dutch).toContain("Alles klopt, of het verschil is verklaard.");
    expect(dutch).toContain("Wij hebben de aantallen en bedragen van dat jaar niet.");
    expect(await (await get("/financien/controle", "en")).text()).toContain("Everything is right, or the difference is explained.");
  });

  it("has the same rows as its file", async () => {
    const answer = await get("/financien/controle/gegevens.csv");
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const lines = (await answer.text()).trim().split("\r\n");
    expect(lines).toHaveLength(1 + (await found()).length);
    expect(lines[0]).toContain("id;gebied;wat;jaar");
    expect(lines.find((line) => line.startsWith("landgraaf-2024-ephh"))).toContain("1069297;1069296,68;-0,32;0;Gelijk");
  });
});
