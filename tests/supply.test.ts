import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_MIN_VERSION } from "node:tls";
import { expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const sources = globSync("src/**/*.{ts,tsx}", { cwd: root }).filter((path) => !/\.test\.tsx?$/.test(path));
const naming = (pattern: RegExp): readonly string[] => sources.filter((path) => pattern.test(read(path)));

const bill = z.object({
  bomFormat: z.literal("CycloneDX"),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string().regex(/^\d+\.\d+\.\d+/),
      purl: z.string().regex(/^pkg:npm\//),
      licenses: z.array(z.unknown()).optional(),
      hashes: z.array(z.object({ alg: z.literal("SHA-512"), content: z.string().regex(/^[0-9a-f]{128}$/) })).min(1),
    }),
  ),
});

it("ASVS 15.1.2: the list of all that the product is made of can be had, each part with its version and checksum", () => {
  const { stdout, status } = spawnSync(process.execPath, [join(root, "scripts/sbom.mjs")], { encoding: "utf8" });
  expect(status).toBe(0);
  const { components } = bill.parse(JSON.parse(stdout));
  const manifest = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(read("package.json")));
  const listed = new Map(components.map(({ name, version }) => [name, version]));
  expect(Object.entries(manifest.dependencies).filter(([name, version]) => listed.get(name) !== version)).toEqual([]);
  expect(components.filter(({ name }) => /vitest|biome|typescript|playwright/.test(name))).toEqual([]);
  expect(components.length).toBeGreaterThan(40);
});

it("ASVS 15.1.1: how long a weakness in a part may stay is written down, in days for each gravity", () => {
  const deadlines = [...read("SECURITY.md").matchAll(/^\| (critical or high|medium|low) \| (\d+) days \|/gm)].map(([, gravity, days]) => [
    gravity,
    Number(days),
  ]);
  expect(deadlines).toEqual([
    ["critical or high", 7],
    ["medium", 30],
    ["low", 90],
  ]);
});

it("ASVS 15.2.1: every part is one exact version with a checksum that an install compares, and comes from no other place than the registry", () => {
  const locked = z.looseObject({
    version: z.string(),
    integrity: z.string(),
    resolved: z.string().optional(),
    link: z.boolean().optional(),
  });
  const lock = z.object({ packages: z.record(z.string(), z.unknown()) }).parse(JSON.parse(read("package-lock.json")));
  const parts = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(parts.length).toBeGreaterThan(50);
  for (const [path, part] of parts) {
    const { version, integrity, resolved = "https://registry.npmjs.org/", link = false } = locked.parse(part);
    expect([path, /^\d+\.\d+\.\d+/.test(version), integrity.slice(0, 7), resolved.startsWith("https://registry.npmjs.org/"), link]).toEqual(
      [path, true, "sha512-", true, false],
    );
  }
});

it("ASVS 12.1.1: what goes out goes over TLS 1.2 or newer, and nowhere is a certificate left unchecked", () => {
  expect(DEFAULT_MIN_VERSION).toBe("TLSv1.2");
  expect(
    naming(
      /rejectUnauthorized(?!: true)|NODE_TLS_REJECT|secureProtocol|minVersion(?!: "TLSv1.[23]")|maxVersion|checkServerIdentity|insecureHTTPParser/i,
    ),
  ).toEqual([]);
});

it("ASVS 1.2.9: makes an expression of nothing that anybody typed", () => {
  // The sign between two cells of a table is one of three that we name ourselves; the shapes of periods are made of our own words.
  expect(naming(/new RegExp\(|(?<!\w)RegExp\(/)).toEqual([
    "src/platform/sheet/text-table.ts",
    "src/modules/monitor/domain/figure-file/written-period.ts",
  ]);
});

it("ASVS 1.2.3: puts nothing into a script: the one place that makes a script element gives it a file and no words", () => {
  const making = naming(/<script[\s>]/).filter((path) => path.endsWith(".tsx"));
  expect(making).toEqual(["src/ui/script.tsx"]);
  expect(read("src/ui/script.tsx")).toMatch(/<script src=\{script\.path\} integrity=\{script\.integrity\} type="module" \/>/);
});
