import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../platform/config.ts";
import { explain } from "../explain.ts";
import { runCommand } from "./run-command.ts";

const project = join(import.meta.dirname, "../../..");

let folder = "";
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spil-example-"));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(verb: string, settings: Readonly<Record<string, string>> = {}, root = project): Promise<string> {
  const config = readConfig({ DATA_DIR: join(folder, "data"), CONTENT_DIR: join(project, "content/g40"), ...settings });
  const from = said.length;
  try {
    await runCommand({ words: ["example", ...verb.split(" ")], config, root, folder, say: (line) => said.push(line) });
    return said.slice(from).join("\n");
  } catch (error) {
    return explain(error);
  }
}

/** A project of which one file of the example says something else. */
function withOther(file: string, change: (text: string) => string): string {
  const root = join(folder, "project");
  cpSync(join(project, "content/example"), join(root, "content/example"), { recursive: true });
  const path = join(root, "content/example", file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return root;
}

/** Each command opens a database of its own and fills it first; on a busy machine that takes seconds. */
const patience = 60_000;

describe("npm run spil -- example", { timeout: patience }, () => {
  it("loads, says how to come in for each role and that mail goes to the outbox, and removes", async () => {
    const loaded = await run("load", { PORT: "3999" });
    for (const role of ["member", "coordinator", "lead", "secretariat", "public-affairs", "partner", "administrator"])
      expect(loaded).toMatch(new RegExp(`^  ${role}: \\S.*-Voorbeeld, http://127\\.0\\.0\\.1:3999/inloggen/koppelingen/\\S{40,}$`, "m"));
    expect(loaded).toContain("http://127.0.0.1:3999/postbus");
    const again = await run("load");
    expect(again).toContain("loaded already. Nothing was changed.");
    expect(again).not.toContain("koppelingen");
    expect(await run("remove")).toMatch(/^The example network is removed: \d+ rows went, 0 were put back/);
    expect(await run("remove")).toBe("The example network is not loaded. Nothing was changed.");
    expect(await run("load")).toContain("is loaded. Its persons are invented");
  });

  it.each([
    ["a public address", { PUBLIC_URL: "https://spil.example.nl" }],
    ["a host that others reach", { HOST: "0.0.0.0" }],
    ["a proxy", { PROXIES: "127.0.0.1" }],
    ["a mail server", { MAIL_URL: "smtp://mail.example.nl", MAIL_FROM: "spil@example.nl" }],
  ])("ASVS 6.3.2: is not loaded where there is %s; removing works there too", async (_what, settings) => {
    expect(await run("load", settings)).toContain("only on a machine that serves itself alone");
    expect(await run("remove", settings)).toContain("is not loaded");
  });

  it("names file, line and field of what is wrong in it, and stores nothing", async () => {
    const root = withOther("people.yaml", (text) => text.replace("Anna Merel-Voorbeeld", "Anna de Merel").replace("GM0758", "GM9999"));
    const refused = await run("load", {}, root);
    expect(refused).toMatch(/people\.yaml, line \d+, people\[0\]\.name: This must end with -Voorbeeld/);
    expect(refused).toMatch(/people\.yaml, line \d+, people\[4\]\.offices\[0\]\.organisation: There is no organisation "GM9999"/);
    expect(await run("remove")).toContain("is not loaded");
  });

  it.each([
    ["mail", "anna.merel@voorbeeld.example", "anna@gemeente.nl", "voorbeeld.example"],
    ["a telephone number", "000-0000 001", "06-12345678", "nobody can have"],
    ["an id", 'id: "voorbeeld-merel"', 'id: "merel"', "must begin with voorbeeld-"],
  ])("refuses %s that could be somebody's", async (_what, from, to, reason) => {
    expect(
      await run(
        "load",
        {},
        withOther("people.yaml", (text) => text.replace(from, to)),
      ),
    ).toContain(reason);
  });

  it("says so when it was written for another network", async () => {
    const root = withOther("network.yaml", (text) => text.replace('"g40"', '"heuvelsteden"'));
    expect(await run("load", {}, root)).toBe(
      "The example was written for the network heuvelsteden; this installation has the network g40. Nothing was stored.",
    );
  });

  it("takes nothing more than that", async () => {
    expect(await run("load --force")).toContain("takes nothing more");
    expect(await run("remove all")).toContain("takes nothing more");
  });
});
