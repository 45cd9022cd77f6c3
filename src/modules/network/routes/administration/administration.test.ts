import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, ownBody, people, type SignedIn, type Who } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { anApp } from "../../../../../tests/build/house.ts";
import { problemsInHtml } from "../../../../../tests/build/html-rules.ts";
import { visitor } from "../../../../lib/actor.ts";
import { bodiesFor } from "../../store/administration/bodies.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
const signedIn = new Map<Who, SignedIn>();
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  for (const who of Object.keys(people) as Who[]) signedIn.set(who, await aSignedIn(current.database, who));
});
afterAll(() => current.drop());

const get = (path: string, who: Who, language = "nl") =>
  app.request(path, { headers: { cookie: `${signedIn.get(who)?.headers.cookie}; taal=${language}` } });

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

const slugOfOwn = async () => (await bodiesFor(current.database.db, visitor)).find(({ id }) => id === ownBody)?.slug ?? "";

const screens = async () => {
  const slug = await slugOfOwn();
  return [
    "/beheer",
    "/beheer/gremia",
    "/beheer/gremia/nieuw",
    `/beheer/gremia/${slug}`,
    `/beheer/gremia/${slug}/wijziging`,
    `/beheer/gremia/${slug}/koers`,
    `/beheer/gremia/${slug}/einde`,
    `/beheer/gremia/${slug}/mandaten/nieuw`,
    `/beheer/gremia/${slug}/zetels/nieuw`,
    "/beheer/zetels",
    `/beheer/zetels?gremium=${slug}`,
    "/beheer/zetels/seat-person-lead-0",
    "/beheer/mensen",
    "/beheer/mensen/nieuw",
    "/beheer/mensen/person-member",
    "/beheer/functies/office-person-member",
    "/beheer/organisaties",
    "/beheer/organisaties/nieuw",
    "/beheer/organisaties/GM0193",
    "/beheer/organisaties/min-bzk",
    "/beheer/wisseling",
    "/beheer/wisseling?organisatie=GM0193&dag=2026-11-24&wie=person-lead",
    "/beheer/wisseling/plan?organisatie=GM0193&dag=2026-11-24&wie=person-lead",
    "/beheer/wisseling/uitkomst?dag=2026-11-24&wie=person-lead",
    `/beheer/overdracht/gremia/${slug}`,
    "/beheer/overdracht/zetels/seat-person-lead-0",
    "/mensen",
    "/mensen/person-lead",
    "/mijn/zichtbaarheid",
    "/mijn/onderwerpen",
  ];
};

/** Checking the HTML of sixty pages takes seconds, on a busy machine many. */
const patience = 120_000;

describe("the screens", () => {
  it(
    "are there for the secretariat, sound HTML in both languages, and never kept",
    async () => {
      const wrong: unknown[] = [];
      for (const path of await screens()) {
        for (const language of ["nl", "en"]) {
          const answer = await get(path, "secretary", language);
          const html = await answer.text();
          const problems = await problemsInHtml(html);
          if (answer.status !== 200 || problems.length > 0 || answer.headers.get("cache-control") !== "no-store")
            wrong.push([path, language, answer.status, problems]);
          if (/\b(undefined|NaN|\[object Object\])\b/.test(html)) wrong.push([path, "broken words"]);
        }
      }
      expect(wrong).toEqual([]);
    },
    patience,
  );
});

