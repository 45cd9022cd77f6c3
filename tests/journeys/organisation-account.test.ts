import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { violationsOn } from "../build/axe.ts";
import { anInvited, connect } from "../build/issuer.ts";
import { journey } from "../build/journey.ts";
import { anOrganisation, clientSecret, type Organisation, secretName } from "../build/openid.ts";

const { origin, database, visitor } = journey("localhost");

let organisation: Organisation;
beforeAll(async () => {
  vi.stubEnv(secretName, clientSecret);
  organisation = await anOrganisation("een", origin());
  await connect(database(), { address: organisation.issuer });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await organisation.stop();
});

describe("an official who was invited", () => {
  it("comes in with the organisation's own account, and from then on without an invitation, with scripts off", async () => {
    const invitation = await anInvited(database(), "ann");
    organisation.expect({ subject: "s-1" });
    const page = await visitor({ javaScriptEnabled: false });
    await page.goto(`/inloggen/koppelingen/${invitation}`);
    await page.getByRole("link", { name: "Log in met Voorbeeldstad" }).click();
    await page.waitForURL("**/mijn");

    const later = await visitor();
    await later.goto("/inloggen");
    expect(await violationsOn(later)).toEqual([]);
    await later.getByRole("link", { name: "Log in met Voorbeeldstad" }).click();
    await later.waitForURL("**/mijn");
  });

  it("stays out without an invitation, and reads whom to ask", async () => {
    organisation.expect({ subject: "stranger" });
    const page = await visitor();
    await page.goto("/inloggen");
    await page.getByRole("link", { name: "Log in met Voorbeeldstad" }).click();
    expect(await page.getByRole("main").innerText()).toContain("Vraag het secretariaat of de coördinator");
    await page.goto("/mijn");
    expect(await page.getByRole("main").innerText()).toContain("geen toegang");
  });
});
