// Writes docs/data-model.md from the doc comments in tables.ts: what each column means, and how well it is protected; and
// src/app/processing-list.ts, the columns about persons with why, on which ground and how long they are kept.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./lib/root.mjs";
import { Trouble } from "./lib/say.mjs";

/** @typedef {{ purpose: string, basis: string, term: string }} Processing  of a column about persons */
/** @typedef {{ name: string, type: string, sentence: string, class: string, processing: Processing | null }} Column */
/** @typedef {{ name: string, meaning: string, columns: Column[] }} Table */
/** @typedef {{ module: string, meaning: string, tables: Table[] }} Part */

export const target = join(root, "docs/data-model.md");
export const processingTarget = join(root, "src/app/processing-list.ts");

/** Why, on which ground and how long something about a person is kept; the words for people are in src/app/page-texts/processing.ts. */
export const processingWords = {
  purpose: ["representation", "contact", "sign-in", "delivery", "accountability"],
  basis: ["public-task", "consent"],
  term: ["two-years-after-office", "withdrawal", "account-closes", "one-day", "thirty-days", "archive"],
};

/** The classes, and what each asks of whoever shows or keeps such a column. */
export const classes = {
  public: "Anybody who may see the row may see it. May stand in addresses, exports, feeds, the search index and kept pages.",
  network: "Only members. Never on a page, in an answer or in a file that a visitor or a shared cache can get; never in an address.",
  personal:
    "About one person. As *network*, and only for the purpose it was asked for: never in a log line, an export or the search index; it can be shown to that person, put right and taken away.",
  confidential:
    "Only who runs the site, or the named parties of a dossier. Never on a page, in the API, in an export, in mail or in the search index; what needs only comparing is kept as a hash.",
};

const head = `# Data model

Every table and column, per module. Made by \`node scripts/data-model.mjs\` from the doc comments in \`tables.ts\`; not written
by hand. Moments are UTC, ISO 8601; days are \`YYYY-MM-DD\`, and a date that is not known precisely is \`YYYY-MM\` or \`YYYY\`.
Columns that end in \`_json\` hold JSON, columns that begin with \`is_\` a yes or no; money is whole euros.

## Classes

Each column has a class, and a test fails on one without. The class says what the column may be used for; the column \`audience\`,
where a table has it, says who may see the row. Both must allow it: a public column of a row for members is for members.

| class | rules |
|---|---|
${Object.entries(classes)
  .map(([name, rules]) => `| ${name} | ${rules} |`)
  .join("\n")}
`;

/**
 * The text of the file as it should be.
 * @param {Part[]} parts
 */
export const dataModelFile = (parts = dataModel()) => [head, ...parts.map(partText)].join("\n");

/** @param {Part} part */
const partText = ({ module, meaning, tables }) =>
  `## ${module}\n\n${meaning}\n\n| table | column | type | class | meaning |\n|---|---|---|---|---|\n${tables.map(tableRows).join("")}`;

/** @param {Table} table */
const tableRows = ({ name, meaning, columns }) =>
  [
    `| **${name}** | | | | ${inCell(meaning)} |\n`,
    ...columns.map((column) => `| | \`${column.name}\` | ${inCell(column.type)} | ${column.class} | ${inCell(column.sentence)} |\n`),
  ].join("");

/** @param {string} text */
const inCell = (text) => text.replaceAll("|", "\\|");

/** What the tables.ts files under src say, in the order of the modules and then of the platform. */
export const dataModel = () =>
  ["modules", "platform"].flatMap((kind) =>
    readdirSync(join(root, "src", kind))
      .sort()
      .filter((name) => existsSync(join(root, "src", kind, name, "tables.ts")))
      .map((name) => partOf(`${kind}/${name}`, tableFiles(join(root, "src", kind, name)))),
  );

/**
 * The texts of a module's tables.ts and of the files in its folder tables/.
 * @param {string} folder
 */
function tableFiles(folder) {
  const nouns = join(folder, "tables");
  const more = existsSync(nouns) ? readdirSync(nouns).sort() : [];
  return [join(folder, "tables.ts"), ...more.map((file) => join(nouns, file))].map((file) => readFileSync(file, "utf8"));
}

/**
 * Reads what one module remembers from the text of its tables.ts, and of the files of its folder tables/.
 * @param {string} module
 * @param {string[]} texts
 * @returns {Part}
 */
