// The browser of the journeys. `npm test` finds or installs it and names it in SPIL_TEST_CHROMIUM.

import { type Browser, chromium } from "playwright-core";

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), headless: true, args: flags() });
}

function chromiumPath(): string {
  const path = process.env.SPIL_TEST_CHROMIUM;
  if (path === undefined) throw new Error("SPIL_TEST_CHROMIUM is not set: run the tests with `npm test`, which finds a Chromium.");
  return path;
}

function flags(): string[] {
  // Chromium's sandbox does not work for root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  // The rest keeps it from calling home, which takes time and fails where there is no internet.
  return [
    ...sandbox,
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}
