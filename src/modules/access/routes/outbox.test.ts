import { expect, it } from "vitest";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addSomebody, mailTo } from "../../../../tests/build/sign-in.ts";
import type { MailWay } from "../../../platform/http/prepare.ts";

const ann = "ann@stad.example";

onBothEngines("the outbox on screen", (database) => {
  const asked = async (mailWay: MailWay) => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database(), { mailWay });
    await stand.browser().post("/inloggen/koppelingen", { adres: ann });
    await mailTo(database(), stand, ann);
    return stand;
  };

  it("shows what waits, with its link, to who sits at this machine", async () => {
    const stand = await asked("to-outbox");
    const { status, html, headers } = await stand.browser().get("/postbus");
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(html).toMatch(/<a class="nl-link" href="https:\/\/spil\.example\/inloggen\/koppelingen\/[\w-]{43}">/);
    expect((await stand.browser().get("/inloggen")).html).toContain("Er is geen mailserver ingesteld: lees de mail in de postbus.");
  });

  it("ASVS 13.4.1: does not exist for any other address, through a proxy, or under another name", async () => {
    const stand = await asked("to-outbox");
    const answers = [
      await stand.browser("192.0.2.1").get("/postbus"),
      await stand.browser("").get("/postbus"),
      await stand.browser().get("/postbus", { "x-forwarded-for": "127.0.0.1" }),
      await stand.browser().get("/postbus", { forwarded: "for=127.0.0.1" }),
      await stand.browser().get("/postbus", { via: "1.1 tunnel" }),
      await stand.browser().get("/postbus", { host: "evil.example" }),
      await stand.browser().get("/postbus", { host: "127.0.0.1.evil.example" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });

  it.each(["out", "nowhere"] as const)("ASVS 13.4.1: does not exist where mail goes %s", async (mailWay) => {
    const stand = await asked(mailWay);
    expect((await stand.browser().get("/postbus")).status).toBe(404);
    expect((await stand.browser().get("/inloggen")).html).not.toContain("/postbus");
  });
});
