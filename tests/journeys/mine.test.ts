import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/lib/language.ts";
import { answerRequests } from "../../src/modules/access/index.ts";
import { openAccount } from "../../src/modules/access/store/accounts.ts";
import { saveAuthenticator } from "../../src/modules/access/store/factors.ts";
import { saveSeat } from "../../src/modules/network/store/save-seat.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { administrationRoom, aPerson, aSignedIn, ownBody, ownCity, type SignedIn } from "../build/actor.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { testNow, testVault } from "../build/house.ts";
import { journey } from "../build/journey.ts";
import { aSeat } from "../build/seat.ts";
import { appSecret, codeAt } from "../build/sign-in.ts";

const { database, origin, visitor } = journey();

const address = "coordinator@stad.example";

/** A coordinator with an account and an app, and a vacant seat of the own city. */
async function aCity(): Promise<SignedIn> {
  const coordinator = await aSignedIn(database(), "coordinator");
  const { person } = coordinator;
  const sealedSecret = testVault.seal(appSecret.toString("base64url"), `authenticator ${person}`);
  await aPerson(database(), "kandidaat", { at: ownCity });
  await transact(database(), async (tx) => {
    await openAccount(tx, { person, address }, testNow);
    await saveAuthenticator(tx, person, { sealedSecret, lastStep: 0 }, testNow);
    const told = { id: "leeg", body: ownBody, organisation: ownCity, period: { from: "2026-09-01" } };
    await saveSeat(tx, aSeat({ ...told, role: "member", state: "vacant", audience: "network" }));
  });
  return coordinator;
}

/** From the sign-in page to being signed in, with a mail from the outbox and a code from the app. */
async function signIn(page: Page): Promise<void> {
  await page.goto("/inloggen");
  await page.getByLabel("Mailadres").fill(address);
  await page.getByRole("button", { name: "Mail mij een koppeling" }).click();
  await answerRequests(database(), { name: "G40", origin: origin() }, () => testNow);
  await page.getByRole("link", { name: "Open de postbus" }).click();
  await page.locator(".letter a").last().click();
  await page.getByRole("button", { name: "Ga verder met inloggen" }).click();
  await page.getByLabel("Code uit uw app").fill(codeAt(testNow));
  await page.getByRole("button", { name: "Log in" }).click();
}

/** Puts a session in a browser, as if its holder had signed in there. */
const hold = (page: Page, { headers }: SignedIn) =>
  page.context().addCookies([
    // Browsers keep such a cookie from https alone, and send it to this machine over http too.
    { name: "__Host-sid", value: headers.cookie.slice("__Host-sid=".length), url: origin().replace("http:", "https:"), secure: true },
  ]);

let coordinator: SignedIn | null = null;

describe("a coordinator", () => {
  it("sees the vacant seat of the city on top of home, fills it in two clicks, and it is gone, with scripts off", async () => {
    coordinator ??= await aCity();
    const page = await visitor({ javaScriptEnabled: false });
    await signIn(page);
    await page.locator(".site-name").click();
    const top = page.locator("#wacht");
    expect(await top.getByRole("heading", { name: "Wat op u wacht" }).count()).toBe(1);

    await top.getByRole("link", { name: "Er is een zetel vacant: Woningmarkt" }).click();
    await page.getByLabel("Wie", { exact: true }).selectOption({ label: "Voorbeeld kandidaat, Zwolle" });
    await page.getByRole("button", { name: "Draag over" }).click();

    expect(await page.locator(".facts").innerText()).toContain("Voorbeeld kandidaat");
    for (const path of ["/", "/mijn", "/beheer"]) {
      await page.goto(path);
      expect(await page.getByRole("link", { name: "Er is een zetel vacant: Woningmarkt" }).count()).toBe(0);
    }
  });
});

/** Several pages, in both languages, by day and by night, and on a phone. */
const patience = 180_000;

describe("the pages of who has signed in", () => {
  it(
    "show axe nothing wrong, fit a phone of 320 pixels, and have their headings in order",
    async () => {
      const own = coordinator ?? (await aCity());
      await aSignedIn(database(), "administrator");
      const boss = await aPerson(database(), "baas", {
        at: ownCity,
        sits: [
          { body: "secretariaat", role: "member" },
          { body: administrationRoom, role: "member" },
        ],
      });
      const pages: readonly (readonly [SignedIn, readonly string[]])[] = [
        [own, ["/", "/mijn", "/beheer", "/mijn/zichtbaarheid"]],
        [boss, ["/mijn", "/beheer", "/beheer/accounts", `/beheer/accounts/${own.person}`, `/beheer/accounts/${own.person}/sluiting`]],
      ];
      const found: string[] = [];
      for (const language of languages)
        for (const [who, paths] of pages) {
          const page = await visitor({ remembers: language });
          await hold(page, who);
          for (const path of paths) found.push(...(await problemsAt(page, path)).map((problem) => `${path}, ${language}: ${problem}`));
        }
      expect(found).toEqual([]);
    },
    patience,
  );
});

async function problemsAt(page: Page, path: string): Promise<readonly string[]> {
  const answer = await page.goto(path);
  const problems = [...(answer?.status() === 200 ? [] : [`answered ${answer?.status()}`]), ...(await violationsOn(page))];
  await page.emulateMedia({ colorScheme: "dark" });
  problems.push(...(await colourViolationsOn(page)));
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 700 });
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) problems.push("is wider than a phone");
  await page.setViewportSize({ width: 1280, height: 900 });
  return problems;
}
