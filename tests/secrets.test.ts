import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { runCommand } from "../src/app/commands/run-command.ts";
import { readConfig } from "../src/platform/config.ts";
import { killProducts, startProduct, stopProduct } from "./build/product.ts";

const canary = "KANARIE-7f3a9c";
const rooms: string[] = [];
afterEach(() => {
  killProducts();
  for (const room of rooms.splice(0)) rmSync(room, { recursive: true, force: true });
});

/** Everything in a folder, as text. */
const contents = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), "latin1")] as const);

it("ASVS 13.3.1: no secret of the environment and no key stands in the database, an archive, the log, a page or an answer", async () => {
  const room = mkdtempSync(join(tmpdir(), "spil-secrets-"));
  rooms.push(room);
  const settings = {
    DATA_DIR: join(room, "data"),
    KEY_FILE: join(room, "key"),
    MAIL_URL: `smtp://spil:${canary}@127.0.0.1:1`,
    MAIL_FROM: "spil@example.nl",
    SPIL_OIDC_TEST: canary,
    LOG_LEVEL: "debug",
  };
  const product = startProduct(settings);
  const address = await product.address;
  const form = {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
    body: "adres=a%40b.example",
  };
  const answers = [
    await fetch(`${address}/`),
    await fetch(`${address}/open-data`),
    await fetch(`${address}/api/v1/openapi.json`),
    await fetch(`${address}/beheer/gezondheid`),
    await fetch(`${address}/steden/%E0%A4%A`),
    await fetch(`${address}/inloggen`, form),
  ];
  const pages = await Promise.all(answers.map((answer) => answer.text()));
  const { out, err } = await stopProduct(product);

  const archive = join(room, "archive.gz");
  const said: string[] = [];
  const command = {
    config: readConfig(settings),
    root: join(import.meta.dirname, ".."),
    folder: room,
    say: (line: string) => void said.push(line),
  };
  expect(await runCommand({ ...command, words: ["archive", "make", archive] })).toBe(0);

  const key = readFileSync(settings.KEY_FILE, "utf8").trim();
  const kept = contents(settings.DATA_DIR);
  expect([key.length > 40, kept.some(([name]) => name === "spil.sqlite"), err.includes('"level"')]).toEqual([true, true, true]);
  const places = [
    ["pages", pages.join()],
    ["output", out],
    ["log", err],
    ["said", said.join()],
    ["archive", gunzipSync(readFileSync(archive)).toString("latin1")],
    ...kept,
  ];
  for (const secret of [canary, key, Buffer.from(key, "base64").toString("latin1")])
    expect(places.filter(([, text = ""]) => text.includes(secret)).map(([name]) => name)).toEqual([]);
  expect(statSync(settings.KEY_FILE).mode & 0o077).toBe(0);
}, 60_000);