/** A form of every act, complete, so that only the role can be what is wrong with it. */
const acts = async (): Promise<readonly (readonly [string, Readonly<Record<string, string>>, readonly Who[]])[]> => {
  const slug = await slugOfOwn();
  const body = { naam: "Nieuw", soort: "topic", wie: "network" };
  const office = { organisatie: "GM0193", functie: "alderman", van: "2026-11-24" };
  const sitting = { dag: "2026-11-25", organisatie: "GM0193" };
  return [
    ["/beheer/gremia", { ...body, soort: "lied" }, ["secretary"]],
    [`/beheer/gremia/${slug}`, { ...body, soort: "theme-group", versie: "99" }, ["secretary"]],
    [`/beheer/gremia/${slug}/koers`, { taak: "Taak", versie: "99" }, ["secretary", "lead"]],
    [`/beheer/gremia/${slug}/einde`, { dag: "2030-01-01", versie: "99" }, ["secretary"]],
    [
      `/beheer/gremia/${slug}/mandaten`,
      { onderwerp: "Brief", van: "2026-12-01", tot: "2026-11-01", wie: "network" },
      ["secretary", "lead"],
    ],
    ["/beheer/zetels", { ...sitting, gremium: slug, rol: "member", persoon: "nobody" }, ["secretary", "lead"]],
    ["/beheer/zetels", { ...sitting, gremium: slug, rol: "chair", persoon: "nobody" }, ["secretary"]],
    ["/beheer/zetels/seat-person-lead-0/overdracht", { ...sitting, versie: "99" }, ["secretary"]],
    ["/beheer/zetels/seat-person-lead-0/einde", { einddag: "2026-11-25", versie: "99" }, ["secretary"]],
    ["/beheer/zetels/seat-person-administrator-0/einde", { einddag: "2026-11-25", versie: "99" }, ["administrator"]],
    ["/beheer/mensen/person-member", { naam: "Ander", versie: "99" }, ["secretary", "coordinator"]],
    ["/beheer/functies/office-person-member", { ...office, versie: "99" }, ["secretary", "coordinator"]],
    ["/beheer/functies/office-person-partner", { ...office, organisatie: "min-bzk", versie: "99" }, ["secretary"]],
    ["/beheer/organisaties/min-bzk", { naam: "BZK", versie: "99" }, ["secretary"]],
    ["/beheer/organisaties/GM0193/lidmaatschap", { dag: "2026-11-25" }, ["secretary"]],
    ["/beheer/organisaties/GM0193/uittreding", { dag: "1990-01-01" }, ["secretary"]],
    [
      "/beheer/wisseling",
      { organisatie: "GM0193", dag: "2026-11-25", wie: "person-member", stempels: "oud:1" },
      ["secretary", "coordinator"],
    ],
    ["/beheer/wisseling", { dag: "2026-11-25", wie: "person-partner", stempels: "oud:1" }, ["secretary"]],
  ];
};

describe("every act", () => {
  // A stale version or an impossible day makes an act that is allowed end in 400 or 409, so that nothing changes on the way.
  it(
    "is refused to each role that may not, and to who has not signed in",
    async () => {
      const wrong: unknown[] = [];
      for (const [path, fields, allowed] of await acts()) {
        for (const who of [null, ...signedIn.keys()]) {
          const { status } = await post(path, who, fields);
          const expected = who !== null && allowed.includes(who) ? [400, 409] : [403, 404];
          if (!expected.includes(status)) wrong.push([path, who, status]);
        }
      }
      expect(wrong).toEqual([]);
    },
    patience,
  );

  it("is refused to another site", async () => {
    const answer = await app.request("/beheer/gremia", {
      method: "POST",
      headers: { ...signedIn.get("secretary")?.headers, "sec-fetch-site": "cross-site" },
    });
    expect(answer.status).toBe(403);
  });
});

describe("a form", () => {
  it("keeps what was typed and says at each field what is wrong", async () => {
    const answer = await post("/beheer/mensen", "secretary", {
      naam: "Anna de Bruin",
      mail: "geen adres",
      organisatie: "GM0193",
      functie: "alderman",
      van: "straks",
    });
    const html = await answer.text();
    expect(answer.status).toBe(400);
    for (const kept of [
      'value="Anna de Bruin"',
      'value="geen adres"',
      'value="straks"',
      'value="GM0193" selected',
      'href="#veld-mail"',
      'href="#veld-van"',
    ]) {
      expect(html).toContain(kept);
    }
  });

  it("that somebody else was faster with shows both texts, and takes one’s own the second time", async () => {
    const made = await post("/beheer/gremia", "secretary", { naam: "Proefgroep", soort: "topic", wie: "network", taak: "De eerste taak" });
    const at = made.headers.get("location") ?? "";
    const change = (taak: string, versie: string) =>
      post(at, "secretary", { naam: "Proefgroep", soort: "topic", wie: "network", taak, versie });
    expect((await change("De taak van een ander", "1")).status).toBe(303);
    const late = await change("Mijn taak", "1");
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain("<td>Mijn taak</td>");
    expect(html).toContain("<td>De taak van een ander</td>");
    expect(html).toContain('name="versie" value="2"');
    expect((await change("Mijn taak", "2")).status).toBe(303);
    expect(await (await get(at, "secretary")).text()).toContain("Mijn taak");
  });

  it("says in words who will see what is saved", async () => {
    const html = await (await get("/beheer/gremia/nieuw", "secretary")).text();
    for (const words of [
      "Wie ziet dit?",
      "Iedereen, ook wie niet is aangemeld",
      "Alle leden van het netwerk",
      "Alleen wie in dit gremium zit",
    ]) {
      expect(html).toContain(words);
    }
  });
});

/** A page without what waits for whoever looks: that differs from person to person. */
const withoutNeeds = (html: string): string => html.replace(/<section class="needs".*?<\/section>/s, "");

