import { expect, it } from "vitest";
import { aStand, type Stand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addSomebody, codeAt, linkIn, signIn } from "../../../../tests/build/sign-in.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { carryOut } from "../../../platform/context.ts";
import { open } from "../../../platform/db/read.ts";
import { outbox } from "../../../platform/mail/mail.ts";
import { actorOn } from "../../network/index.ts";
import { accountOf } from "../store/accounts.ts";
import { factorsOf } from "../store/factors.ts";
import { closeAccess, inviteBy } from "./account.ts";
import { endAllSessions } from "./sessions.ts";

const site = { name: "G40", origin: "https://spil.example" };
const day = "2026-11-24";

onBothEngines("an account", (database) => {
  const as = async (id: string) => {
    const actor = await actorOn(database().db, asId<PersonId>(id), day);
    if (actor === null) throw new Error(`${id} holds nothing.`);
    return actor;
  };
  const invite = async (by: string, person: string, stand: Stand, address = `${person}@stad.example`) => {
    await carryOut(database(), await as(by), stand.now(), (context) =>
      inviteBy(context, { person: asId(person), address, language: "nl" }, site),
    );
    return linkIn((await outbox(database().db)).findLast((letter) => letter.address === address)?.body ?? null);
  };
  const secretariat = () => addSomebody(database(), { id: "sec", body: "secretariat" });
  const newcomer = async () => {
    await addSomebody(database(), { id: "new", hasApp: false });
    await database().writer.deleteFrom("account").where("person", "=", "new").execute();
  };

  it("is opened by an invitation that signs in exactly this person, once, within a week", async () => {
    await secretariat();
    await newcomer();
    const stand = aStand(database());
    const link = await invite("sec", "new", stand);
    stand.wait(7 * 24 * 60 * 60_000 - 1000);
    const browser = stand.browser();
    expect((await browser.post(link)).location).toBe("/inloggen/tweede-stap/kiezen");
    const session = await open(database().db).selectFrom("session").select(["person", "is_complete"]).executeTakeFirst();
    expect(session).toEqual({ person: "new", is_complete: false });
    expect((await stand.browser().post(link)).status).toBe(404);
  });

  it("Loomio 3934: a new invitation takes the older one back, and none outlives the account, the seat or the week", async () => {
    await secretariat();
    await newcomer();
    const stand = aStand(database());
    const first = await invite("sec", "new", stand);
    stand.wait(1000);
    const second = await invite("sec", "new", stand);
    expect(second).not.toBe(first);
    expect([(await stand.browser().get(first)).status, (await stand.browser().get(second)).status]).toEqual([404, 200]);
    await carryOut(database(), await as("sec"), stand.now(), (context) => closeAccess(context, asId("new")));
    expect((await stand.browser().get(second)).status).toBe(404);
    stand.wait(1000);
    const third = await invite("sec", "new", stand);
    await database().writer.updateTable("seat").set({ not_after: day }).where("person", "=", "new").execute();
    expect((await stand.browser().get(third)).status).toBe(404);
    await database().writer.updateTable("seat").set({ not_after: "9999-12-31" }).where("person", "=", "new").execute();
    expect((await stand.browser().get(third)).status).toBe(200);
    stand.wait(7 * 24 * 60 * 60_000);
    expect((await stand.browser().get(third)).status).toBe(404);
  });

  it("Discourse CVE-2022-21684: is not to be had by an invitation from who may not invite, or for who holds nothing", async () => {
    await secretariat();
    await newcomer();
    await addSomebody(database(), { id: "mem" });
    const stand = aStand(database());
    await expect(invite("mem", "new", stand)).rejects.toMatchObject({ code: "access.not-yours" });
    await expect(invite("sec", "nobody", stand)).rejects.toMatchObject({ code: "access.nobody-to-invite" });
    expect(await accountOf(database().db, asId("new"))).toBeNull();
    expect(await outbox(database().db)).toEqual([]);
  });

  it("ASVS 15.4.2, 6.4.1: of twenty invitations at the same moment one works, for one person", async () => {
    await secretariat();
    await newcomer();
    const stand = aStand(database());
    await Promise.allSettled(Array.from({ length: 20 }, () => invite("sec", "new", stand)));
    const links = (await outbox(database().db)).map(({ body }) => linkIn(body));
    const opened = await Promise.all(links.map(async (link) => (await stand.browser().get(link)).status));
    expect(opened.filter((status) => status === 200)).toHaveLength(1);
  });

  it("cannot be taken over by an invitation to another address, nor get the address of somebody else", async () => {
    await secretariat();
    await addSomebody(database(), { id: "ann" });
    await newcomer();
    const stand = aStand(database());
    await expect(invite("sec", "ann", stand, "mallory@stad.example")).rejects.toMatchObject({ code: "access.has-other-address" });
    await expect(invite("sec", "new", stand, "ANN@stad.example")).rejects.toMatchObject({ code: "access.address-taken" });
  });

  it("ASVS 7.4.2: closing it ends sessions, links and factors at once", async () => {
    await secretariat();
    const ann = await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const browser = await signIn(database(), stand, "ann@stad.example");
    const link = await invite("sec", "ann", stand);
    await carryOut(database(), await as("sec"), stand.now(), (context) => closeAccess(context, ann));
    expect((await browser.get("/mijn")).status).toBe(403);
    expect((await stand.browser().post(link)).status).toBe(404);
    expect(await factorsOf(database().db, ann)).toEqual({ hasAuthenticator: false, passkeys: 0, codesLeft: 0 });
    await expect(carryOut(database(), await as("ann"), stand.now(), (context) => closeAccess(context, asId("sec")))).rejects.toMatchObject({
      code: "access.not-yours",
    });
  });

  it("ASVS 7.4.5: an administrator can end all sessions of a person, and a member cannot", async () => {
    await addSomebody(database(), { id: "adm", body: "administration" });
    const ann = await addSomebody(database(), { id: "ann" });
    await addSomebody(database(), { id: "bas" });
    const stand = aStand(database());
    const browser = await signIn(database(), stand, "ann@stad.example");
    const end = async (by: string) => carryOut(database(), await as(by), stand.now(), (context) => endAllSessions(context, ann));
    await expect(end("bas")).rejects.toMatchObject({ code: "access.not-yours" });
    expect((await browser.get("/mijn")).status).toBe(200);
    await end("adm");
    expect((await browser.get("/mijn")).status).toBe(403);
    expect((await browser.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) })).status).toBe(403);
  });
});
