import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Caller, promisedBy, readDocument, readList } from "../../tests/build/api.ts";
import { freshSqlite, type TestDatabase } from "../../tests/build/database.ts";
import { aHouse, anApp } from "../../tests/build/house.ts";
import { makeApp } from "./app.ts";

let test: TestDatabase;
let app: Caller;
beforeAll(async () => {
  test = await freshSqlite("content");
  app = anApp(test.database);
});
afterAll(() => test.drop());

/** Every kind of answer that the API gives. */
const kinds: readonly (readonly [kind: string, path: string, init: RequestInit, status: number])[] = [
  ["the entry", "", {}, 200],
  ["the document", "/openapi.json", {}, 200],
  ["a list", "/vragen", {}, 200],
  ["a list in CSV", "/vragen?formaat=csv", {}, 200],
  ["an item", "/vragen/2019-2022-1.1", {}, 200],
  ["the head of a list", "/vragen", { method: "HEAD" }, 200],
  ["what may be asked", "/vragen", { method: "OPTIONS" }, 204],
  ["nothing new", "/vragen", { headers: { "If-None-Match": "*" } }, 304],
  ["bad input", "/vragen?thema=x", {}, 400],
  ["an item that is not there", "/vragen/nee", {}, 404],
  ["an address that is not there", "/nee", {}, 404],
  ["a slash too many", "/vragen/", {}, 404],
  ["an entry with a slash", "/", {}, 404],
  ["an attempt to change", "/vragen", { method: "POST", body: "{}" }, 405],
  ["an attempt to remove", "/vragen/2019-2022-1.1", { method: "DELETE" }, 405],
  ["a form that we do not have", "/vragen", { headers: { Accept: "application/xml" } }, 406],
  ["an item as a table", "/vragen/2019-2022-1.1", { headers: { Accept: "text/csv" } }, 406],
];

describe.each(kinds)("%s", (_kind, path, init, status) => {
  it(`answers ${status}, says its version, and may be read by every site but not shown as a page`, async () => {
    const response = await app.request(`/api/v1${path}`, init);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "api-version": "1.0.0",
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "API-Version, Content-Disposition, ETag, Link",
      "cross-origin-resource-policy": "cross-origin",
      "content-security-policy": expect.stringContaining("sandbox"),
    });
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});

describe("what is refused", () => {
  it.each(kinds.filter(([, , , status]) => status >= 400))("is told in the form of RFC 9457: %s", async (_kind, path, init, status) => {
    const response = await app.request(`/api/v1${path}`, init);
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const problem: unknown = await response.json();
    expect(problem).toMatchObject({ type: "about:blank", status, title: expect.any(String), detail: expect.any(String) });
    const promised = promisedBy(await readDocument(app), "/vragen/{id}", "404", "application/problem+json");
    expect(promised.safeParse(problem).error?.issues).toBeUndefined();
  });

  it("is told with everything that is wrong at once", async () => {
    const response = await app.request(
      "/api/v1/vragen?thema=x&oordeel=half&gericht=rijk&aantal=101&pagina=0&formaat=xml&kleur=rood&maat=2",
    );
    expect(await response.json()).toMatchObject({
      fouten: [
        { veld: "thema", melding: "Geef een getal." },
        { veld: "oordeel", melding: "Kies uit: ingewilligd, deels, loopt-nog, afgewezen, ingehaald, niets-gevonden." },
        { veld: "pagina", melding: "Dit moet ten minste 1 zijn." },
        { veld: "aantal", melding: "Dit mag ten hoogste 100 zijn." },
        { veld: "formaat", melding: "Kies uit: json, csv." },
        { veld: "kleur", melding: "Dit veld kennen wij hier niet." },
        { veld: "maat", melding: "Dit veld kennen wij hier niet." },
      ],
    });
  });

  it.each(["/vragen?taal=en", "/vragen/2019-2022-1.1?thema=1", "?x=1", "/openapi.json?x=1", "/vragen?thema=1&thema=2"])(
    "is a field that does not belong there: %s",
    async (path) => {
      expect((await app.request(`/api/v1${path}`)).status).toBe(400);
    },
  );

  it("is not a field without a value, as a form sends it", async () => {
    expect((await readList(app, "/api/v1/vragen?thema=&oordeel=&gericht=&instrument=")).totaal).toBe(58);
  });

  it("is told with what is allowed when the method is not", async () => {
    const response = await app.request("/api/v1/vragen", { method: "PUT" });
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });
});