describe("the first page", () => {
  it("shows each person what that person may do", async () => {
    const parts = async (who: Who) =>
      [...withoutNeeds(await (await get("/beheer", who)).text()).matchAll(/class="row__title"><a[^>]*href="(\/beheer\/[a-z]+)"/g)].map(
        ([, href]) => href,
      );
    expect(await parts("secretary")).toEqual([
      "/beheer/gremia",
      "/beheer/zetels",
      "/beheer/mensen",
      "/beheer/organisaties",
      "/beheer/wisseling",
      "/beheer/uitwisseling",
      "/beheer/cijfers",
      "/beheer/financien",
      "/beheer/bronnen",
      "/beheer/accounts",
      "/beheer/rechten",
      "/beheer/bewaartermijnen",
    ]);
    expect(await parts("coordinator")).toEqual(["/beheer/gremia", "/beheer/zetels", "/beheer/mensen", "/beheer/wisseling"]);
    expect(await parts("administrator")).toEqual([
      "/beheer/gremia",
      "/beheer/zetels",
      "/beheer/cijfers",
      "/beheer/financien",
      "/beheer/accounts",
      "/beheer/rechten",
      "/beheer/bewaartermijnen",
      "/beheer/gezondheid",
      "/beheer/logboek",
      "/beheer/aanmelding",
    ]);
    expect((await get("/beheer", "member")).status).toBe(403);
  });
});

describe("a change of guard", () => {
  const about = { organisatie: "GM0193", dag: "2026-11-25", wie: "person-lead" };
  const stampsIn = (html: string) => /name="stempels" value="([^"]*)"/.exec(html)?.[1] ?? "";
  const planAddress = `/beheer/wisseling/plan?${new URLSearchParams(about)}`;

  it("shows what hangs, then what will happen, then what happened with the hand-over documents, and shows the second one what changed", async () => {
    const plan = await (await get(planAddress, "secretary")).text();
    expect(plan).toContain("Voorzitter, Woningmarkt (nu Voorbeeld person-lead)");
    const choice = { ...about, stempels: stampsIn(plan), "zetel-seat-person-lead-0": "person-member" };

    const preview = await post("/beheer/wisseling/voorbeeld", "secretary", choice);
    const seen = await preview.text();
    expect(preview.status).toBe(200);
    expect(seen).toContain("Er is nog niets veranderd");
    expect(seen).toContain("Voorbeeld person-member, Zwolle");
    expect(await problemsInHtml(seen)).toEqual([]);
    expect(await (await post("/beheer/wisseling/plan", "secretary", choice)).text()).toContain('value="person-member" selected');

    const done = await post("/beheer/wisseling", "secretary", choice);
    expect(done.status).toBe(303);
    const result = await (await get(done.headers.get("location") ?? "", "secretary")).text();
    expect(result).toContain("Voorbeeld person-member");
    expect(result).toContain("/beheer/overdracht/zetels/");

    const late = await post("/beheer/wisseling", "secretary", choice);
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain("Er is niets uitgevoerd");
    expect(html).toContain("<li>Voorzitter, Woningmarkt (nu Voorbeeld person-lead)</li>");
    expect(html).toContain("<li>Voorbeeld person-lead: ambtenaar, Zwolle</li>");
  });

  it("by a coordinator is about the own city, whatever the address says", async () => {
    const html = await (await get("/beheer/wisseling?dag=2026-11-24", "coordinator")).text();
    expect(html).toContain("Voorbeeld person-member");
    expect(html).not.toContain("Voorbeeld person-partner");
    expect((await get("/beheer/wisseling?organisatie=min-bzk&dag=2026-11-24", "coordinator")).status).toBe(403);
  });

  it("without anybody who leaves says what to do", async () => {
    const answer = await get("/beheer/wisseling/plan?organisatie=GM0193&dag=2026-11-25", "secretary");
    expect([answer.status, (await answer.text()).includes("Kruis aan wie er vertrekt")]).toEqual([400, true]);
  });
});

describe("inviting", () => {
  it("is offered where an address is known, and is the secretariat’s and the coordinator’s", async () => {
    const office = { organisatie: "GM0193", functie: "alderman", van: "2026-11-24" };
    const made = await post("/beheer/mensen", "coordinator", { naam: "Nieuw Gezicht", mail: "nieuw@stad.example", ...office });
    const at = made.headers.get("location") ?? "";
    expect(await (await get(at, "coordinator")).text()).toContain(`action="${at}/uitnodiging"`);
    expect((await post(`${at}/uitnodiging`, "coordinator", {})).status).toBe(303);
    expect((await post(`${at}/uitnodiging`, "member", {})).status).toBe(403);
  });
});
