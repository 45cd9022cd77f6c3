import { expect, it } from "vitest";
import { aStand } from "../../../tests/build/browser.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { addSomebody, askForLink, enterHalf, signIn } from "../../../tests/build/sign-in.ts";
import { system } from "../../lib/actor.ts";
import { carryOut } from "../../platform/context.ts";
import { open } from "../../platform/db/read.ts";
import { transact } from "../../platform/db/transact.ts";
import { countForgettable, forgetOld } from "./actions/forget.ts";
import { answerRequests } from "./jobs.ts";
import { saveChallenge } from "./store/challenges.ts";

const dayMs = 24 * 60 * 60_000;
const ann = "ann@stad.example";
const none = { sessions: 0, links: 0, mail: 0, challenges: 0, requests: 0, tries: 0 };

onBothEngines("what access keeps", (database) => {
  const tables = ["session", "one_time_link", "mail", "challenge", "link_request", "code_try"] as const;
  const counts = async () => {
    const found: Record<string, number> = {};
    for (const table of tables) found[table] = (await open(database().db).selectFrom(table).selectAll().execute()).length;
    return found;
  };

  it("ASVS 14.2.7: is counted by a dry run that changes nothing, and then forgotten, each kind after its own time", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const half = await enterHalf(database(), stand, ann);
    await half.post("/inloggen/tweede-stap", { code: "000000" });
    await transact(database(), (tx) =>
      saveChallenge(tx, { purpose: "passkey-add", expected: "x", expiresAt: new Date(stand.now().getTime() + 60_000) }),
    );
    await stand.browser().post("/inloggen/koppelingen", { adres: "nobody@stad.example" });
    const forget = () => carryOut(database(), system, stand.now(), (context) => forgetOld(context));
    expect(await forget()).toEqual(none);

    for (const [days, forgettable] of [
      [2, { ...none, challenges: 1, requests: 1 }],
      [6, { ...none, links: 1 }],
      [23, { ...none, mail: 1 }],
      [7, { ...none, sessions: 1, tries: 1 }],
    ] as const) {
      stand.wait(days * dayMs);
      const before = await counts();
      const counted = await countForgettable(database().db, stand.now());
      expect(await counts()).toEqual(before);
      // Tries become strays only when their session goes.
      expect(counted).toEqual({ ...forgettable, tries: 0 });
      expect(await forget()).toEqual(forgettable);
      expect(await countForgettable(database().db, stand.now())).toEqual(none);
    }
    expect(Object.values(await counts())).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("spares what is still of use", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const browser = await signIn(database(), stand, ann);
    await carryOut(database(), system, stand.now(), (context) => forgetOld(context));
    expect((await browser.get("/mijn")).status).toBe(200);
  });
});

onBothEngines("who asked for a link", (database) => {
  it("is answered once, also when two workers look at the same time", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    await stand.browser().post("/inloggen/koppelingen", { adres: ann });
    const site = { name: "G40", origin: "https://spil.example" };
    await Promise.all([answerRequests(database(), site, stand.now), answerRequests(database(), site, stand.now)]);
    expect(await open(database().db).selectFrom("mail").selectAll().execute()).toHaveLength(1);
    expect(await open(database().db).selectFrom("link_request").selectAll().execute()).toEqual([]);
  });

  it("has nothing left of the request afterwards, known or not", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    await askForLink(database(), stand, ann);
    await askForLink(database(), stand, "nobody@stad.example");
    expect(await open(database().db).selectFrom("link_request").selectAll().execute()).toEqual([]);
  });
});
