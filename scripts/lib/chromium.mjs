// A Chromium for the journeys: the one that is named, else one of this machine, else Playwright's, else Debian's package.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runProgram } from "./child.mjs";
import { say, Trouble } from "./say.mjs";

/** @returns {Promise<string>} its path */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await runs(named)) return named;
    throw new Trouble(`CHROMIUM_PATH is ${named}, and that does not start.`);
  }
  const found = (await installedChromium()) ?? (await playwrights()) ?? (await fromDebian());
  if (found) return found;
  throw new Trouble(
    "No Chromium for the journeys. Install Chromium or Chrome (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or name one in CHROMIUM_PATH.",
  );
}

async function installedChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const place of [...places, ...usualPlaces()]) {
    if (await runs(place)) return place;
  }
  return undefined;
}

/** Where macOS and Windows keep programs that are not on the PATH. */
function usualPlaces() {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  return [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...[ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, "Chromium", "Application", "chrome.exe"),
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      ]),
  ];
}

/** Ubuntu's chromium-browser may be a script that only says to install something else. @param {string} path */
async function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  if (process.platform === "win32") return true;
  return (await runProgram(path, ["--version"], { signal: AbortSignal.timeout(10_000) })).code === 0;
}

async function playwrights() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return path && (await runs(path)) ? path : undefined;
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  say("There is no Chromium here: installing Debian's package (apt-get install chromium) …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update"], { show: true, env });
  await runProgram("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { show: true, env });
  return installedChromium();
}
