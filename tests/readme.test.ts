import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../src/app/commands/run-command.ts";
import { readConfig } from "../src/platform/config.ts";
import { codeIn, headingsIn, placesLinkedIn, tablesIn } from "./build/markdown.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const moduleReadmes = globSync("src/modules/*/README.md", { cwd: root });
const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...globSync("docs/**/*.md", { cwd: root }),
  ...moduleReadmes,
];

/** What the documents name and is not right, each with the document. */
const inDocuments = (find: (document: string) => readonly string[], isRight: (thing: string, path: string) => boolean): readonly string[] =>
  documents.flatMap((path) =>
    find(read(path))
      .filter((thing) => !isRight(thing, path))
      .map((thing) => `${path}: ${thing}`),
  );

/** Finds what a pattern catches in the code of a document. */
const wordsAfter =
  (pattern: RegExp) =>
  (document: string): readonly string[] =>
    codeIn(document).flatMap((code) => pattern.exec(code)?.[1] ?? []);

/** What is made by a command and not kept in git. */
const made = read(".gitignore").split("\n").filter(Boolean);
const names = new Set([
  ...globSync("{src,content,scripts,tests,migrations,docs}/**/*.*", { cwd: root }).map((path) => basename(path)),
  ...globSync("*", { cwd: root }),
]);

type Texts = Readonly<Record<string, string>>;
const manifest: { readonly scripts: Texts; readonly dependencies: Texts; readonly devDependencies: Texts } = JSON.parse(
  read("package.json"),
);

describe("a module's README", () => {
  it.each(globSync("src/modules/*", { cwd: root }))("%s has the seven headings in their order", (folder) => {
    expect(headingsIn(read(`${folder}/README.md`))).toEqual([
      "What it is for",
      "Words",
      "States",
      "Rules",
      "Who may",
      "Sources",
      "Not here",
    ]);
  });
});

describe("what the documentation names is there:", () => {
  it("every link that stays in the repository leads somewhere", () => {
    expect(inDocuments(placesLinkedIn, (place, path) => existsSync(join(root, dirname(path), place)))).toEqual([]);
  });

  it("every file and folder exists", () => {
    const paths = (document: string) =>
      codeIn(document)
        .flatMap((code) => code.split(" "))
        .filter(isPath);
    expect(inDocuments(paths, (place, path) => isThere(place, dirname(path)))).toEqual([]);
  });

  it("every npm command exists", () => {
    const scripts = wordsAfter(/^npm (?:run (?:-s )?)?([a-z]+)/);
    expect(inDocuments(scripts, (script) => script in manifest.scripts || script === "ci")).toEqual([]);
  });

  it("every program that npx runs is installed", () => {
    expect(inDocuments(wordsAfter(/^npx (\S+)/), (program) => existsSync(join(root, "node_modules/.bin", program)))).toEqual([]);
  });

  it("every command of spil stands in its help", async () => {
    const help: string[] = [];
    await runCommand({ words: ["help"], config: readConfig({}), root, folder: root, say: (line) => help.push(line) });
    const commands = wordsAfter(/^(?:npm run )?spil (?:-- )?([a-z ]+[a-z])/);
    expect(inDocuments(commands, (command) => help.join("\n").includes(`\n  ${command} `))).toEqual([]);
  });
});

describe("the settings in README.md", () => {
  const rows = tablesIn(read("README.md")).find((table) => table[0]?.[0]?.startsWith("`PORT`")) ?? [];
  const source = read("src/platform/config.ts");

  it("are those that the product reads, all of them", () => {
    const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = ""]) => name);
    expect(known.length).toBeGreaterThan(5);
    expect(rows.flatMap(([name = ""]) => codeIn(name)).sort()).toEqual(known.sort());
  });

  it("have the defaults that the table gives", () => {
    const defaults = Object.values(readConfig({})).map(String);
    expect(rows.flatMap(([, value = ""]) => codeIn(value)).filter((value) => !defaults.includes(value))).toEqual([]);
  });
});

describe("the dependencies", () => {
  const tables = tablesIn(read("CONTRIBUTING.md"));
  const locked: Readonly<Record<string, Locked>> = JSON.parse(read("package-lock.json")).packages;
  const inProduction = Object.entries(locked).filter(([path, { dev }]) => path !== "" && !dev);

  it.each([
    ["dependencies", 0],
    ["devDependencies", 1],
  ] as const)("%s stand in CONTRIBUTING.md with a reason, and nothing else does", (kind, place) => {
    const rows = tables[place] ?? [];
    const patterns = rows.flatMap(([name = ""]) => codeIn(name)).map(patternOf);
    const packages = Object.keys(manifest[kind]);
    expect(packages.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([]);
    expect(patterns.filter((pattern) => !packages.some((name) => pattern.test(name)))).toEqual([]);
    expect(rows.filter(([, reason = ""]) => reason === "")).toEqual([]);
  });

  it("have the licence that CONTRIBUTING.md gives", () => {
    const wrong = tables.flat().flatMap(([name = "", , licences = ""]) =>
      codeIn(name).flatMap((code) =>
        Object.entries(locked).filter(([path, { license = "" }]) => {
          const isIt = path.startsWith("node_modules/") && patternOf(code).test(path.slice("node_modules/".length));
          return isIt && !licences.toLowerCase().includes(license.replaceAll(/[()]/g, "").toLowerCase());
        }),
      ),
    );
    expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it("are pinned", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("are at most sixty packages in production, with what they bring along", () => {
    const onServer = inProduction.filter(([, { os, cpu, libc }]) => fits(os, "linux") && fits(cpu, "x64") && fits(libc, "glibc"));
    expect(onServer.length).toBeGreaterThan(8);
    expect(onServer.length).toBeLessThanOrEqual(60);
  });

  it("run nothing when they are installed for production", () => {
    expect(inProduction.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});

/** A package as the lock file has it. One that brings a program for each kind of machine names them all; a machine gets its own. */
interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

const fits = (wanted: readonly string[] | undefined, machine: string): boolean => wanted === undefined || wanted.includes(machine);

/** Whether a word between backticks is a place in this repository, and not an address, a setting or a package. */
const isPath = (word: string): boolean =>
  /^[\w.-]+(\/[\w.-]*)*$/.test(word) &&
  (/\.(md|json|ya?ml|ts|tsx|mjs|cjs|png)$/.test(word) || /^[a-z]+\//.test(word)) &&
  !made.some((ignored) => word.startsWith(ignored)) &&
  !word.startsWith("./");

/** As seen from the root, from src, from the document, or from some module, where a role may be a folder; a bare name is a file anywhere. */
const isThere = (path: string, folder: string): boolean =>
  [".", "src", folder].some((start) => existsSync(join(root, start, path))) ||
  globSync([`src/modules/*/${path}`, `src/modules/*/${path.replace(/\.tsx?$/, "")}`], { cwd: root }).length > 0 ||
  names.has(path);

/** Which packages a name in the table stands for: `x@7` is a version of x, and a star is any word. */
const patternOf = (name: string): RegExp =>
  new RegExp(`^${name.replace(/(?<=.)@\d+$/, "").replaceAll(/[.*]/g, (sign) => (sign === "*" ? "[^/]+" : "\\."))}$`);
