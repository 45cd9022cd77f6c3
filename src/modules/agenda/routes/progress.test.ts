import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

let test: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  test = await freshSqlite("content");
  app = anApp(test.database);
});
afterAll(() => test.drop());

const page = async (address: string) => {
  const response = await app.request(address);
  expect(response.status).toBe(200);
  return response.text();
};

describe("/voortgang", () => {
  it("says for every theme how many members act, out of how many on that day", async () => {
    const html = await page("/voortgang");
    expect(html.match(/<article class="block">/g)).toHaveLength(9);
    expect(html).toMatch(/\d+ van de 41 leden op \d+ \S+ 20\d\d/);
    expect(html).not.toContain("%");
  });

  it("counts as many asks over the whole agenda as the list of asks", async () => {
    expect(await page("/voortgang")).toContain("58 vragen aan anderen");
  });

  it("stands on the pages of a theme, a focus point, a city and a body, and says the same as the page itself", async () => {
    const [, said = ""] = (await page("/voortgang")).match(/<article class="block">.*?<p>(\d+ van de 41) steden/s) ?? [];
    expect(await page("/agenda/2019-2022/thema/1")).toContain(`${said} leden`);
    for (const address of ["/agenda/2019-2022/speerpunt/3.1", "/steden/groningen", "/netwerk/themagroep-woningmarkt"])
      expect(await page(address)).toContain("Mijlpalen");
  });

  it("can be read by a program, a row for each theme, with the same counts", async () => {
    const body = (await (await app.request("/api/v1/voortgang")).json()) as {
      resultaten: { steden: number; leden: number; titel: string }[];
    };
    expect(body.resultaten).toHaveLength(9);
    const html = await page("/voortgang");
    for (const { steden, leden } of body.resultaten) expect(html).toContain(`${steden} van de ${leden} steden`);
    expect((await app.request("/api/v1/voortgang/2019-2022-99")).status).toBe(404);
    expect((await app.request("/api/v1/voortgang/2019-2022-1")).status).toBe(200);
  });
});
