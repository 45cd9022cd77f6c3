import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, ownBody, people, type SignedIn, type Who } from "../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../tests/build/database.ts";
import { anApp } from "../../../tests/build/house.ts";
import { idsIn, linksIn, textsIn } from "../../../tests/build/html.ts";
import { problemsInHtml } from "../../../tests/build/html-rules.ts";
import { aSeat } from "../../../tests/build/seat.ts";
import { asId } from "../../lib/ids.ts";
import { saveSeat } from "../../modules/network/store/save-seat.ts";
import { transact } from "../../platform/db/transact.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
const signedIn = new Map<Who, SignedIn>();
const everybody = Object.keys(people) as readonly Who[];
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  for (const who of everybody) signedIn.set(who, await aSignedIn(current.database, who));
});
afterAll(() => current.drop());

const mine = async (who: Who, language = "nl") => {
  const answer = await app.request("/mijn", { headers: { cookie: `${signedIn.get(who)?.headers.cookie}; taal=${language}` } });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};

describe("one’s own page", () => {
  it("holds its sections in one order, each in the index", async () => {
    const { html } = await mine("lead");
    const main = /<main.*<\/main>/s.exec(html)?.[0] ?? "";
    expect(textsIn(main, "h2")).toEqual([
      "Wat op u wacht",
      "Uw zetels en functies",
      "Uw organisatie: Zwolle",
      "Mijn concepten",
      "Wat anderen van u zien",
      "Inloggen",
      "Mijn gegevens",
    ]);
    const index = /<nav class="section-index".*?<\/nav>/s.exec(html)?.[0] ?? "";
    const places = linksIn(index).map(({ href }) => href.slice(1));
    expect(places).toHaveLength(7);
    for (const place of places) expect(idsIn(html)).toContain(place);
  });

  it.each(everybody)(
    "is there for a %s, sound HTML in both languages, never kept, and leads only to what is open to them",
    async (who) => {
      for (const language of ["nl", "en"]) {
        const { status, html, headers } = await mine(who, language);
        expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
        expect(await problemsInHtml(html)).toEqual([]);
        expect(textsIn(html, "main")[0]).not.toMatch(/\b(undefined|NaN|null|\[object Object\])\b/);
      }
      const { html } = await mine(who);
      const own = new Set(linksIn(/<main.*<\/main>/s.exec(html)?.[0] ?? "").map(({ href }) => href));
      for (const href of [...own].filter((link) => link.startsWith("/"))) {
        const answer = await app.request(href.split("#")[0] ?? "", { headers: { ...signedIn.get(who)?.headers } });
        expect([href, answer.status]).toEqual([href, 200]);
      }
    },
    60_000,
  );

  it("is for nobody who has not signed in", async () => {
    expect((await app.request("/mijn")).status).toBe(403);
  });

  it("names of a seat the body, role, organisation, end and substitute, and leads to the hand-over document", async () => {
    await transact(current.database, (tx) =>
      saveSeat(
        tx,
        aSeat({
          id: "term",
          body: ownBody,
          role: "member",
          organisation: asId("GM0193"),
          person: asId("person-member"),
          substitute: asId("person-lead"),
          period: { from: "2024-01-01", until: "2027-06-01" },
          audience: "network",
        }),
      ),
    );
    const row = (html: string) => textsIn(html, "tr").find((line) => line.includes("1 juni 2027"));
    const { html } = await mine("member");
    expect(row(html)).toMatch(/Woningmarkt.*Lid.*Zwolle.*1 juni 2027.*Voorbeeld person-lead.*Overdrachtsdocument/s);
    expect(html).toContain('href="/beheer/overdracht/zetels/term"');
    expect(row((await mine("lead")).html)).toMatch(/Lid, als vervanger.*u.*Overdrachtsdocument/s);
  });

  it("counts what stands of the own organisation, with the list of exactly that, and says what was never confirmed", async () => {
    const { html } = await mine("member");
    const row = textsIn(html, "tr").find((line) => line.includes("Initiatieven waaraan uw stad meedoet"));
    expect(row).toMatch(/\d+.*Nog niet/s);
    expect(html).toContain('href="/initiatieven?stad=zwolle"');
    const listed = await (await app.request("/initiatieven?stad=zwolle", { headers: { ...signedIn.get("member")?.headers } })).text();
    expect(textsIn(listed, "main")[0]).toContain(/(\d+)/.exec(row ?? "")?.[1] ?? "none");
  });

  it("shows how the network and how everybody see oneself: a hidden number nowhere, a public page to both", async () => {
    const { database } = current;
    const contact = (kind: string, value: string, audience: string) =>
      database.writer
        .insertInto("person_contact")
        .values({ person: "person-lobbyist", kind, value, audience: audience as never })
        .execute();
    await contact("phone", "06-geheim", "draft:person-lobbyist");
    await contact("page", "https://lobby.example/", "public");
    await database.writer.updateTable("person").set({ audience: "public" }).where("id", "=", "person-lobbyist").execute();
    const { html } = await mine("lobbyist");
    const looks = /<div class="columns columns--even looks">.*?<\/section>/s.exec(html)?.[0] ?? "";
    expect(looks).not.toContain("06-geheim");
    expect(looks.match(/href="https:\/\/lobby\.example\/"/g)).toHaveLength(2);
    expect(html).toContain("06-geheim");
    expect((await mine("lead")).html).not.toContain("06-geheim");
  });
});
