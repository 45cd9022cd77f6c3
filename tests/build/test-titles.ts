import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");

/** Every title of a test or a group of tests, as it stands in the sources. */
export function testTitles(): ReadonlySet<string> {
  const files = ["src", "tests"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => join(root, folder, file)),
  );
  return new Set(files.flatMap((file) => titlesIn(file, readFileSync(file, "utf8"))));
}

/** The titles in one file. Rows of a table that are titles themselves count too, when they begin with the number of a rule. */
function titlesIn(file: string, text: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) titles.push(first.text);
    }
    if (ts.isStringLiteral(node) && ts.isArrayLiteralExpression(node.parent) && rulesIn(node.text).length > 0) titles.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return titles;
}

const isTest = (callee: ts.Node): boolean => /^(it|describe|onBothEngines)\b/.test(callee.getText());

const named = /\b\d{1,2}\.\d{1,2}\.\d{1,2}(?:-\d{1,2}\.\d{1,2}\.\d{1,2})?|CVE-\d{4}-\d+|WS-\d{4}-\d+|Loomio \d+/g;

/** The rows of ASVS and the vulnerabilities that a title names; a span of rows is every row of it. */
export function rulesIn(title: string): readonly string[] {
  if (!/\b(ASVS|CVE|WS-|Loomio)/.test(title)) return [];
  return (title.match(named) ?? []).flatMap((name) => {
    const [from = "", to] = name.startsWith("CVE") || name.startsWith("WS") ? [name] : name.split("-");
    if (to === undefined) return [from];
    const [head, first, last] = [from.slice(0, from.lastIndexOf(".")), Number(from.split(".")[2]), Number(to.split(".")[2])];
    return Array.from({ length: last - first + 1 }, (_one, index) => `${head}.${first + index}`);
  });
}
