import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

/** For each rule a file that breaks it: the rule, the file, and what that file imports. */
const broken: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ["lib-is-pure", "src/lib/greedy.ts", "../platform/log.ts"],
  ["domain-is-pure", "src/modules/network/domain/greedy.ts", "zod"],
  ["domain-is-pure", "src/modules/network/domain/nodish.ts", "node:fs"],
  ["domain-is-pure", "src/modules/network/domain/drawing.ts", "../../../lib/markup/markup.ts"],
  ["store-only-reads-and-writes", "src/modules/network/store.ts", "../../platform/log.ts"],
  ["input-and-texts-are-plain", "src/modules/network/input.ts", "../../platform/log.ts"],
  ["input-and-texts-are-plain", "src/modules/network/texts.ts", "../../ui/link.tsx"],
  ["actions-know-no-http", "src/modules/network/actions.ts", "../../platform/http/env.ts"],
  ["pages-only-draw", "src/modules/network/pages/greedy.tsx", "../../../platform/log.ts"],
  ["pages-take-types-of-the-store", "src/modules/network/pages/asking.tsx", "../store.ts"],
  ["pages-take-types-of-the-input", "src/modules/network/pages/parsing.tsx", "../input.ts"],
  ["routes-stay-in-their-module", "src/modules/network/routes.tsx", "../../app/app.ts"],
  ["outside-comes-in-here", "src/modules/network/source.ts", "../../platform/http/env.ts"],
  ["platform-knows-no-module", "src/platform/greedy.ts", "../ui/link.tsx"],
  ["ui-has-no-data", "src/ui/greedy.tsx", "../platform/log.ts"],
  ["browser-is-small", "src/browser/greedy.ts", "zod"],
  ["modules-meet-at-the-front-door", "src/modules/agenda/actions.ts", "../network/store.ts"],
  ["app-uses-front-doors", "src/app/greedy.ts", "../modules/network/store.ts"],
  ["network-uses-only-what-is-below", "src/modules/network/jobs.ts", "../agenda/index.ts"],
  ["agenda-uses-only-what-is-below", "src/modules/agenda/jobs.ts", "../positions/index.ts"],
  ["positions-uses-only-what-is-below", "src/modules/positions/jobs.ts", "../influence/index.ts"],
  ["meetings-uses-only-what-is-below", "src/modules/meetings/jobs.ts", "../positions/index.ts"],
  ["access-uses-only-what-is-below", "src/modules/access/jobs.ts", "../agenda/index.ts"],
  ["sql-only-in-stores", "src/modules/network/content.ts", "kysely"],
  ["http-only-at-the-edge", "src/modules/network/pages/serving.tsx", "hono"],
  ["no-cycles", "src/lib/one.ts", "./two.ts"],
  ["no-orphans", "src/lib/alone.ts", ""],
  ["no-test-code-in-the-product", "src/platform/tested.ts", "../../tests/build/thing.ts"],
  ["not-resolvable", "src/lib/lost.ts", "./nowhere.ts"],
];

/** What the broken files import, which breaks nothing itself. */
const sound: Readonly<Record<string, string>> = {
  "src/lib/markup/markup.ts": "",
  "src/platform/log.ts": "",
  "src/platform/http/env.ts": "",
  "src/ui/link.tsx": "",
  "src/app/app.ts": "",
  "src/modules/agenda/index.ts": "",
  "src/modules/positions/index.ts": "",
  "src/modules/influence/index.ts": "",
  "src/lib/two.ts": "./one.ts",
  "tests/build/thing.ts": "",
};

const tree = realpathSync(mkdtempSync(join(tmpdir(), "spil-boundaries-")));
let violations: readonly { readonly rule: string; readonly from: string }[] = [];

beforeAll(async () => {
  for (const [file, imports] of [...Object.entries(sound), ...broken.map(([, file, imports]) => [file, imports] as const)]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), imports === "" ? "export const thing = 1;\n" : `export * from "${imports}";\n`);
  }
  for (const name of ["zod", "kysely", "hono"]) {
    mkdirSync(join(tree, "node_modules", name), { recursive: true });
    writeFileSync(join(tree, "node_modules", name, "index.js"), "");
    writeFileSync(join(tree, "node_modules", name, "package.json"), JSON.stringify({ name, main: "index.js" }));
  }
  const { output } = await cruise(["src"], { ...rules.options, tsConfig: undefined, baseDir: tree, ruleSet: rules, validate: true });
  violations = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe("the import boundaries", () => {
  it.each(broken)("%s fires on %s", (rule, from) => {
    expect(violations).toContainEqual({ rule, from });
  });

  it("say nothing about files that break no rule", () => {
    const quiet = Object.keys(sound).filter((file) => !file.includes("two.ts"));
    const blamed = violations.filter(({ from, rule }) => quiet.includes(from) && rule !== "no-orphans");
    expect(blamed).toEqual([]);
  });

  it("have each rule broken here once, except the modules that are not there yet", () => {
    const names: readonly string[] = rules.forbidden.map((rule: { name: string }) => rule.name);
    const tried = new Set(broken.map(([rule]) => rule));
    const later = names.filter((name) => name.endsWith("-uses-only-what-is-below"));
    expect(names.filter((name) => !tried.has(name) && !later.includes(name))).toEqual([]);
  });
});
