import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visitor } from "../src/lib/actor.ts";
import { bodiesFor } from "../src/modules/network/store/administration/bodies.ts";
import { admittedBy } from "../src/platform/http/admit.ts";
import { aSignedIn, type SignedIn } from "./build/actor.ts";
import { aStand } from "./build/browser.ts";
import { freshSqlite, type TestDatabase } from "./build/database.ts";
import { anApp } from "./build/house.ts";
import { everyRow } from "./build/matrix.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
let secretary: SignedIn;
let administrator: SignedIn;
let coordinator: SignedIn;

const patience = 120_000;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  secretary = await aSignedIn(current.database, "secretary");
  administrator = await aSignedIn(current.database, "administrator");
  coordinator = await aSignedIn(current.database, "coordinator");
}, patience);
afterAll(() => current.drop());

const form = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };
const send = (path: string, who: SignedIn, body: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, { method: "POST", headers: { ...form, ...who.headers, ...headers }, body });

const readable = (): readonly string[] => [
  ...new Set(app.routes.flatMap(({ method, path, handler }) => (method === "GET" && admittedBy(handler) !== null ? [path] : []))),
];
const example = (path: string) => path.replace(":slug", "themagroep-woningmarkt").replaceAll(/:\w+(\{[^}]*\}+)?/g, "9999");

/** Files with what is kept about people: that they were taken stands in the log. */
const takenAlong = /^\/mijn\/gegevens\/bestand$|^\/(beheer|concepten)\/uitwisseling\/.*\.(xlsx|csv)$/;

describe("an address", () => {
  const headers: readonly Readonly<Record<string, string>>[] = [
    { "x-original-url": "/beheer/logboek" },
    { "x-rewrite-url": "/beheer/logboek" },
    { "x-middleware-subrequest": "middleware:middleware:middleware" },
    { "x-forwarded-user": "person-administrator" },
    { "x-forwarded-for": "127.0.0.1" },
    { "x-forwarded-host": "127.0.0.1" },
    { authorization: "Bearer admin" },
    { cookie: "__Host-sid=admin; rol=administrator" },
  ];

  it.each(headers)("Next.js CVE-2025-29927, ASVS 8.3.1, 4.1.3: behind the door stays closed whatever the header %o says", async (extra) => {
    for (const path of ["/beheer", "/beheer/logboek", "/mijn", "/mijn/gegevens/bestand", "/beheer/rechten?vorm=csv"])
      expect([path, (await app.request(path, { headers: extra })).status]).toEqual([path, 403]);
    expect(await (await app.request("/steden", { headers: extra })).text()).toContain("<h1>");
  });

  it.each(["x-http-method-override", "x-http-method", "x-method-override"])(
    "ASVS 3.5.3: that is looked at does nothing, whatever %s says",
    async (name) => {
      const before = await everyRow(current.database);
      const answer = await app.request("/beheer/gremia/themagroep-woningmarkt", { headers: { ...secretary.headers, [name]: "DELETE" } });
      expect([answer.status, (await everyRow(current.database)) === before]).toEqual([200, true]);
    },
  );

  it(
    "ASVS 3.5.3: that is looked at changes nothing, whoever looks, but for the note that somebody took data along",
    async () => {
      const before = await everyRow(current.database);
      for (const who of [secretary, administrator, coordinator])
        for (const path of readable().filter((one) => !takenAlong.test(one) && !one.startsWith("/inloggen/organisaties/")))
          await app.request(example(path), { headers: who.headers });
      expect((await everyRow(current.database)) === before).toBe(true);
    },
    patience,
  );

  it("ASVS 3.7.2: leads to no other site, however it is written", async () => {
    const wanted = ["//elders.example", "https://elders.example", "/\\elders.example", "https:elders.example"];
    const paths = [
      ...wanted.flatMap((to) => ["next", "return", "terug", "naar", "url"].map((name) => `/inloggen?${name}=${encodeURIComponent(to)}`)),
      "//elders.example/",
      "/%2F%2Felders.example/",
      "/\\elders.example/",
      "/steden//elders.example/",
      "/elders.example%2f..//",
    ];
    for (const path of paths) {
      const { headers } = await app.request(`http://spil.example${path}`);
      const to = headers.get("location");
      expect([path, to === null || new URL(to, "https://spil.example").host === "spil.example"]).toEqual([path, true]);
    }
  });

  it("ASVS 13.4.1-13.4.5: that others look for is not there", async () => {
    const probes =
      "/.git/config /.env /.env.local /server-status /metrics /debug /debug/vars /actuator /admin /phpinfo.php /wp-login.php /graphql /api/v1/../../etc/passwd /assets/../package.json /package.json /spil.sqlite /backup.zip /.DS_Store /swagger /console /trace.axd";
    for (const path of probes.split(" ")) expect([path, (await app.request(path)).status]).toEqual([path, 404]);
  });

  it("ASVS 1.1.1: is decoded once: what is coded twice names nothing", async () => {
    for (const path of ["/steden/%257a%2577olle", "/%2562eheer", "/mensen/%252e%252e%252fbeheer"])
      expect((await app.request(path)).status).toBe(404);
    expect((await app.request("/%62eheer")).status).toBe(403);
  });
});

