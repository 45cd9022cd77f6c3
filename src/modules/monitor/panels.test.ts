import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../tests/build/database.ts";
import { anApp } from "../../../tests/build/house.ts";
import { visitor } from "../../lib/actor.ts";
import { write } from "../../platform/db/read.ts";
import { transact } from "../../platform/db/transact.ts";
import { initiatives, initiativeTexts } from "../agenda/index.ts";

let current: TestDatabase;
beforeAll(async () => {
  current = await freshSqlite("content");
});
afterAll(() => current.drop());

/** The words of a page, without its signs. */
const words = async (path: string, { database }: TestDatabase = current) =>
  (await (await anApp(database).request(path)).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const point = "/agenda/2019-2022/speerpunt/";

/** An initiative that serves this focus point and no other. */
async function initiativeAt(focusPoint: string): Promise<string> {
  const all = await initiatives(current.database.db, visitor);
  const serving = all.find(({ focusPoints }) => focusPoints.length === 1 && focusPoints[0] === focusPoint);
  if (!serving) throw new Error(`No initiative serves ${focusPoint} alone.`);
  return `/initiatieven/${serving.slug}`;
}

describe("figures before and after", () => {
  it("stand at a focus point from the start of the agenda to the latest, with the change and what it means", async () => {
    const told = await words(`${point}5.1`);
    expect(told).toContain("Sinds het begin van de agenda, 2019");
    expect(told).toMatch(/Woninginbraak , [^,]+ 2,4 in 2019 1,2 in 2025 −1,2: beter 41/);
  });

  it("begin in the nearest year when there is none of the first, and say so", async () => {
    expect(await words(`${point}1.1`)).toContain("van 2019 is er geen cijfer om naast te leggen");
  });

  it("are not there for figures of one year, nor where no figure measures the point", async () => {
    expect(await words(`${point}4.3`)).not.toContain("Sinds het begin van de agenda");
    expect(await words(`${point}6.4`)).not.toContain("Sinds het begin van de agenda");
  });

  it("are told without a judgement where neither way is better", async () => {
    expect(await words(`${point}1.4`)).toContain(": geen oordeel");
  });

  it("stand at an initiative with the warning that they do not say whether it works", async () => {
    const told = await words(await initiativeAt("2019-2022-5.1"));
    expect(told).toContain("U ziet hier dus niet of dit initiatief werkt.");
    expect(told.indexOf("U ziet hier dus niet")).toBeLessThan(told.indexOf("1,2 in 2025"));
  });

  it("leave an initiative alone whose focus points have no figures of two years", async () => {
    expect(await words(await initiativeAt("2019-2022-4.3"))).not.toContain("Cijfers bij de speerpunten");
  });

  it("are not told at an initiative of a focus point that a visitor may not see", async () => {
    const hidden = await freshSqlite("content");
    const path = await initiativeAt("2019-2022-5.1");
    await transact(hidden.database, async (tx) => {
      await write(tx).updateTable("focus_point").set({ audience: "network" }).where("id", "=", "2019-2022-5.1").execute();
    });
    const told = await words(path, hidden);
    await hidden.drop();
    expect(told).toContain(initiativeTexts.nl.whoTakesPart);
    expect(told).not.toContain("Cijfers bij de speerpunten");
  });
});
