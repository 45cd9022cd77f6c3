import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../src/app/app.ts";
import { asId } from "../src/lib/ids.ts";
import { since } from "../src/lib/period.ts";
import { saveSeat } from "../src/modules/network/store/save-seat.ts";
import { transact } from "../src/platform/db/transact.ts";
import { securityHeaders } from "../src/platform/http/headers.ts";
import { freshSqlite, type TestDatabase } from "./build/database.ts";
import { aHouse } from "./build/house.ts";
import { aSeat } from "./build/seat.ts";

let current: TestDatabase;
beforeAll(async () => {
  current = await freshSqlite("content");
});
afterAll(() => current.drop());

const at = (origin: string) => {
  const house = aHouse(current.database);
  return makeApp({ ...house, look: { ...house.look, origin } });
};

describe("what goes over the wire", () => {
  it("ASVS 12.1.1: keeps browsers on https for two years, with all subdomains, and gives no cookie to plain http where people come by https", async () => {
    const [, seconds = ""] = /^max-age=(\d+); includeSubDomains$/.exec(securityHeaders["Strict-Transport-Security"] ?? "") ?? [];
    expect(Number(seconds)).toBe(2 * 365 * 24 * 60 * 60);
    const cookies = async (origin: string) => (await at(origin).request("/steden?taal=en")).headers.getSetCookie();
    expect((await cookies("https://spil.example")).filter((cookie) => !cookie.includes("; Secure"))).toEqual([]);
    expect(await cookies("https://spil.example")).toHaveLength(1);
    expect((await cookies("http://127.0.0.1:3000")).filter((cookie) => cookie.includes("; Secure"))).toEqual([]);
  });
});

describe("what somebody wrote, in an answer for programs", () => {
  it("ASVS 1.2.3: comes back to the letter and is nothing but a text, whatever would end a script or a line", async () => {
    const note = '</script><script>alert(1)</script><!-- ]]> \u2028\u2029\u0000\u0085"\\ {{1}} \ud800';
    const kept = note.replace("\u0000", "").replace("\ud800", "");
    await transact(current.database, (tx) =>
      saveSeat(tx, aSeat({ id: "odd", body: asId("tg-woningmarkt"), note: kept, period: { from: since("2024-01-01").from.on ?? "" } })),
    );
    const answer = await at("https://spil.example").request("/api/v1/zetels/odd");
    expect(answer.headers.get("content-type")).toMatch(/^application\/json; charset=utf-8$/);
    expect(JSON.parse(await answer.text())).toMatchObject({ toelichting: kept });
    const page = await (await at("https://spil.example").request("/netwerk/themagroep-woningmarkt")).text();
    expect(page).not.toContain("<script>alert");
    expect([...page.matchAll(/<script(?![^>]* src=)/g)]).toEqual([]);
  });
});

describe("words that would send an expression back and forth", () => {
  const a = "a".repeat(190);
  it.each([
    "(a+)+$",
    "((((((((((a*)*)*)*)*)*)*)*)*)*)b",
    `${a}!`,
    "%".repeat(190),
    "é̂".repeat(60),
    `${"- ".repeat(95)}`,
    ".*".repeat(95),
    "\\".repeat(190),
    `"${"\\".repeat(180)}`,
  ])("ASVS 1.2.9: take no time and find no more than they say: %j", async (words) => {
    const app = at("https://spil.example");
    const begun = performance.now();
    for (const path of ["/zoeken?vraag=", "/organisaties?zoek=", "/mensen?naam=", "/steden?regio=", "/api/v1/vragen?thema="]) {
      const { status } = await app.request(`${path}${encodeURIComponent(words)}`);
      expect([path, [200, 400].includes(status)]).toEqual([path, true]);
    }
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it("ASVS 1.2.9: take no time as a number, a day or an address that goes on and on either", async () => {
    const app = at("https://spil.example");
    const begun = performance.now();
    for (const path of [
      `/netwerk?op=${"1".repeat(50_000)}`,
      `/zoeken?pagina=${"9".repeat(50_000)}`,
      `/steden/${"a-".repeat(20_000)}`,
      `/steden${"/".repeat(50_000)}`,
      `/${"a/".repeat(10_000)}`,
    ])
      expect((await app.request(path)).status).toBeGreaterThanOrEqual(300);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
