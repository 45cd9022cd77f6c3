// Two networks on one machine from one checkout, as docs/operate describes it: each a process with a folder, a port and content of its own.

import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./build/ask.ts";
import { killProducts, startProduct, stopProduct } from "./build/product.ts";
import { writeSecondNetwork } from "./build/second-network.ts";

const patience = 120_000;
const root = join(import.meta.dirname, "..");
const home = mkdtempSync(join(tmpdir(), "spil-two-"));

interface Site {
  readonly address: string;
  readonly pages: ReadonlyMap<string, string>;
}

let first: Site;
let second: Site;

beforeAll(async () => {
  const content = join(home, "rivierenbond");
  writeSecondNetwork(content);
  const products = [
    startProduct({ DATA_DIR: join(home, "one") }),
    startProduct({ DATA_DIR: join(home, "two"), CONTENT_DIR: content, PUBLIC_URL: "https://rivierenbond.example" }),
  ] as const;
  [first, second] = await Promise.all([walk(await products[0].address, []), walk(await products[1].address, general)]);
  await Promise.all(products.map((product) => stopProduct(product)));
}, patience);
afterAll(() => {
  killProducts();
  rmSync(home, { recursive: true, force: true });
});

/** Pages that every site has, whatever its content. */
const general = [
  ...["/", "/agenda", "/matrix", "/steden", "/netwerk", "/organisaties", "/regios", "/standpunten", "/bijeenkomsten", "/initiatieven"],
  ...[
    "/vragen-aan-het-rijk",
    "/aanbod",
    "/zoeken",
    "/zoeken?vraag=dijk",
    "/over",
    "/bronnen",
    "/begrippen",
    "/open-data",
    "/privacy",
    "/toegankelijkheid",
    "/inloggen",
  ],
  ...["/api/v1/openapi.json", "/api/v1/vragen", "/api/v1/vragen.csv", "/api/v1/steden", "/robots.txt", "/nergens"],
].flatMap((path) => [path, `${path}${path.includes("?") ? "&" : "?"}taal=en`]);

/** Reads these pages and everything in the list for search engines; of many pages only some. */
async function walk(address: string, paths: readonly string[]): Promise<Site> {
  const map = (await ask(`${address}/sitemap.xml`)).body.toString();
  const listed = [...map.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path = ""]) => path);
  const pages = new Map<string, string>([["/sitemap.xml", map]]);
  for (const path of new Set([...paths, ...listed.slice(0, 60)])) {
    const { headers, body } = await ask(`${address}${path}`);
    pages.set(path, `${JSON.stringify(headers)}\n${body}`);
  }
  return { address, pages };
}

/** The pages on which a pattern is found, with what was found. */
const found = ({ pages }: Site, pattern: RegExp): readonly string[] =>
  [...pages].flatMap(([path, text]) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`));

describe("two networks side by side", () => {
  it("each show their own", () => {
    expect(found(first, /G40/g).length).toBeGreaterThan(50);
    expect(found(second, /Rivierenbond|Overwater|Hogere dijken/g).length).toBeGreaterThan(50);
    expect(found(second, /https:\/\/rivierenbond\.example/g).length).toBeGreaterThan(20);
  });

  it("show nothing of each other", () => {
    expect(found(first, /rivierenbond|overwater|hogere dijken/gi)).toEqual([]);
    const strange = found(second, /.{0,40}(g40|zwolle|jeugdzorg|steden maken het verschil|2019-2022).{0,40}/gi);
    // The glossary is of the product: it says of each word where it was first found.
    expect(strange.filter((place) => !place.startsWith("/begrippen"))).toEqual([]);
  });
});

describe("the code", () => {
  it("names no network but in the setting that says which content there is when nobody says", () => {
    const files = globSync("{src,migrations,scripts}/**/*.{ts,tsx,mjs,css}", { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));
    const naming = files.filter((file) => /g40/i.test(readFileSync(join(root, file), "utf8")));
    expect(naming).toEqual(["src/platform/config.ts"]);
  });
});
