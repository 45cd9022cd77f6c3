import { describe, expect, it } from "vitest";
import { journey } from "../build/journey.ts";

const { visitor } = journey();

describe("a stranger who comes to the home page", () => {
  it("reads in two clicks what came of an ask, with its sources", async () => {
    const page = await visitor();
    await page.goto("/");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Wat 41 steden willen, wat zij doen, en wat ervan kwam");

    const asked = page.locator("section").filter({ has: page.getByRole("heading", { name: "vragen aan het Rijk en anderen" }) });
    await asked.getByRole("link", { name: "ingewilligd" }).click();
    expect(new URL(page.url()).search).toBe("?oordeel=granted");

    const [first] = await page.locator(".judged .row__title a").all();
    const wording = await first?.innerText();
    await first?.click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(wording);
    expect(await page.locator(".outcome__verdict").innerText()).toBe("ingewilligd");
    expect(await page.locator(".timeline .source").count()).toBeGreaterThan(0);
  });

  it("follows the agenda down to a focus point, and sees the chain from there", async () => {
    const page = await visitor();
    await page.goto("/");
    await page.locator(".glance .cell").filter({ hasText: "3.1" }).click();
    expect(new URL(page.url()).pathname).toBe("/agenda/2019-2022/speerpunt/3.1");
    expect(await page.locator(".chain__drawing").isVisible()).toBe(true);
    await page.locator(".chain__drawing a").filter({ hasText: "Vraag" }).first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/agenda\/2019-2022\/vraag\//);
  });

  it("goes from a city on the tile map to what that city does", async () => {
    const page = await visitor();
    await page.goto("/");
    await page.getByRole("link", { name: /^Zwolle: \d+ initiatie/ }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Zwolle");
    const says = await page.locator("#initiatieven").innerText();
    expect(says).toMatch(/\d+ initiatie/);
  });

  it("comes back with the button of the browser, and goes forward again, and finds all as it was", async () => {
    const page = await visitor();
    await page.goto("/vragen-aan-het-rijk?thema=3&oordeel=partly");
    const before = await page.locator("main").innerText();
    await page.locator(".judged .row__title a").first().click();
    const ask = page.url();
    await page.goBack();
    expect(new URL(page.url()).search).toBe("?thema=3&oordeel=partly");
    expect(await page.getByLabel("Oordeel").inputValue()).toBe("partly");
    expect(await page.locator("main").innerText()).toBe(before);
    await page.goForward();
    expect(page.url()).toBe(ask);
  });
});
