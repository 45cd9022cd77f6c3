// Who may import whom: the table of ARCHITECTURE.md, one rule a line. Type imports count too.
// tests/boundaries.test.ts breaks each rule once on purpose and sees it fire.

const modules = "network|parliament|monitor|knowledge|agenda|finance|meetings|positions|influence|publishing|access";

/** A role of a module, as a file or as a folder of that name. */
const role = (...names) => `^src/modules/[^/]+/(${names.join("|")})(/|\\.tsx?$)`;
const test = "\\.test\\.tsx?$";
/** The same role in the module that imports: `$1` is its name. */
const own = (...names) => `^src/modules/$1/(${names.join("|")})(/|\\.tsx?$)`;
const from = (...names) => ({ path: `^src/modules/([^/]+)/(${names.join("|")})(/|\\.tsx?$)`, pathNot: test });

/** Everything a place may import; whatever else it imports is forbidden. */
const only = (name, comment, fromWhat, ...allowed) => ({
  name,
  comment,
  severity: "error",
  from: fromWhat,
  to: { pathNot: allowed },
});

const lib = "^src/lib/(?!markup/)";
/** What JSX becomes: for who draws and who sends what was drawn. */
const markup = "^src/lib/markup/";
const npm = (...names) => `^node_modules/(${names.join("|")})/`;
const index = "^src/modules/[^/]+/index\\.ts$";
const platform = "^src/platform/";
const node = "^node:|^(fs|path|crypto|http|https|net|tls|dns|zlib|url|util|os|stream|buffer|worker_threads|sqlite|perf_hooks)$";

/** Which modules each module may use, through their index. */
const mayUse = {
  network: [],
  parliament: ["network"],
  monitor: ["network", "agenda"],
  knowledge: ["network", "agenda"],
  agenda: ["network"],
  finance: ["network", "monitor"],
  meetings: ["network", "agenda"],
  positions: ["network", "agenda", "meetings"],
  influence: ["network", "agenda", "parliament", "positions", "meetings"],
  access: ["network"],
  publishing: modules.split("|").filter((name) => name !== "publishing"),
};

module.exports = {
  forbidden: [
    only("lib-is-pure", "lib imports nothing but lib", { path: "^src/lib/", pathNot: test }, "^src/lib/"),
    only("domain-is-pure", "domain imports lib and its own domain, no npm, no node", from("domain"), lib, own("domain")),
    only(
      "store-only-reads-and-writes",
      "store and tables: lib, own domain and store, the database, what a secret becomes, the platform's tables, kysely",
      from("store", "tables"),
      lib,
      own("domain", "store", "tables"),
      "^src/platform/db/",
      "^src/platform/session/secret\\.ts$",
      "^src/platform/[^/]+/tables\\.ts$",
      npm("kysely"),
      index,
    ),
    only(
      "input-and-texts-are-plain",
      "input and texts: lib, own domain, zod",
      from("input", "texts"),
      lib,
      own("domain", "input", "texts"),
      npm("zod"),
    ),
    only(
      "actions-know-no-http",
      "actions: lib, own domain, store, input, the platform but not http, other modules' index",
      from("actions"),
      lib,
      own("domain", "store", "tables", "actions", "input", "texts"),
      "^src/platform/(?!http/)",
      index,
    ),
    only(
      "pages-only-draw",
      "pages: lib, own domain, texts and pages, ui, jsx",
      from("pages"),
      lib,
      own("domain", "store", "texts", "input", "pages"),
      "^src/ui/",
      markup,
    ),
    {
      name: "pages-take-types-of-the-store",
      comment: "a page may name what the store answers, not ask it",
      severity: "error",
      from: from("pages"),
      to: { path: own("store"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pages-take-types-of-the-input",
      comment: "a page may name a query, not parse one",
      severity: "error",
      from: from("pages"),
      to: { path: own("input"), dependencyTypesNot: ["type-only"] },
    },
    only(
      "routes-stay-in-their-module",
      "routes, api, slots: own module, lib, ui, platform, other modules' index, hono",
      from("routes", "api", "slots", "panels", "changes"),
      lib,
      "^src/modules/$1/",
      "^src/ui/",
      platform,
      index,
      npm("hono", "@hono/[^/]+", "zod"),
      markup,
    ),
    only(
      "outside-comes-in-here",
      "source, jobs, content, searchables: own module, lib, platform without http, other modules' index, parsers",
      from("source", "jobs", "content", "searchables"),
      lib,
      "^src/modules/$1/",
      "^src/platform/(?!http/)",
      index,
      npm("zod", "yaml", "topojson-client", "topojson-server", "topojson-simplify"),
      node,
    ),
    only(
      "platform-knows-no-module",
      "platform: lib, platform, npm",
      { path: platform, pathNot: test },
      lib,
      markup,
      platform,
      "^node_modules/",
      node,
      "^(child_process|module)$",
    ),
    only(
      "ui-has-no-data",
      "ui: lib, ui, jsx, what draws pictures",
      { path: "^src/ui/", pathNot: test },
      lib,
      markup,
      "^src/ui/",
      npm("d3-[^/]+", "uqr"),
    ),
    only("browser-is-small", "browser scripts: lib and browser, no npm", { path: "^src/browser/", pathNot: test }, lib, "^src/browser/"),
    {
      name: "modules-meet-at-the-front-door",
      comment: "another module is used through its index.ts only",
      severity: "error",
      from: { path: "^src/modules/([^/]+)/", pathNot: test },
      to: { path: "^src/modules/", pathNot: ["^src/modules/$1/", index] },
    },
    {
      name: "app-uses-front-doors",
      comment: "the app uses modules through their index.ts only",
      severity: "error",
      from: { path: "^src/app/", pathNot: test },
      to: { path: "^src/modules/", pathNot: index },
    },
    ...Object.entries(mayUse).map(([name, others]) => ({
      name: `${name}-uses-only-what-is-below`,
      comment: `${name} may use ${others.join(", ") || "no other module"}`,
      severity: "error",
      from: { path: `^src/modules/${name}/`, pathNot: test },
      to: { path: `^src/modules/(${modules})/`, pathNot: [name, ...others].map((other) => `^src/modules/${other}/`) },
    })),
    {
      name: "sql-only-in-stores",
      comment: "queries live in stores, the platform's database folder, and migrations",
      severity: "error",
      from: { path: "^src/", pathNot: [role("store", "tables"), "^src/platform/", test] },
      to: { path: npm("kysely", "pg") },
    },
    {
      name: "http-only-at-the-edge",
      comment: "requests are known in routes, api, slots, panels, app and platform/http",
      severity: "error",
      from: { path: "^src/", pathNot: [role("routes", "api", "slots", "panels"), "^src/app/", "^src/platform/(http|api)/", test] },
      to: { path: npm("hono", "@hono/[^/]+") },
    },
    { name: "no-cycles", comment: "a file never leads back to itself", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no-orphans",
      comment: "a file that nobody uses is dead",
      severity: "error",
      from: { orphan: true, pathNot: [test, "^src/app/(main|cli|worker)\\.ts$", "^src/browser/", "\\.d\\.ts$", "\\.json$"] },
      to: {},
    },
    {
      name: "no-test-code-in-the-product",
      comment: "the product never imports tests",
      severity: "error",
      from: { path: "^src/", pathNot: test },
      to: { path: ["^tests/", test] },
    },
    {
      name: "not-resolvable",
      comment: "every import leads somewhere",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
    combinedDependencies: true,
  },
};
