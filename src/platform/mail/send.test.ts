import { afterEach, describe, expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { aMailServer, type MailServer } from "../../../tests/build/mail-server.ts";
import { open } from "../db/read.ts";
import { transact } from "../db/transact.ts";
import { workOff } from "../jobs/work.ts";
import { makeLog } from "../log.ts";
import { countOldMail, forgetMail, outbox, post, sendMail } from "./mail.ts";
import { postmanFor, sendLetter } from "./send.ts";

const now = new Date("2026-11-24T09:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const letter = { address: "ann@stad.example", subject: "Inloggen", body: "Open https://spil.example/geheim\n" };

const servers: MailServer[] = [];
const aServer = async (ways: Parameters<typeof aMailServer>[0] = {}) => {
  const server = await aMailServer(ways);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

onBothEngines("a mail", (database) => {
  const write = (one: typeof letter) => transact(database(), (tx) => post(tx, one, now));
  const rows = () =>
    open(database().db).selectFrom("mail").select(["address", "state", "body", "last_error", "sent_at"]).orderBy("address").execute();
  async function work(server: MailServer, at: Date): Promise<readonly string[]> {
    const lines: string[] = [];
    const postman = await postmanFor(`smtp://127.0.0.1:${server.port}`, "spil@netwerk.example");
    const trades = {
      [sendMail]: (_database: unknown, job: { readonly subject: string }) => sendLetter(database(), job.subject, postman, at),
    };
    await workOff(
      database(),
      trades,
      () => at,
      makeLog("info", (line) => lines.push(line)),
      () => false,
    );
    return lines;
  }

  it("is sent once, and then its text is kept no longer", async () => {
    const server = await aServer();
    await write(letter);
    await work(server, now);
    await work(server, later(60));
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]).toMatch(/^From: spil@netwerk\.example$/m);
    expect(server.taken[0]).toMatch(/^To: <?ann@stad\.example>?$/m);
    expect(server.taken[0]).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(server.taken[0]).toContain("https://spil.example/geheim");
    expect(await rows()).toEqual([{ address: letter.address, state: "sent", body: "", last_error: null, sent_at: now.toISOString() }]);
  });

  it("that is refused stays with its reason, is tried again, and keeps no other waiting", async () => {
    const server = await aServer({ refuses: "bad@" });
    await write({ ...letter, address: "bad@stad.example" });
    await write(letter);
    await work(server, now);
    expect(server.taken).toHaveLength(1);
    expect(await rows()).toEqual([
      { address: letter.address, state: "sent", body: "", last_error: null, sent_at: now.toISOString() },
      { address: "bad@stad.example", state: "waiting", body: letter.body, last_error: expect.stringContaining("550"), sent_at: null },
    ]);
    const asked = () => server.heard.filter((line) => line.startsWith("RCPT TO:<bad@")).length;
    expect(asked()).toBe(1);
    for (let turn = 0; turn < 10; turn++) await work(server, later(60 * (turn + 1)));
    expect(asked()).toBe(5);
  });

  it("ASVS 16.2.5: leaves neither address nor text in the log, also when it is refused", async () => {
    const server = await aServer({ refuses: "bad@" });
    await write({ ...letter, address: "bad@stad.example" });
    const lines = await work(server, now);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join("\n")).not.toMatch(/bad@|geheim/);
  });

  it.each(["\r\nBcc: mallory@elders.example", "\nBcc: mallory@elders.example", "\u2028Bcc: mallory@elders.example", "\rX: y"])(
    "ASVS 1.3.11: has no more headers or recipients for %j in its subject or address",
    async (more) => {
      const server = await aServer();
      await write({ ...letter, subject: `Inloggen${more}` });
      await expect(write({ ...letter, address: `bas@stad.example${more}` })).rejects.toThrow("no mail address");
      await work(server, now);
      expect(server.heard.filter((line) => line.startsWith("RCPT"))).toEqual(["RCPT TO:<ann@stad.example>"]);
      expect(server.taken.join("\n")).not.toMatch(/^(Bcc|X):/m);
    },
  );

  it("is forgotten after its time, sent or not", async () => {
    await write(letter);
    expect(await countOldMail(database().db, now)).toBe(0);
    expect(await countOldMail(database().db, later(1))).toBe(1);
    expect(await outbox(database().db)).toHaveLength(1);
    expect(await transact(database(), (tx) => forgetMail(tx, later(1)))).toBe(1);
    expect(await outbox(database().db)).toEqual([]);
  });
});

describe("a mail server", () => {
  it("ASVS 12.3.1: whose certificate nobody vouches for gets nothing", async () => {
    const server = await aServer({ isSelfSigned: true });
    const postman = await postmanFor(`smtps://127.0.0.1:${server.port}`, "spil@netwerk.example");
    await expect(postman(letter)).rejects.toThrow(/self-signed/);
    expect([server.taken, server.heard]).toEqual([[], []]);
  });

  it("ASVS 12.2.1: elsewhere that offers no encryption gets nothing", async () => {
    const server = await aServer();
    // A name for this machine that is not in the list of its names.
    const postman = await postmanFor(`smtp://127.0.0.2:${server.port}`, "spil@netwerk.example");
    await expect(postman(letter)).rejects.toThrow();
    expect(server.taken).toEqual([]);
  });
});
