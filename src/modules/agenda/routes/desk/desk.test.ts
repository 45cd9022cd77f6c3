import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson, aSignedIn, ownCity, people, type SignedIn, type Who } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { anApp } from "../../../../../tests/build/house.ts";
import { problemsInHtml } from "../../../../../tests/build/html-rules.ts";
import { recordKinds } from "../../domain/editing/record.ts";
import { recordKeys } from "../../domain/editing/record-keys.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
const signedIn = new Map<Who, SignedIn>();
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  for (const who of Object.keys(people) as Who[]) signedIn.set(who, await aSignedIn(current.database, who));
});
afterAll(() => current.drop());

const get = (path: string, who: Who | null, language = "nl") =>
  app.request(path, { headers: { cookie: `${who === null ? "" : `${signedIn.get(who)?.headers.cookie}; `}taal=${language}` } });

const post = (path: string, who: Who | null, fields: Readonly<Record<string, string>>) =>
  app.request(path, {
    method: "POST",
    headers: {
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
      ...(who === null ? {} : signedIn.get(who)?.headers),
    },
    body: new URLSearchParams(fields).toString(),
  });

const leadsTo = async (answer: Response | Promise<Response>) => (await answer).headers.get("location") ?? "";

/** Begins a draft and says where it is. */
const begin = (who: Who, soort: string, id: string, deel?: string) =>
  leadsTo(post("/concepten", who, { soort, id, ...(deel === undefined ? {} : { deel }) }));

const examples = {
  agenda: "2019-2022",
  theme: "2019-2022-3",
  "focus-point": "2019-2022-3.1",
  offer: "2019-2022-3.1",
  ask: "2019-2022-3.3",
  target: "2019-2022-k01",
  initiative: "i001",
} as const;

const initiative = {
  titel: "Wonen boven winkels",
  samenvatting: "Lege verdiepingen worden woningen.",
  speerpunten: "2019-2022-3.1",
  soort: "project",
  stand: "running",
  "stad-1-naam": ownCity,
  "politiek-onbekend": "ja",
  "ambtelijk-functie": "programmamanager",
};

const patience = 120_000;

describe("the pages of the desk", () => {
  it(
    "are sound HTML in both languages for each kind of record, and never kept",
    async () => {
      const wrong: unknown[] = [];
      const look = async (path: string, who: Who, kept = "no-store") => {
        for (const language of ["nl", "en"]) {
          const answer = await get(path, who, language);
          const html = await answer.text();
          const problems = await problemsInHtml(html);
          if (answer.status !== 200 || problems.length > 0 || answer.headers.get("cache-control") !== kept)
            wrong.push([path, language, answer.status, problems]);
          if (/\b(undefined|NaN|\[object Object\])\b/.test(html)) wrong.push([path, "broken words"]);
        }
      };
      for (const kind of recordKinds) {
        const draft = await begin("secretary", recordKeys[kind], examples[kind]);
        await look(draft, "secretary");
        await look(`${draft}?controle=ja&rijen=gebeurtenis`, "secretary");
        await look(`${draft}/voorbeeld`, "secretary");
        await look(`/geschiedenis/${recordKeys[kind]}/${examples[kind]}`, "secretary");
        if (kind !== "agenda") {
          await look(`/concepten/nieuw/${recordKeys[kind]}?speerpunt=3.1&stad=zwolle`, "member");
          await look(`/intrekking/${recordKeys[kind]}/${examples[kind]}`, "secretary");
        }
      }
      await look("/concepten", "secretary");
      await look("/concepten", "lobbyist");
      expect(wrong).toEqual([]);
    },
    patience,
  );

  it("of history are kept for visitors, and say honestly that nobody changed anything yet", async () => {
    const answer = await get("/geschiedenis/vraag/2019-2022-3.4", null);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    const html = await answer.text();
    expect(html).toContain("Dit is geladen met de beginstand, en sindsdien heeft niemand het gewijzigd.");
    expect(html).not.toContain("Zet versie");
    expect((await get("/geschiedenis/vraag/niets", null)).status).toBe(404);
    expect((await get("/geschiedenis/lied/2019-2022-3.4", null)).status).toBe(404);
  });

  it("are not told of to visitors, but for the history beside the citation", async () => {
    const page = async (who: Who | null) => (await get("/agenda/2019-2022/vraag/3.3", who)).text();
    expect(await page(null)).toContain('href="/geschiedenis/vraag/2019-2022-3.3"');
    for (const who of [null, "partner", "administrator"] as const) expect(await page(who)).not.toContain("Wijzig de tekst");
    expect(await page("member")).toContain("Wijzig de tekst");
    expect(await page("member")).not.toContain("/intrekking/");
    expect(await page("secretary")).toContain('href="/intrekking/vraag/2019-2022-3.3"');
    for (const path of ["/initiatieven", "/steden/zwolle", "/agenda/2019-2022/speerpunt/3.1"]) {
      expect([path, (await (await get(path, null)).text()).includes("Nieuw initiatief")]).toEqual([path, false]);
      expect([path, (await (await get(path, "member")).text()).includes("Nieuw initiatief")]).toEqual([path, true]);
    }
  });
});