describe("an answer", () => {
  it("is not sent again to who has it", async () => {
    for (const path of ["", "/openapi.json", "/vragen?pagina=2", "/vragen?formaat=csv", "/steden/GM0193"]) {
      const first = await app.request(`/api/v1${path}`);
      const etag = first.headers.get("etag") ?? "";
      expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
      expect(first.headers.get("cache-control")).toBe("no-cache");
      expect(first.headers.get("vary")).toBe("Accept, Accept-Encoding, Cookie");
      const second = await app.request(`/api/v1${path}`, { headers: { "If-None-Match": `"other", ${etag}` } });
      expect([second.status, await second.text(), second.headers.get("etag")]).toEqual([304, "", etag]);
    }
  });

  it("is sent again to who has another", async () => {
    expect((await app.request("/api/v1/vragen", { headers: { "If-None-Match": 'W/"other"' } })).status).toBe(200);
  });

  it("goes out packed to who takes that, and says the same", async () => {
    const plain = await app.request("/api/v1/steden");
    const packed = await app.request("/api/v1/steden", { headers: { "Accept-Encoding": "gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
  });

  it("is kept for each form apart", async () => {
    const asked = (accept: string) => app.request("/api/v1/steden?provincie=PV23", { headers: { Accept: accept } });
    expect((await asked("text/csv")).headers.get("content-type")).toContain("text/csv");
    expect((await asked("application/json")).headers.get("content-type")).toContain("application/json");
    expect((await asked("text/csv")).headers.get("content-type")).toContain("text/csv");
  });

  it("to HEAD has the headers of GET and no body", async () => {
    const get = await app.request("/api/v1/vragen");
    const head = await app.request("/api/v1/vragen", { method: "HEAD" });
    expect(await head.text()).toBe("");
    expect([...head.headers]).toEqual([...get.headers]);
  });

  it("to OPTIONS says what a page of another site may do", async () => {
    const { headers } = await app.request("/api/v1/vragen", { method: "OPTIONS", headers: { Origin: "https://elders.example" } });
    expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(headers.get("access-control-allow-headers")).toBe("Accept, If-None-Match");
  });

  it("has the ways to other pages in a header as well", async () => {
    const response = await app.request("/api/v1/vragen?aantal=20&pagina=2");
    const links = (response.headers.get("link") ?? "").split(", ").map((one) => /^<(.+)>; rel="(.+)"$/.exec(one)?.slice(1) ?? []);
    const body = (await response.json()) as { _links: Record<string, { href: string }> };
    expect(Object.fromEntries(links.map(([href, rel]) => [rel, { href }]))).toEqual(body._links);
    expect(Object.keys(body._links)).toEqual(["self", "first", "prev", "next", "last"]);
  });

  it("past the last page is empty and leads back", async () => {
    const page = await readList(app, "/api/v1/steden?pagina=9");
    expect(page).toMatchObject({ totaal: 41, resultaten: [] });
    expect(page._links["prev"]?.href).toBe("https://spil.example/api/v1/steden?pagina=1");
  });

  it("is CSV when that is what is asked for in the header, unless the address says otherwise", async () => {
    const headers = { Accept: "text/csv" };
    expect((await app.request("/api/v1/steden", { headers })).headers.get("content-type")).toContain("text/csv");
    expect((await app.request("/api/v1/steden?formaat=json", { headers })).headers.get("content-type")).toContain("application/json");
  });

  it("of the entry leads to the document and to every collection", async () => {
    const entry = (await (await app.request("/api/v1")).json()) as { _links: Record<string, { href: string }> };
    const addresses = Object.values(entry._links).map(({ href }) => new URL(href).pathname);
    for (const address of addresses) expect((await app.request(address)).status).toBe(200);
    expect(addresses).toEqual(
      expect.arrayContaining([
        "/api/v1",
        ...Object.keys((await readDocument(app)).paths).flatMap((path) => (path.includes("{") ? [] : [`/api/v1${path}`])),
      ]),
    );
  });
});

describe("what a visitor may not see", () => {
  let own: TestDatabase;
  beforeEach(async () => {
    own = await freshSqlite("content");
  });
  afterEach(() => own.drop());

  it.each([
    ["vragen", "ask", "2019-2022-1.1"],
    ["aanbod", "offer", "2019-2022-1.1"],
    ["doelen", "target", "2019-2022-k01"],
    ["initiatieven", "initiative", "i001"],
    ["standpunten", "position", "p01"],
    ["bijeenkomsten", "meeting", "nd-2019-05-23"],
    ["speerpunten", "focus_point", "2019-2022-1.4"],
    ["themas", "theme", "2019-2022-1"],
  ] as const)("is in no list, no count, no table and no item of %s", async (name, table, id) => {
    const before = await readList(anApp(own.database), `/api/v1/${name}?aantal=100`);
    await own.database.writer.updateTable(table).set({ audience: "network" }).where("id", "=", id).execute();
    const after = anApp(own.database);
    const list = await readList(after, `/api/v1/${name}?aantal=100`);
    expect(list.totaal).toBeLessThan(before.totaal);
    expect(list.resultaten.map((row) => row.id)).not.toContain(id);
    expect(await (await after.request(`/api/v1/${name}?formaat=csv`)).text()).not.toContain(`\n${id};`);
    expect((await after.request(`/api/v1/${name}/${id}`)).status).toBe(404);
  });

  it("is gone from what was answered before, at once", async () => {
    const same = anApp(own.database);
    expect((await readList(same, "/api/v1/vragen")).totaal).toBe(58);
    await own.database.writer.updateTable("ask").set({ audience: "network" }).where("id", "=", "2019-2022-1.1").execute();
    expect((await readList(same, "/api/v1/vragen")).totaal).toBe(57);
    expect((await same.request("/api/v1/vragen/2019-2022-1.1")).status).toBe(404);
  });

  it("is not named by what hangs on it", async () => {
    await own.database.writer
      .updateTable("focus_point")
      .set({ audience: "network", title: "GEHEIM" })
      .where("id", "=", "2019-2022-1.4")
      .execute();
    const after = anApp(own.database);
    for (const path of ["/vragen", "/vragen/2019-2022-1.1", "/aanbod", "/themas/2019-2022-1", "/initiatieven", "/vragen?formaat=csv"]) {
      const text = await (await after.request(`/api/v1${path}`)).text();
      expect(text).not.toContain("GEHEIM");
      expect(text).not.toContain('2019-2022-1.4","code');
    }
  });
});

it("a crash is told as a problem with the number under which it is in the log", async () => {
  const broken = await freshSqlite("content");
  const crashing = makeApp({ ...aHouse(broken.database), mark: () => null });
  await broken.drop();
  const response = await crashing.request("/api/v1/vragen");
  expect(response.status).toBe(500);
  expect(response.headers.get("api-version")).toBe("1.0.0");
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(await response.json()).toMatchObject({ status: 500, detail: expect.stringMatching(/nummer [0-9a-f]{12}/) });
});
