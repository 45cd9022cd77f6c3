import { expect, it } from "vitest";
import { aStand } from "../../../tests/build/browser.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { addNetwork, addSomebody, askForLink, codeAt } from "../../../tests/build/sign-in.ts";
import { firstBrokenEntry } from "../../platform/audit/audit.ts";
import { open } from "../../platform/db/read.ts";
import { setUpSecret } from "./actions/set-up.ts";

const ann = "ann@stad.example";

onBothEngines("what signing in leaves behind", (database) => {
  it("ASVS 16.3.1, 16.2.5, 14.2.1: every step is recorded, and no secret, code or address is in the log or the audit", async () => {
    await addNetwork(database());
    const stand = aStand(database());
    const secrets: string[] = [];
    const setUp = (await setUpSecret(database(), stand.now())) ?? "";
    secrets.push(setUp);
    const first = stand.browser();
    await first.post(`/inrichten/${setUp}`, { naam: "Eva Bos", adres: "eva@stad.example" });
    await addSomebody(database(), { id: "ann" });

    const browser = stand.browser();
    const link = await askForLink(database(), stand, ann);
    secrets.push(link.slice(link.lastIndexOf("/") + 1));
    await browser.post(link, {}, { "sec-fetch-site": "cross-site" });
    await browser.post(`${link}/more`, {}, { "sec-fetch-site": "cross-site" });
    await browser.post(`/inrichten/${setUp}`, {}, { "sec-fetch-site": "cross-site" });
    await browser.post(link);
    await browser.post(link);
    await browser.post("/inloggen/tweede-stap", { code: "000000" });
    secrets.push(browser.secret() ?? "", codeAt(stand.now()));
    await browser.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) });
    secrets.push(browser.secret() ?? "");
    secrets.push(...((await browser.post("/mijn/inlogmiddelen/herstelcodes")).html.match(/[A-Z2-7]{4}(-[A-Z2-7]{4}){3}/g) ?? []));
    await browser.post("/mijn/sessies/andere/einde");
    await browser.post("/uitloggen");

    const entries = await open(database().db).selectFrom("audit_entry").selectAll().orderBy("sequence").execute();
    expect(entries.filter(({ subject }) => subject === "person ann").map(({ event }) => event)).toEqual([
      "access.link-mailed",
      "access.link-used",
      "access.code-refused",
      "access.signed-in",
      "access.codes-renewed",
      "access.other-sessions-ended",
      "access.signed-out",
    ]);
    expect(entries.map(({ event }) => event)).toContain("access.set-up");
    expect(await firstBrokenEntry(database().db)).toBeNull();

    expect(secrets.length).toBe(15);
    expect(secrets.filter((secret) => secret.length < 6)).toEqual([]);
    const traces = `${stand.lines.join("\n")}\n${JSON.stringify(entries)}`;
    expect(stand.lines.join("\n")).toContain("/inloggen/koppelingen/:secret");
    for (const secret of [...secrets, ann, "eva@stad.example", "Eva Bos"])
      expect([secret, traces.includes(secret)]).toEqual([secret, false]);
  });
});
