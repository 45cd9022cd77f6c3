import { readFileSync } from "node:fs";
import { get } from "node:http";

/** Bytes that travel for the first page that somebody opens, headers left out. */
export interface FirstView {
  readonly html: number;
  readonly styles: number;
  readonly font: number;
  /** Fetched as well, but nothing waits for them and nothing needs them. */
  readonly scripts: number;
  readonly total: number;
}

/** The front page with all that belongs to it, packed as a browser asks for it. */
export async function firstView(port: number): Promise<FirstView> {
  const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
  const sum = async (pattern: RegExp) => {
    const sizes = await Promise.all([...page.matchAll(pattern)].map((found) => packedSize(port, found[1] ?? "")));
    return sizes.reduce((total, size) => total + size, 0);
  };
  const html = await packedSize(port, "/");
  const styles = await sum(/<link rel="stylesheet" href="([^"]+)"/g);
  const font = await sum(/<link rel="preload" href="([^"]+)" as="font"/g);
  const scripts = await sum(/<script src="([^"]+)"/g);
  return { html, styles, font, scripts, total: html + styles + font };
}

/** The bytes of a body as they are sent: `fetch` would unpack them. */
const packedSize = (port: number, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = get({ port, path, host: "127.0.0.1", headers: { "Accept-Encoding": "gzip, br" } }, (response) => {
      let size = 0;
      response.on("data", (bytes: Buffer) => {
        size += bytes.length;
      });
      response.on("end", () => resolve(size));
    });
    request.on("error", reject);
  });

/** Packages that the product runs on where this is measured, and which of them want to run something when they are installed. */
export function productionPackages(lockFile: string): { readonly count: number; readonly withInstallScript: readonly string[] } {
  const lock = JSON.parse(readFileSync(lockFile, "utf8")) as { packages: Record<string, Locked> };
  const found = Object.entries(lock.packages).filter(([path, locked]) => path !== "" && locked.dev !== true && isForHere(locked));
  return { count: found.length, withInstallScript: found.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path) };
}

interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** A program of its own per kind of machine is locked for all kinds, and installed for one. */
const isForHere = ({ os, cpu, libc }: Locked): boolean =>
  (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true) && (libc?.includes("glibc") ?? true);