describe("what somebody asks for", () => {
  const hostile = ['"><script>alert(1)</script>', "' or 1=1 --", "{{7*7}}", "__proto__", "a".repeat(5000), "\u0000", "1e999", "true", "-1"];

  it(
    "CVE-2024-32469, CVE-2023-34090, ASVS 1.2.1, 1.2.4: is a choice that we offer, or words that stay words: no list breaks, none shows it as markup",
    async () => {
      const wrong: string[] = [];
      for (const list of [
        "/vragen-aan-het-rijk",
        "/aanbod",
        "/initiatieven",
        "/standpunten",
        "/bijeenkomsten",
        "/matrix",
        "/netwerk",
        "/organisaties",
        "/mensen",
        "/zoeken",
        "/api/v1/vragen",
        "/api/v1/organisaties",
      ]) {
        const html = await (await app.request(list)).text();
        const names = [
          ...new Set([...html.matchAll(/ name="([a-z]+)"/g)].map(([, name = ""]) => name)),
          "pagina",
          "aantal",
          "sorteer",
          "sort",
          "filter[naam]",
          "naam[$ne]",
        ];
        for (const name of names)
          for (const value of hostile) {
            const answer = await app.request(`${list}?${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
            const text = await answer.text();
            if (![200, 400].includes(answer.status) || text.includes("<script>alert"))
              wrong.push(`${list} ${name}=${value.slice(0, 20)}: ${answer.status}`);
          }
      }
      expect(wrong).toEqual([]);
    },
    patience,
  );

  it("ASVS 15.3.7: twice is not taken for once", async () => {
    for (const path of [
      "/mensen?naam=a&naam=b",
      "/zoeken?vraag=a&vraag=b",
      "/vragen-aan-het-rijk?thema=1&thema=2",
      "/api/v1/vragen?pagina=1&pagina=2",
    ])
      expect([path, (await app.request(path)).status]).toEqual([path, 400]);
  });

  it("Discourse CVE-2026-27491, ASVS 15.3.5: a yes that is no yes of ours is refused", async () => {
    for (const path of ["/api/v1/vragen?pagina=true", "/beheer/logboek?pagina=waar", "/beheer/rechten?vorm=1"])
      expect([path, (await app.request(path, { headers: administrator.headers })).status]).toEqual([path, 400]);
  });

  it("ASVS 15.3.6: reaches the prototype of nothing, in a form or from a script", async () => {
    await send("/beheer/gremia", secretary, "__proto__[polluted]=1&constructor[prototype][polluted]=1&__proto__=x");
    await app.request("/inloggen/passkeys", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" },
      body: '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("Outline CVE-2026-41649: with two ids is refused: a command has one target", async () => {
    const body = "naam=Andere+Naam&versie=1&id=person-administrator";
    expect((await send("/beheer/mensen/person-coordinator", secretary, body)).status).toBe(400);
    expect((await send("/beheer/mensen/person-coordinator?id=person-administrator", coordinator, "naam=Anders&versie=9")).status).toBe(409);
  });

  it("ASVS 1.3.11, 16.4.1: a name with a line break in it is no name, so that no mail and no file gets a line of its own", async () => {
    const office = "organisatie=GM0193&functie=alderman&van=2026-11-24&mail=x@stad.example";
    for (const name of ["Anna%0D%0ABcc: x@y.example", "Anna%0ASubject: x", "Anna%00", "Anna%E2%80%A8Bcc"])
      expect([name, (await send("/beheer/mensen", secretary, `naam=${name}&${office}`)).status]).toEqual([name, 400]);
  });

  it("ASVS 4.1.1: that is no form of ours is refused before it is read", async () => {
    for (const type of ["text/plain", "multipart/form-data; boundary=x", "application/json"])
      expect((await send("/beheer/gremia", secretary, "naam=x", { "content-type": type })).status).toBe(400);
  });
});

describe("what an answer says", () => {
  it("CVE-2026-23891, ASVS 1.2.1: a name that is a script stays a name wherever it stands", async () => {
    const fresh = await freshSqlite("content");
    const name = "<img src=x onerror=alert(1)>\"'&</script>";
    const one = await aSignedIn(fresh.database, "coordinator");
    await fresh.database.writer.updateTable("person").set({ name, audience: "public" }).where("id", "=", one.person).execute();
    const here = anApp(fresh.database);
    for (const path of [
      "/mensen",
      `/mensen/${one.person}`,
      "/netwerk/coordinatorenoverleg",
      "/beheer/mensen",
      `/beheer/mensen/${one.person}`,
      "/beheer/zetels?gremium=coordinatorenoverleg",
      "/beheer/wisseling",
    ]) {
      const html = await (await here.request(path, { headers: one.headers })).text();
      expect([path, /<img src=x|<\/script>"|onerror=alert\(1\)>"/.test(html)]).toEqual([path, false]);
    }
    await fresh.drop();
  });

  it(
    "ASVS 14.2.2, 14.3.2: to who has signed in is kept by nobody, on any page",
    async () => {
      const files = new Set(["/icon.svg", "/robots.txt", "/sitemap.xml", "/.well-known/security.txt"]);
      const kept: string[] = [];
      for (const path of readable().filter((one) => !files.has(one))) {
        const answer = await app.request(example(path), { headers: secretary.headers });
        if (answer.status === 301 || answer.headers.get("cache-control") === "no-store") continue;
        kept.push(`${path} (${answer.status}): ${answer.headers.get("cache-control")}`);
      }
      expect(kept).toEqual([]);
    },
    patience,
  );

  it("ASVS 16.5.1: of what is not there is the same for what never was and for what is hidden, but for the address", async () => {
    await current.database.writer.updateTable("body").set({ audience: "network" }).where("slug", "=", "themagroep-duurzaamheid").execute();
    const words = async (path: string) => (await (await app.request(path)).text()).replaceAll(path, "");
    expect(await words("/netwerk/themagroep-duurzaamheid")).toBe(await words("/netwerk/themagroep-bestaat-niet"));
    expect((await bodiesFor(current.database.db, visitor)).some(({ slug }) => slug === "themagroep-duurzaamheid")).toBe(false);
  });

  it("ASVS 3.3.1-3.3.4: every cookie is for this host alone, over https alone, and for no script; the secret stands nowhere else", async () => {
    const stand = aStand(current.database);
    const browser = stand.browser();
    const answers = [
      await browser.get("/inloggen"),
      await browser.post("/inloggen/koppelingen", { adres: "x@stad.example" }),
      await browser.post("/uitloggen"),
    ];
    const cookies = answers.flatMap(({ headers }) => headers.getSetCookie());
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies)
      for (const part of ["__Host-", "Path=/", "Secure", "HttpOnly", "SameSite="]) expect(cookie).toContain(part);
    expect(cookies.join(" ")).not.toMatch(/domain=/i);
  });

  it("ASVS 16.4.1: no line of the log can be forged by an address, a header or a field", async () => {
    const stand = aStand(current.database);
    const browser = stand.browser('192.0.2.1\n{"event":"forged"}');
    await browser.get("/beheer%0A%7B%22event%22%3A%22forged%22%7D");
    await browser.post("/beheer/gremia", { naam: 'x\n{"event":"forged"}' }, { "user-agent": 'x {"event":"forged"}' });
    await browser.get('/vragen-aan-het-rijk?thema=%0A{"event":"forged"}');
    expect(stand.lines.length).toBeGreaterThan(0);
    expect(stand.lines.filter((line) => line.includes("\n") || JSON.parse(line).event === "forged")).toEqual([]);
  });
});

describe("the source code", () => {
  const src = join(import.meta.dirname, "../src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));
  const where = (pattern: RegExp, but: readonly string[] = []) =>
    files.filter(({ file, text }) => pattern.test(text) && !but.includes(file)).map(({ file }) => file);

  it.each([
    [
      "ASVS 1.2.5: starts no other program but the press, and that with no word that anybody typed",
      /node:child_process|\bexecSync\b/,
      ["platform/paper/press.ts"],
    ],
    ["ASVS 3.2.2: puts no text into a page as markup", /\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write/, []],
    [
      "ASVS 11.5.1: draws no secret by chance that can be guessed",
      /Math\.random|crypto\.randomUUID\(\)/,
      ["platform/new-id.ts", "platform/jobs/jobs.ts"],
    ],
    [
      "ASVS 1.2.4: writes no query by hand outside the engine",
      /sql`[^`]*\$\{(?!turn)/,
      ["platform/archive/load.ts", "platform/archive/rows.ts", "platform/db/engine.ts", "platform/db/visibility.ts"],
    ],
    ["ASVS 14.3.3: keeps nothing in the browser but its cookies", /localStorage|sessionStorage|indexedDB/, []],
    ["CVE-2026-45572, ASVS 1.3.1: takes no markup from anybody", /dangerouslySetInnerHTML/, []],
    ["React CVE-2025-55182: makes no code out of text", /\beval\(|new Function\(|node:vm|v8\.deserialize/, []],
    ["ASVS 11.3.1: uses no cipher that is known to be weak", /createCipheriv\("(?!aes-256-gcm|chacha20)|createCipher\(|"md5"|"des-/, []],
  ] as const)("%s", (_rule, pattern, but) => {
    expect(where(pattern, but)).toEqual([]);
  });

  it("ASVS 6.3.4: begins a session in as many places as there are ways in, each of which asks for a second proof or is one", () => {
    expect(where(/\bstartSession\(/, ["platform/session/session.ts"]).sort()).toEqual([
      "modules/access/actions/issuer-sign-in.ts",
      "modules/access/actions/passkey-sign-in.ts",
      "modules/access/actions/prove.ts",
      "modules/access/actions/set-up.ts",
      "modules/access/actions/use-link.ts",
    ]);
  });

  it("CVE-2026-40870, ASVS 8.3.1: reads a database only through what asks for whom", () => {
    expect(
      where(/\bkyselyOf\(/)
        .filter((file) => !/^platform\//.test(file))
        .sort(),
    ).toEqual(["app/administration/routes.tsx"]);
    expect(where(/database\.writer\b/).filter((file) => !/^(platform|app)\//.test(file))).toEqual([]);
  });
});
