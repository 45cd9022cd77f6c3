import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sendRounds } from "../../src/modules/agenda/jobs.ts";
import { outbox } from "../../src/platform/mail/mail.ts";
import { aPerson, aSignedIn, otherCity, ownCity, type SignedIn } from "../build/actor.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { testNow } from "../build/house.ts";
import { problemsInHtml } from "../build/html-rules.ts";
import { journey } from "../build/journey.ts";
import { aCoordinator, aLead, daysOn, giveAddress, sendingAt } from "../build/round.ts";

const { database, origin, visitor } = journey();

/** Puts a session in a browser, as if its holder had signed in there. */
const hold = (page: Page, { headers }: SignedIn) =>
  page.context().addCookies([
    // Browsers keep such a cookie from https alone, and send it to this machine over http too.
    { name: "__Host-sid", value: headers.cookie.slice("__Host-sid=".length), url: origin().replace("http:", "https:"), secure: true },
  ]);

/** Does what the worker does, at a moment: the clock of the pages stands still. */
const workerRuns = (now = testNow) => sendRounds({ ...sendingAt(database(), now), site: { name: "G40", origin: origin() } });

const subjectsTo = async (address: string) =>
  (await outbox(database().db)).filter((letter) => letter.address === address).map(({ subject }) => subject);

const problems: string[] = [];

/** What is wrong with a page: for whoever cannot see it, at night, and on a phone. */
async function look(page: Page): Promise<void> {
  const name = await page.getByRole("heading", { level: 1 }).innerText();
  // A browser writes `checked=""` where we write `checked`.
  const inHtml = (await problemsInHtml(await page.content())).filter((problem) => !problem.includes("attribute-boolean-style"));
  const found = [...(await violationsOn(page)), ...inHtml];
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await colourViolationsOn(page)));
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 700 });
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push("is wider than a phone");
  await page.setViewportSize({ width: 1280, height: 900 });
  problems.push(...found.map((problem) => `${name}: ${problem}`));
}

/** An initiative of the first city that is still going on. */
async function anInitiative(): Promise<{ readonly id: string; readonly slug: string; readonly title: string }> {
  return database()
    .writer.selectFrom("initiative_city")
    .innerJoin("initiative", "initiative.id", "initiative_city.initiative")
    .select(["initiative.id", "initiative.slug", "initiative.title"])
    .where("initiative_city.city", "=", ownCity)
    .where("initiative.state", "=", "running")
    .orderBy("initiative.id")
    .executeTakeFirstOrThrow();
}

describe("a round", () => {
  it("is opened by the secretariat, answered from the mail without signing in and with scripts off, and shows on the pages", async () => {
    const secretary = await aSignedIn(database(), "secretary");
    await aCoordinator(database());
    await aCoordinator(database(), "zwijger", otherCity);
    const alderman = await aPerson(database(), "wethouder", { at: otherCity });
    await giveAddress(database(), alderman.person);
    const initiative = await anInitiative();

    const desk = await visitor();
    await hold(desk, secretary);
    await desk.goto("/beheer");
    await desk.getByRole("link", { name: "Bevestigingsrondes" }).click();
    await look(desk);
    await desk.getByRole("link", { name: "Open een ronde" }).click();
    await desk.locator("summary", { hasText: "Steden" }).click();
    await desk.getByLabel("Zwolle").check();
    await desk.getByLabel("Alkmaar").check();
    await desk.getByRole("button", { name: "Tel opnieuw" }).click();
    expect(await desk.locator("main .lead").innerText()).toMatch(/^\d+ onderwerpen bij 2 steden, 2 eigenaren, 0 zonder eigenaar$/);
    await look(desk);
    await desk.getByLabel("Naam van de ronde").fill("Najaarsronde 2026");
    await desk.getByRole("button", { name: "Open de ronde" }).click();
    expect(await desk.getByRole("heading", { level: 1 }).innerText()).toBe("Najaarsronde 2026");
    const round = new URL(desk.url()).pathname;
    const led = await database()
      .writer.selectFrom("round_item")
      .select("record")
      .where("city", "=", otherCity)
      .orderBy("number")
      .executeTakeFirstOrThrow();
    await aLead(database(), led.record, "political", alderman.person, otherCity);
    await database()
      .writer.updateTable("round_item")
      .set({ escalate_to: alderman.person })
      .where("record", "=", led.record)
      .where("city", "=", otherCity)
      .execute();
    await workerRuns();

    const owner = await visitor({ javaScriptEnabled: false });
    await owner.goto("/postbus");
    const letter = owner.locator(".letter").filter({ hasText: "coordinator@stad.example" });
    expect(await letter.locator(".letter__body").innerText()).toContain(initiative.title);
    await letter.getByRole("link", { name: /bevestigen/ }).click();
    expect(await owner.getByRole("heading", { level: 1 }).innerText()).toBe("Klopt dit nog?");
    await owner.getByLabel("Alles is ongewijzigd").check();
    await owner.getByRole("button", { name: "Bevestig" }).click();
    expect(await owner.getByRole("status").innerText()).toContain("Dank u. Uw antwoord is bewaard.");
    await owner.goto(`/initiatieven/${initiative.slug}`);
    expect(await owner.locator("#bevestigd").innerText()).toContain("Bevestigd op 24 november 2026 door Zwolle.");
    expect(await owner.context().cookies()).toEqual([]);

    await desk.goto(round);
    await look(desk);
    expect(await desk.locator("main").innerText()).toContain("Voorbeeld zwijger");
    expect(await desk.locator("main").innerText()).not.toContain("Voorbeeld coordinator");
    await desk.goto(`/initiatieven/${initiative.slug}`);
    await look(desk);
  });

  it("reminds who stays silent, then tells who leads it, who can answer too", async () => {
    await workerRuns(daysOn(7));
    await workerRuns(daysOn(12));
    await workerRuns(daysOn(13));
    expect((await subjectsTo("coordinator@stad.example")).length).toBe(1);
    expect((await subjectsTo("zwijger@stad.example")).map((subject) => subject.split(" ")[0])).toEqual(["Klopt", "Herinnering:"]);
    expect(await subjectsTo("wethouder@stad.example")).toEqual([expect.stringMatching(/^Nog niet bevestigd: 1 onderwerp/)]);

    const lead = await visitor();
    await lead.goto("/postbus");
    await lead
      .locator(".letter")
      .filter({ hasText: "wethouder@stad.example" })
      .getByRole("link", { name: /bevestigen/ })
      .click();
    await look(lead);
    await lead.getByLabel("Gestopt: wij doen dit niet meer").check();
    await lead.getByRole("button", { name: "Bevestig" }).click();
    expect(await lead.getByRole("alert").innerText()).toContain("Schrijf op waarom het gestopt is.");
    await look(lead);
    await lead.getByLabel("Wat is er veranderd, of waarom is het gestopt?").fill("Het geld is op.");
    await lead.getByRole("button", { name: "Bevestig" }).click();
    expect(await lead.getByRole("status").innerText()).toContain("Dank u.");
    await look(lead);
  });

  it("has pages that everybody can use", () => {
    expect(problems).toEqual([]);
  });
});
