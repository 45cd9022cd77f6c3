import type { Tables } from "../../src/app/tables.ts";
import { asId, type PersonId } from "../../src/lib/ids.ts";
import type { Database } from "../../src/platform/db/database.ts";
import type { Browser, Stand } from "./browser.ts";
import { aDevice, type Device } from "./passkey-device.ts";
import { addSomebody, signIn } from "./sign-in.ts";

export const ann = asId<PersonId>("ann");

/** So long the code of an app cannot be given again. */
const appCodeMs = 30_000;

/** Adds a passkey as the page does, and says with which status that ended. */
export async function addKey(
  browser: Browser,
  device: Device,
  name = "Telefoon",
  lie: Parameters<Device["make"]>[1] = {},
): Promise<number> {
  const options = await browser.send("/mijn/passkeys/opties", {});
  if (options.status !== 200) return options.status;
  return (await browser.send("/mijn/passkeys", { name, ...device.make(JSON.parse(options.html), lie) })).status;
}

/** Signs in with a passkey as the page does, and says with which status that ended. */
export async function useKey(browser: Browser, device: Device, lie: Parameters<Device["sign"]>[1] = {}): Promise<number> {
  const { html } = await browser.send("/inloggen/passkeys/opties", {});
  return (await browser.send("/inloggen/passkeys", device.sign(JSON.parse(html), lie))).status;
}

/** Whether the session in a browser is whole. */
export const opens = async (browser: Browser): Promise<boolean> => (await browser.get("/mijn")).status === 200;

/** Ann with an app and a passkey, on a device that signs in. */
export async function annWithKey(database: Database<Tables>, stand: Stand): Promise<Device> {
  await addSomebody(database, { id: ann });
  const device = aDevice();
  const status = await addKey(await signIn(database, stand, "ann@stad.example"), device);
  if (status !== 200) throw new Error(`Adding a passkey ended with ${status}.`);
  stand.wait(appCodeMs);
  return device;
}