describe("each act of the desk", () => {
  it("is refused to who may not write at all, and somebody else's draft is not there", async () => {
    const draft = await begin("secretary", "vraag", "2019-2022-3.5", "uitkomst");
    const acts = [
      ["/concepten", { soort: "vraag", id: "2019-2022-3.3" }],
      ["/concepten/nieuw/initiatief", initiative],
      [draft, { versie: "1" }],
      [`${draft}/publicatie`, { wie: "public", reden: "x", versie: "1" }],
      [`${draft}/doorgeven`, { aan: "person-member", versie: "1" }],
      [`${draft}/bijwerking`, { versie: "1" }],
      [`${draft}/verwijdering`, {}],
      ["/geschiedenis/vraag/2019-2022-3.3/herstel", { versie: "1" }],
      ["/intrekking/vraag/2019-2022-3.3", { reden: "x", versie: "1" }],
    ] as const;
    const wrong: unknown[] = [];
    for (const [path, fields] of acts)
      for (const who of [null, "partner", "administrator"] as const) {
        const { status } = await post(path, who, fields);
        if (![403, 404].includes(status)) wrong.push([path, who, status]);
      }
    for (const [path, fields] of acts.filter(([path]) => path.startsWith(draft))) {
      const { status } = await post(path, "member", fields);
      if (status !== 404) wrong.push([path, "member", status]);
    }
    expect(wrong).toEqual([]);
    expect((await get(draft, "member")).status).toBe(404);
    expect((await post("/intrekking/vraag/2019-2022-3.3", "member", { reden: "x", versie: "1" })).status).toBe(403);
  });

  it("Outline CVE-2026-24901: puts back nothing of what was withdrawn for who may not know of it, nor a draft that was thrown away", async () => {
    const withdrawn = await post("/intrekking/vraag/2019-2022-9.1", "secretary", { reden: "Dubbel.", versie: "1" });
    expect(withdrawn.status).toBe(303);
    const back = ["/geschiedenis/vraag/2019-2022-9.1/herstel", { versie: "1" }] as const;
    expect((await post(back[0], "member", back[1])).status).toBe(404);
    expect((await post(back[0], "secretary", back[1])).status).toBe(303);

    const draft = await begin("member", "vraag", "2019-2022-3.6", "uitkomst");
    expect((await post(`${draft}/verwijdering`, "member", {})).status).toBe(303);
    for (const path of [draft, `${draft}/voorbeeld`]) expect((await get(path, "member")).status).toBe(404);
    expect((await post(draft, "member", { versie: "1" })).status).toBe(404);
  });

  it("takes no field that it does not know, and nothing of that is kept", async () => {
    const draft = await begin("member", "vraag", "2019-2022-3.3", "uitkomst");
    for (const strange of [
      { audience: "public" },
      { tekst: "Niet van dit deel." },
      { "gebeurtenis-101-zin": "Te ver." },
      { __proto__x: "1" },
    ]) {
      expect(
        (await post(draft, "member", { ...strange, versie: "1", oordeel: "refused", zekerheid: "high" } as Record<string, string>)).status,
      ).toBe(400);
    }
    expect((await get(draft, "member")).status).toBe(200);
    expect((await post("/concepten", "member", { soort: "vraag", id: "2019-2022-3.3", extra: "1" })).status).toBe(400);
    expect((await post("/concepten", "member", { soort: "lied", id: "x" })).status).toBe(400);
    expect((await post("/concepten/nieuw/agenda", "secretary", {})).status).toBe(400);
  });
});

