import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { asId, type StatTableId } from "../../src/lib/ids.ts";
import { found } from "../../src/modules/monitor/domain/load-findings.ts";
import { saveFindings } from "../../src/modules/monitor/store/loads/ending.ts";
import { endLoad, startLoad } from "../../src/modules/monitor/store/loads/running.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { aSignedIn } from "../build/actor.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { feedTable } from "../build/feed.ts";
import { testNow } from "../build/house.ts";
import { journey, type VisitorOptions } from "../build/journey.ts";

const { database, origin, visitor } = journey();
const prices = asId<StatTableId>("83625NED");

let session: string | null = null;

async function secretary(options: VisitorOptions): Promise<Page> {
  const page = await visitor(options);
  session ??= (await aSignedIn(database(), "secretary")).headers.cookie;
  const value = session.slice(session.indexOf("=") + 1);
  await page.context().addCookies([{ name: "__Host-sid", value, url: origin().replace("http:", "https:"), secure: true }]);
  return page;
}

/** A load that found far fewer figures than there were. */
const shrink = () =>
  transact(database(), async (tx) => {
    const { vintage } = await startLoad(tx, { table: feedTable(prices), promised: 40, readOn: "2026-11-24" }, "holder", testNow, testNow);
    await saveFindings(tx, vintage, [found("monitor-load.shrunk", prices, { before: 8019, now: 40 })], testNow);
    await endLoad(tx, vintage, "refused", testNow);
  });

describe("the secretary who wants fresh figures", () => {
  it("sees from the administration what went wrong, and takes a smaller table over after looking", async () => {
    await shrink();
    const page = await secretary({ javaScriptEnabled: false });
    await page.goto("/beheer");
    await page.getByRole("link", { name: "Cijfers ophalen" }).click();
    expect(await page.locator("main").innerText()).toContain("De tabel had 8019 cijfers en heeft er nu 40.");
    await page.getByRole("button", { name: `Ik heb ernaar gekeken: neem toch over: ${prices}` }).click();
    expect(await page.getByRole("status").innerText()).toContain("Het ophalen is gevraagd.");
    expect(await page.locator("main").innerText()).toContain("wacht op de server");
    await page.getByRole("button", { name: "Haal op: 03759ned" }).press("Enter");
    expect(await page.getByRole("status").innerText()).toContain("Het ophalen is gevraagd.");
  });

  it.each([360, 1280])("reads it without help of eyes and without scrolling sideways at %d", async (width) => {
    const page = await secretary({ viewport: { width, height: 800 } });
    await page.goto("/beheer/cijfers");
    expect(await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")).toBe(false);
    expect([...(await violationsOn(page)), ...(await colourViolationsOn(page))]).toEqual([]);
  });
});
