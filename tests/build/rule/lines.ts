import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import ts from "typescript";

const src = join(import.meta.dirname, "../../../src");

/** A source file in which one line decides otherwise. */
export interface ChangedLine {
  /** What was changed, in words: the verb or name it stands in, and how. */
  readonly name: string;
  readonly text: string;
}

/**
 * Every way to take one line out of a policy: an answer that is always yes or always no, a condition without one of its
 * parts, a list or table without one of its entries.
 */
export function changedLines(file: string): readonly ChangedLine[] {
  const text = readFileSync(join(src, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: ChangedLine[] = [];
  const visit = (node: ts.Node): void => {
    for (const { part, by, how } of otherwise(node))
      found.push({ name: `${nameAt(node)}: ${how}`, text: `${text.slice(0, part.getStart())}${by}${text.slice(part.getEnd())}` });
    if (ts.isArrayLiteralExpression(node)) entriesOf(node.elements, text, found);
    if (ts.isObjectLiteralExpression(node) && nameAt(node) === "rooms") entriesOf(node.properties, text, found);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

interface Otherwise {
  readonly part: ts.Node;
  readonly by: string;
  readonly how: string;
}

/** How a node could decide otherwise. */
function otherwise(node: ts.Node): readonly Otherwise[] {
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && ts.isPropertyAssignment(node.parent)) {
    const { body } = node;
    return ["true", "false"].map((by) => ({ part: body, by, how: `always ${by}` }));
  }
  if (ts.isBinaryExpression(node) && isJoining(node.operatorToken.kind)) return [node.left, node.right].map((part) => only(node, part));
  return ts.isConditionalExpression(node) ? [node.whenTrue, node.whenFalse].map((part) => only(node, part)) : [];
}

const only = (part: ts.Node, kept: ts.Node): Otherwise => ({ part, by: `(${kept.getText()})`, how: `only ${kept.getText()}` });

function entriesOf(entries: ts.NodeArray<ts.Node>, text: string, found: ChangedLine[]): void {
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1];
    const from = next ? entry.getStart() : (entries[index - 1]?.getEnd() ?? entry.getStart());
    const to = next ? next.getStart() : entry.getEnd();
    found.push({ name: `${nameAt(entry)}: without ${entry.getText()}`, text: `${text.slice(0, from)}${text.slice(to)}` });
  }
}

const isJoining = (kind: ts.SyntaxKind): boolean => kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;

/** The nearest thing with a name around a node. */
function nameAt(node: ts.Node): string {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) return at.name.getText();
    if (ts.isFunctionDeclaration(at)) return at.name?.text ?? "a function";
  }
  return "the file";
}

/** What a file exports when this is its text; its imports are those of the file itself. */
export async function exportsOf(file: string, text: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: dirname(join(src, file)), loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    logLevel: "silent",
  });
  const module = { exports: {} };
  runInThisContext(`(function (module, exports) {${outputFiles[0]?.text}\n})`)(module, module.exports);
  return module.exports;
}
