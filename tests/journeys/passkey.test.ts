import type { CDPSession, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { answerRequests } from "../../src/modules/access/index.ts";
import { outbox } from "../../src/platform/mail/mail.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { testNow } from "../build/house.ts";
import { journey } from "../build/journey.ts";
import { addSomebody } from "../build/sign-in.ts";

// Browsers make passkeys for names, not for numbers such as 127.0.0.1.
const { origin, database, visitor } = journey("localhost");

const address = "ann@stad.example";
beforeAll(async () => {
  await addSomebody(database(), { id: "ann", hasApp: false });
  await addSomebody(database(), { id: "bob", address: "bob@stad.example" });
});

/** Chromium's own device in software, which always gets the right finger. */
async function withDevice(page: Page): Promise<{ readonly client: CDPSession; readonly device: string }> {
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { client, device: authenticatorId };
}

/** Asks for a link on the sign-in page, and opens the one that comes by mail. */
async function enterByMail(page: Page, mailAddress = address): Promise<void> {
  await page.goto("/inloggen");
  await page.getByLabel("Mailadres").fill(mailAddress);
  await page.getByRole("button", { name: "Mail mij een koppeling" }).click();
  await answerRequests(database(), { name: "G40", origin: origin() }, () => testNow);
  const letter = (await outbox(database().db)).findLast((one) => one.address === mailAddress);
  await page.goto(/http:\/\/\S+\/inloggen\/koppelingen\/\S+/.exec(letter?.body ?? "")?.[0] ?? "/geen");
  await page.getByRole("button", { name: "Ga verder met inloggen" }).click();
}

describe("who signs in with a passkey", () => {
  it("makes one as the first second proof, and from then on comes in with it alone", async () => {
    const page = await visitor();
    const { client, device } = await withDevice(page);
    const wrong: string[] = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));

    await enterByMail(page);
    expect(new URL(page.url()).pathname).toBe("/inloggen/tweede-stap/kiezen");
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel("Naam").fill("Telefoon van het werk");
    await page.getByRole("button", { name: "Maak een toegangssleutel" }).click();
    await page.waitForURL("**/mijn/passkeys");
    expect(await page.getByRole("main").innerText()).toContain("Telefoon van het werk");
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await colourViolationsOn(page)).toEqual([]);

    await page.getByRole("link", { name: "Mijn Spil", exact: true }).first().click();
    await page.getByRole("button", { name: "Log uit" }).first().click();
    await page.goto("/inloggen");
    await page.getByRole("button", { name: "Gebruik een toegangssleutel" }).press("Enter");
    await page.waitForURL("**/mijn");
    const { credentials } = await client.send("WebAuthn.getCredentials", { authenticatorId: device });
    expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: "localhost" }]);
    expect(wrong).toEqual([]);
  });

  it("is told what happened when the device has no passkey, and can go on by mail", async () => {
    const page = await visitor();
    const { client, device } = await withDevice(page);
    await client.send("WebAuthn.setUserVerified", { authenticatorId: device, isUserVerified: false });
    await page.goto("/inloggen");
    await page.getByRole("button", { name: "Gebruik een toegangssleutel" }).click();
    await page.getByRole("status").filter({ hasText: "Er is niets veranderd." }).waitFor();
    expect(await page.getByRole("button", { name: "Gebruik een toegangssleutel" }).isEnabled()).toBe(true);
    expect(await page.getByRole("button", { name: "Mail mij een koppeling" }).isVisible()).toBe(true);
  });

  it("cannot put two passkeys on one device, and is told so", async () => {
    const page = await visitor();
    await withDevice(page);
    await addSomebody(database(), { id: "cor", address: "cor@stad.example", hasApp: false });
    await enterByMail(page, "cor@stad.example");
    await page.getByRole("button", { name: "Maak een toegangssleutel" }).click();
    await page.waitForURL("**/mijn/passkeys");
    await page.getByLabel("Naam").fill("Nog een");
    await page.getByRole("button", { name: "Maak een toegangssleutel" }).click();
    await page.getByRole("status").filter({ hasText: "staat al een toegangssleutel" }).waitFor();
    expect(await page.locator(".passkeys > li").count()).toBe(1);
  });

  it("reads without scripts that a passkey needs them, and what to use instead", async () => {
    const page = await visitor({ javaScriptEnabled: false });
    await page.goto("/inloggen");
    expect(await page.getByText("werkt alleen in een browser met scripts").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Gebruik een toegangssleutel" }).isVisible()).toBe(false);
  });

  it("fetches the script on the pages that need it, and on no other", async () => {
    const page = await visitor();
    const scriptsOn = async (path: string) => {
      await page.goto(path);
      return page.locator("script").evaluateAll((all) => all.map((script) => script.getAttribute("src")?.replace(/-\w+\.js$/, "")));
    };
    expect(await scriptsOn("/inloggen")).toEqual(["/assets/passkey"]);
    expect(await scriptsOn("/matrix")).toEqual(["/assets/matrix"]);
    for (const path of ["/", "/steden", "/zoeken", "/privacy"]) expect([path, await scriptsOn(path)]).toEqual([path, []]);
  });
});