describe("a draft that is sent", () => {
  it("leads to the preview when nothing is wrong, and else back to what is, with everything kept", async () => {
    const wrong = await leadsTo(
      post("/concepten/nieuw/initiatief", "coordinator", { titel: "Alleen een titel", "geld-1-bedrag": "veel", knop: "verder" }),
    );
    expect(wrong).toMatch(/\?controle=ja$/);
    const html = await (await get(wrong, "coordinator")).text();
    for (const said of [
      'value="Alleen een titel"',
      'value="veel"',
      'href="#veld-samenvatting"',
      'href="#veld-geld-1-bedrag"',
      'href="#veld-politiek-functie"',
    ])
      expect(html).toContain(said);
    const right = await leadsTo(post("/concepten/nieuw/initiatief", "coordinator", { ...initiative, knop: "verder" }));
    expect(right).toMatch(/\/voorbeeld$/);
    const preview = await (await get(right, "coordinator")).text();
    for (const said of [
      "Lege verdiepingen worden woningen.",
      "Iedereen, ook zonder inloggen",
      "Alle leden van het netwerk",
      "Alleen wie zit in",
    ])
      expect(preview).toContain(said);
  });

  it("keeps everything when somebody asks for more rows, which come empty; an emptied row is gone", async () => {
    const draft = await begin("secretary", "vraag", "2019-2022-3.6", "uitkomst");
    const sent = { oordeel: "pending", zekerheid: "low", versie: "1", "gebeurtenis-1-zin": "Eerste.", "gebeurtenis-3-zin": "Derde." };
    const more = await leadsTo(post(draft, "secretary", { ...sent, knop: "rijen-gebeurtenis" }));
    const html = await (await get(more.replace(/#.*/, ""), "secretary")).text();
    expect([html.includes("Gebeurtenis 7"), html.includes("Gebeurtenis 8")]).toEqual([true, false]);
    expect(html).toMatch(/name="gebeurtenis-2-zin"[^>]*>\n?Derde\.</);
  });

  it("with a hundred events of a full page each can be saved: what a record can hold, a form can carry", async () => {
    const draft = await begin("secretary", "vraag", "2019-2022-3.7", "uitkomst");
    const events = Object.fromEntries(
      Array.from({ length: 100 }, (_one, index) => [
        [`gebeurtenis-${index + 1}-zin`, `Besluit ${index}: ${"é ".repeat(500)}einde.`],
        [`gebeurtenis-${index + 1}-bronnen`, `https://overheid.example/${index}`],
      ]).flat(),
    );
    const sent = await post(draft, "secretary", { ...events, oordeel: "granted", zekerheid: "high", versie: "1", knop: "verder" });
    expect([sent.status, await leadsTo(sent)]).toEqual([303, `${draft}/voorbeeld`]);
    const html = await (await get(draft, "secretary")).text();
    expect(html).toContain("Meer dan 100 rijen kan niet.");
    expect((await post(draft, "secretary", { toelichting: "x".repeat(2_200_000), versie: "2" })).status).toBe(400);
  });

  it("from a second window is refused with both texts, and saved the next time", async () => {
    const draft = await begin("secretary", "vraag", "2019-2022-3.8", "uitkomst");
    const save = (toelichting: string, versie: string) =>
      post(draft, "secretary", { oordeel: "unknown", zekerheid: "low", toelichting, versie });
    expect((await save("Uit het ene venster.", "1")).status).toBe(303);
    const late = await save("Uit het andere venster.", "1");
    const html = await late.text();
    expect(late.status).toBe(409);
    for (const said of ["Uit het ene venster.", "Uit het andere venster.", 'name="versie" value="2"']) expect(html).toContain(said);
    expect(await problemsInHtml(html)).toEqual([]);
    expect((await save("Uit het andere venster.", "2")).status).toBe(303);
  });
});

describe("publishing", () => {
  it("asks why when everybody reads it, and for whom when nobody said; what was typed stays", async () => {
    const draft = await begin("secretary", "vraag", "2019-2022-3.2", "uitkomst");
    const silent = await post(`${draft}/publicatie`, "secretary", { wie: "public", versie: "1" });
    expect([silent.status, (await silent.text()).includes("Zeg waarom u het wijzigt")]).toEqual([400, true]);
    const nobody = await post(`${draft}/publicatie`, "secretary", { wie: "body:tg-europa", reden: "Mijn reden", versie: "1" });
    const html = await nobody.text();
    expect([nobody.status, html.includes("Kies wie dit gaat zien."), html.includes("Mijn reden")]).toEqual([400, true, true]);
    expect(await problemsInHtml(html)).toEqual([]);
  });

  it("only of what was looked at: a draft that was saved since is shown first", async () => {
    const draft = await begin("secretary", "vraag", "2019-2022-4.1", "uitkomst");
    await post(draft, "secretary", { oordeel: "pending", zekerheid: "low", versie: "1" });
    expect((await post(`${draft}/publicatie`, "secretary", { wie: "public", reden: "x", versie: "1" })).status).toBe(409);
  });

  it("says when fewer or more people will see it than now", async () => {
    const draft = await begin("secretary", "vraag", "2019-2022-4.2", "uitkomst");
    await post(draft, "secretary", { oordeel: "pending", zekerheid: "low", toelichting: "Nieuw.", versie: "1" });
    const preview = async () => (await get(`${draft}/voorbeeld`, "secretary")).text();
    expect(await preview()).toContain("zo zien minder mensen het dan nu");
    await post(`${draft}/publicatie`, "secretary", { wie: "network", reden: "x", versie: "2" });
    expect((await get("/agenda/2019-2022/vraag/4.2", null)).status).toBe(404);
    expect((await get("/geschiedenis/vraag/2019-2022-4.2", null)).status).toBe(404);
    const again = await begin("secretary", "vraag", "2019-2022-4.2", "uitkomst");
    await post(again, "secretary", { oordeel: "pending", zekerheid: "low", toelichting: "Nieuwer.", versie: "1" });
    expect(await (await get(`${again}/voorbeeld`, "secretary")).text()).toContain("zo zien méér mensen het dan nu");
  });

  it("is not offered to who may not: that person hands on, and learns no name that is not theirs to know", async () => {
    await aPerson(current.database, "person-hidden", {
      sits: [{ body: "secretariaat", role: "secretary" }],
      audience: "draft:person-hidden" as never,
    });
    const draft = await begin("member", "vraag", "2019-2022-4.3", "tekst");
    await post(draft, "member", { tekst: "Een voorstel.", aan: "het Rijk", "aan-groep": "rijk", versie: "1" });
    const html = await (await get(`${draft}/voorbeeld`, "member")).text();
    expect(html).not.toContain(`${draft}/publicatie`);
    expect(html).toContain("Voorbeeld person-secretary, secretariaat");
    expect(html).toContain("Iemand van het secretariaat");
    expect(html).not.toContain("person-hidden");
    const [, key = ""] = /<option value="(secretariat-\d+)"/.exec(html) ?? [];
    expect(await leadsTo(post(`${draft}/doorgeven`, "member", { aan: key, bericht: "Wilt u dit bekijken?", versie: "2" }))).toBe(
      "/concepten",
    );
    expect((await get(draft, "member")).status).toBe(404);
    const mine = await begin("member", "vraag", "2019-2022-4.3", "uitkomst");
    expect((await post(`${mine}/doorgeven`, "member", { aan: "person-partner", versie: "1" })).status).toBe(400);
  });

  it("twice at the same time goes through once; the other is led to both texts", async () => {
    const [one, two] = [
      await begin("secretary", "vraag", "2019-2022-5.1", "uitkomst"),
      await begin("lobbyist", "vraag", "2019-2022-5.1", "uitkomst"),
    ];
    const sent = { oordeel: "pending", zekerheid: "low", versie: "1" };
    await post(one, "secretary", { ...sent, toelichting: "Van het secretariaat." });
    await post(two, "lobbyist", { ...sent, toelichting: "Van public affairs." });
    const go = { wie: "public", reden: "x", versie: "2" };
    expect(await leadsTo(post(`${one}/publicatie`, "secretary", go))).toBe("/agenda/2019-2022/vraag/5.1");
    expect(await leadsTo(post(`${two}/publicatie`, "lobbyist", go))).toBe(two);
    const html = await (await get(two, "lobbyist")).text();
    for (const said of ["Van het secretariaat.", "Van public affairs.", `${two}/bijwerking`]) expect(html).toContain(said);
    expect(await problemsInHtml(html)).toEqual([]);
    await post(`${two}/bijwerking`, "lobbyist", { versie: "2" });
    expect(await (await get(two, "lobbyist")).text()).not.toContain(`${two}/bijwerking`);
  });
});
