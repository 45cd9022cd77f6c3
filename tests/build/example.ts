import { join } from "node:path";
import { exampleFolder, type Guise, loadExampleNetwork } from "../../src/app/example/load.ts";
import { type Removed, removeExampleNetwork } from "../../src/app/example/remove.ts";
import type { Tables } from "../../src/app/tables.ts";
import { system } from "../../src/lib/actor.ts";
import { carryOut } from "../../src/platform/context.ts";
import type { Database } from "../../src/platform/db/database.ts";
import type { Browser, Stand } from "./browser.ts";
import { codeAt } from "./sign-in.ts";

/** The example network of the product. */
export const folderOfExample = exampleFolder(join(import.meta.dirname, "../.."));

/** Loads it, as the command does; the persons by the role for which they have a link. */
export async function loadedExample(database: Database<Tables>, now: Date): Promise<ReadonlyMap<string, Guise>> {
  const guises = await carryOut(database, system, now, (context) => loadExampleNetwork(context, folderOfExample));
  return new Map((guises ?? []).map((guise) => [guise.role, guise]));
}

/** Removes it, as the command does. */
export const removedExample = (database: Database<Tables>, now: Date): Promise<Removed | null> =>
  carryOut(database, system, now, removeExampleNetwork);

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What the page of a new app shows: the key as it can be typed. */
export function typedKey(typed: string): Uint8Array {
  const bits = [...typed.replaceAll(/\s/g, "")].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

/** Signs in for the first time, from a link to being inside: an app is added on the way, as everybody must. */
export async function signInFirst(stand: Stand, secret: string): Promise<Browser> {
  const browser = stand.browser();
  await browser.post(`/inloggen/koppelingen/${secret}`);
  const { html } = await browser.get("/inloggen/tweede-stap/app");
  const key = typedKey(/<dd class="key">([^<]+)</.exec(html)?.[1] ?? "");
  const sleutel = /name="sleutel" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const { status } = await browser.post("/inloggen/tweede-stap/app", { sleutel, code: codeAt(stand.now(), key) });
  if (status !== 200) throw new Error(`Adding an app answered ${status}.`);
  return browser;
}
