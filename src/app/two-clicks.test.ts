import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../tests/build/database.ts";
import { anApp } from "../../tests/build/house.ts";
import { idsIn, linksIn, textsIn } from "../../tests/build/html.ts";
import { visitor } from "../lib/actor.ts";
import { asks } from "../modules/agenda/store/asks.ts";
import { texts as words } from "../ui/texts.ts";

let test: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  test = await freshSqlite("content");
  app = anApp(test.database);
});
afterAll(() => test.drop());

const read = async (path: string): Promise<string> => (await app.request(path)).text();
const pathsIn = (html: string): readonly string[] => [
  ...new Set(linksIn(html).flatMap(({ href }) => (href.startsWith("/") ? [href.split("#")[0] ?? ""] : []))),
];

/** Every address that stands on a page to which the front page leads. */
async function twoClicksFromHome(): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  for (const one of pathsIn(await read("/"))) for (const two of pathsIn(await read(one))) reached.add(two);
  return reached;
}

describe("from the front page a visitor", () => {
  it("follows any ask from its wording to its outcome in two clicks, without signing in and without a script", async () => {
    const every = await asks(test.database.db, visitor);
    expect(every).toHaveLength(58);
    const reached = await twoClicksFromHome();
    const untold = await Promise.all(
      every.map(async ({ agenda, code, wording, verdict }) => {
        const path = `/agenda/${agenda}/vraag/${code}`;
        const says = reached.has(path) ? (textsIn(await read(path), "main")[0] ?? "") : "";
        const told = [wording, "Wat ervan kwam", words.nl.verdict[verdict], "Hoe het ging", "Wat het in de steden uithaalde"];
        return told.every((part) => says.includes(part)) ? [] : [code];
      }),
    );
    expect(untold.flat()).toEqual([]);
  }, 60_000);

  it("finds on each ask the steps of its chain, each leading to a part that is there", async () => {
    for (const { agenda, code } of await asks(test.database.db, visitor)) {
      const html = await read(`/agenda/${agenda}/vraag/${code}`);
      const chain = /<nav class="ask-chain".*?<\/nav>/s.exec(html)?.[0] ?? "";
      expect(textsIn(chain, "li")).toHaveLength(5);
      const ids = idsIn(html);
      for (const { href } of linksIn(chain)) expect(ids.has(href.slice(1))).toBe(true);
    }
  }, 60_000);

  it("finds what each ask about money is worth, and who loses by it, in two clicks", async () => {
    const reached = await twoClicksFromHome();
    for (const slug of ["opschalingskorting", "accres", "belastinggebied", "budgetten", "ingroeipad"]) {
      const path = [...reached].find((one) => one.split("?")[0] === `/financien/${slug}`) ?? "";
      expect(textsIn(await read(path), "main")[0]).toMatch(
        /\d+ ste(den|d) ga(an|at) erop vooruit, \d+ ste(den|d) ga(an|at) erop achteruit/,
      );
    }
  }, 60_000);
});
