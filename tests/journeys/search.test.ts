import { describe, expect, it } from "vitest";
import { journey } from "../build/journey.ts";

const { visitor } = journey();

describe("who searches", () => {
  it("from the home page finds an ask about it, with the word marked", async () => {
    const page = await visitor();
    await page.goto("/");
    await page.getByRole("searchbox", { name: "Zoek in alles" }).fill("jeugdzorg");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/zoeken?*");
    expect(new URL(page.url()).pathname).toBe("/zoeken");
    expect(await page.getByRole("searchbox").inputValue()).toBe("jeugdzorg");
    expect(await page.locator("main").innerText()).toMatch(/\d+ resultaten voor “jeugdzorg”/);
    expect(await page.locator("mark").first().innerText()).toMatch(/jeugdzorg/i);

    await page.locator(".kind-links").getByRole("link", { name: "Vragen" }).click();
    expect(new URL(page.url()).searchParams.get("soort")).toBe("vraag");
    await page.locator(".row__title a").first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/vraag\//);
  });

  it("for what is not there is told what to try", async () => {
    const page = await visitor();
    await page.goto("/zoeken?vraag=xyzzy");
    const told = await page.locator("main").innerText();
    expect(told).toContain("Niets gevonden voor “xyzzy”");
    expect(told).toContain("Gebruik minder woorden.");
    await page.locator("main").getByRole("link", { name: "Vragen" }).click();
    expect(await page.locator(".judged > li").count()).toBe(58);
  });

  it("for too much is told what is wrong at the field, and keeps what was typed", async () => {
    const page = await visitor();
    await page.goto(`/zoeken?vraag=${"jeugd ".repeat(40)}`);
    const field = page.getByRole("searchbox");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    const sentence = page.locator(`#${await field.getAttribute("aria-describedby")}`);
    expect(await sentence.innerText()).toMatch(/te lang/);
    expect(await field.inputValue()).toContain("jeugd jeugd");
  });

  it("with signs that mean something to a machine gets an answer, not a crash", async () => {
    const page = await visitor({ javaScriptEnabled: false });
    for (const question of ['"onafgemaakt', "jeugd* OR (", "'; drop table ask; --", "<script>alert(1)</script>", "%00", "a:b", "🏠"]) {
      await page.goto("/zoeken");
      await page.getByRole("searchbox").fill(question);
      await page.getByRole("button", { name: "Zoeken" }).click();
      expect(await page.getByRole("searchbox").inputValue()).toBe(question);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/Zoeken/);
    }
  });
});