export function partOf(module, texts) {
  const files = texts.map((text) => ts.createSourceFile("tables.ts", text, ts.ScriptTarget.Latest, true));
  const shapes = new Map(
    files.flatMap((file) => file.statements.filter(ts.isInterfaceDeclaration)).map((shape) => [shape.name.text, shape]),
  );
  const sets = [...shapes.values()].filter((shape) => shape.name.text.endsWith("Tables"));
  const first = files[0]?.statements.find((node) => "name" in node && /Tables$/.test(/** @type {any} */ (node.name).text));
  return {
    module,
    meaning: first ? sentenceOf(first) : "",
    tables: sets
      .flatMap((set) => set.members.filter(ts.isPropertySignature))
      .map((table) => ({
        name: table.name.getText(),
        meaning: sentenceOf(table),
        columns: table.type ? columnsOf(table.type, shapes) : [],
      })),
  };
}

/**
 * The columns of a table, those of the shapes that it is built on after its own.
 * @param {ts.TypeNode} type
 * @param {Map<string, ts.InterfaceDeclaration>} shapes
 * @returns {Column[]}
 */
function columnsOf(type, shapes) {
  if (ts.isTypeLiteralNode(type)) return type.members.filter(ts.isPropertySignature).map(columnOf);
  if (ts.isIntersectionTypeNode(type)) return [...type.types].reverse().flatMap((part) => columnsOf(part, shapes));
  const shape = ts.isTypeReferenceNode(type) ? shapes.get(type.typeName.getText()) : undefined;
  if (!shape) throw new Error(`No shape of a table: ${type.getText()}`);
  return shape.members.filter(ts.isPropertySignature).map(columnOf);
}

/**
 * @param {ts.PropertySignature} member
 * @returns {Column}
 */
const columnOf = (member) => ({
  name: member.name.getText(),
  type: (member.type?.getText() ?? "").replace(/^readonly /, ""),
  sentence: sentenceOf(member),
  class: tagIn(commentOf(member), "class"),
  processing: processingIn(commentOf(member)),
});

/**
 * @param {string} comment
 * @param {string} tag
 */
const tagIn = (comment, tag) => new RegExp(`@${tag} ([a-z-]+)`).exec(comment)?.[1] ?? "";

/**
 * @param {string} comment
 * @returns {Processing | null}
 */
const processingIn = (comment) =>
  tagIn(comment, "class") === "personal"
    ? { purpose: tagIn(comment, "purpose"), basis: tagIn(comment, "basis"), term: tagIn(comment, "term") }
    : null;

/** @param {ts.Node} node */
const sentenceOf = (node) =>
  commentOf(node)
    .replace(/@class.*$/, "")
    .trim();

/**
 * The doc comment before a node on one line, without its stars.
 * @param {ts.Node} node
 */
function commentOf(node) {
  const text = node.getSourceFile().text;
  const last = ts.getLeadingCommentRanges(text, node.getFullStart())?.findLast(({ pos }) => text.startsWith("/**", pos));
  return last
    ? text
        .slice(last.pos + 3, last.end - 2)
        .replaceAll(/\s*\n\s*\*?\s*/g, " ")
        .trim()
    : "";
}

/** The text of the list of what is kept about persons. */
export const processingFile = (
  parts = dataModel(),
) => `// Made by \`node scripts/data-model.mjs\` from the doc comments in tables.ts; not written by hand.

/** Every column about a person: why it is kept, on which ground, and how long (GDPR, article 30). */
export const processing = [
${personalColumns(parts)
  .map(
    ({ at, processing }) =>
      `  { at: "${at}", purpose: "${processing.purpose}", basis: "${processing.basis}", term: "${processing.term}" },\n`,
  )
  .join("")}] as const;
`;

/** @param {Part[]} parts */
export const personalColumns = (parts = dataModel()) =>
  parts.flatMap((part) =>
    part.tables.flatMap((table) =>
      table.columns.flatMap(({ name, processing }) => (processing ? [{ at: `${table.name}.${name}`, processing }] : [])),
    ),
  );

/**
 * Nothing is built with a column of which nobody said who may see it, or with one about persons without a reason.
 * @param {Part[]} parts
 */
export function mustHaveClasses(parts = dataModel()) {
  const without = parts.flatMap(({ tables }) =>
    tables.flatMap(({ name, columns }) => columns.filter((column) => !(column.class in classes)).map((column) => `${name}.${column.name}`)),
  );
  const silent = personalColumns(parts).filter(({ processing }) => Object.values(processing).includes(""));
  const wrong = [...without, ...silent.map(({ at }) => at)];
  if (wrong.length > 0)
    throw new Trouble(`These columns do not say how they are protected (@class, CONTRIBUTING.md): ${wrong.join(", ")}.`);
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(target, dataModelFile());
  writeFileSync(processingTarget, processingFile());
}
