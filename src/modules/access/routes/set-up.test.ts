import { expect, it } from "vitest";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addNetwork, addSomebody } from "../../../../tests/build/sign-in.ts";
import { open } from "../../../platform/db/read.ts";
import { actorOn } from "../../network/index.ts";
import { setUpSecret } from "../actions/set-up.ts";

const day = "2026-11-24";
const eva = { naam: "Eva van den Berg", adres: "Eva@Stad.example" };

onBothEngines("setting up", (database) => {
  const start = async () => {
    await addNetwork(database());
    const stand = aStand(database());
    return { stand, secret: (await setUpSecret(database(), stand.now())) ?? "" };
  };
  const accounts = () => open(database().db).selectFrom("account").selectAll().execute();

  it("ASVS 6.3.2: a fresh installation has no account at all", async () => {
    await start();
    expect(await accounts()).toEqual([]);
  });

  it("makes one person who administers, with the address in small letters, and opens nothing before a factor", async () => {
    const { stand, secret } = await start();
    const browser = stand.browser();
    expect((await browser.get(`/inrichten/${secret}`)).status).toBe(200);
    expect((await browser.post(`/inrichten/${secret}`, eva)).location).toBe("/inloggen/tweede-stap/kiezen");
    const [account, ...others] = await accounts();
    expect([account?.address, others]).toEqual(["eva@stad.example", []]);
    const actor = await actorOn(database().db, account?.person as never, day);
    expect([...(actor?.roles ?? [])]).toEqual(["visitor", "administrator"]);
    expect((await browser.get("/mijn")).status).toBe(403);
  });

  it("gives a seat in the secretariat too when that was ticked", async () => {
    const { stand, secret } = await start();
    await stand.browser().post(`/inrichten/${secret}`, { ...eva, secretariaat: "ja" });
    const [account] = await accounts();
    const actor = await actorOn(database().db, account?.person as never, day);
    expect([...(actor?.roles ?? [])].sort()).toEqual(["administrator", "secretariat", "visitor"]);
  });

  it("ASVS 15.4.2: of twenty who do it at once, one becomes administrator", async () => {
    const { stand, secret } = await start();
    const forms = Array.from({ length: 20 }, (_, index) => ({ naam: `Eva ${index}`, adres: `eva${index}@stad.example` }));
    const answers = await Promise.all(forms.map((form) => stand.browser().post(`/inrichten/${secret}`, form)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await accounts()).toHaveLength(1);
  });

  it("is offered by no start once somebody administers, and the old link is of no use", async () => {
    const { stand, secret } = await start();
    const later = (await setUpSecret(database(), stand.now())) ?? "";
    expect((await stand.browser().get(`/inrichten/${secret}`)).status).toBe(404);
    await stand.browser().post(`/inrichten/${later}`, eva);
    expect(await setUpSecret(database(), stand.now())).toBeNull();
    expect((await stand.browser().post(`/inrichten/${later}`, { ...eva, adres: "mallory@stad.example" })).status).toBe(404);
    expect(await accounts()).toHaveLength(1);
  });

  it("is offered again when the last administrator left", async () => {
    await addSomebody(database(), { id: "ann", body: "administration" });
    const stand = aStand(database());
    expect(await setUpSecret(database(), stand.now())).toBeNull();
    await database().writer.updateTable("seat").set({ not_after: day }).execute();
    expect(await setUpSecret(database(), stand.now())).toMatch(/^[\w-]{43}$/);
  });

  it("is refused with a link of a day ago, or one that is made up", async () => {
    const { stand, secret } = await start();
    expect((await stand.browser().get(`/inrichten/${"x".repeat(43)}`)).status).toBe(404);
    stand.wait(24 * 60 * 60_000);
    expect((await stand.browser().post(`/inrichten/${secret}`, eva)).status).toBe(404);
  });

  it.each([
    [{ naam: "E", adres: "eva@stad.example" }],
    [{ naam: "Eva\u0000", adres: "eva@stad.example" }],
    [{ naam: "Eva\r\nBcc: x", adres: "eva@stad.example" }],
    [{ naam: "Eva", adres: "eva" }],
    [{ naam: "Eva", adres: "eva@stad.example", organisatie: "GM9999" }],
    [{ naam: "Eva", adres: "eva@stad.example", rol: "secretariat" }],
    [{ adres: "eva@stad.example" }],
  ])("asks again for %j, and the link still works", async (form) => {
    const { stand, secret } = await start();
    const answer = await stand.browser().post(`/inrichten/${secret}`, form);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([400, "no-store"]);
    expect(await accounts()).toEqual([]);
    expect((await stand.browser().get(`/inrichten/${secret}`)).status).toBe(200);
  });
});
