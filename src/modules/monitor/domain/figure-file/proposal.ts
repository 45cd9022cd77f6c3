import { folded } from "../../../../lib/text.ts";
import { decimalSignIn, figureIn } from "../../../../lib/written-number.ts";
import type { FoundTable } from "./found-table.ts";
import type { ColumnMapping, ColumnUse, FileMapping } from "./mapping.ts";
import { type AreaBook, areaIn } from "./written-area.ts";
import { periodIn } from "./written-period.ts";

/** So many rows are looked at before something is proposed, spread over the whole table. */
const looked = 200;

const headWords: readonly (readonly [RegExp, ColumnUse])[] = [
  [/^(regio'?s?|gemeente(n|naam|code)?|gebied(en)?|stad|steden|naam|regiocode|gm_?code|area|municipality|city)$/, "area"],
  [/^(periode(n)?|jaar|year|period|peil(jaar|datum)|kwartaal|maand|tijd)$/, "period"],
  [/^(status|stand)$/, "status"],
  [/^(onderwerp|indicator|variabele|subject|topic|measure)$/, "subject"],
  [/^(waarde|value|cijfer|aantal waarde|obs_value)$/, "value"],
  [/^(eenheid|unit)$/, "unit"],
  [/^(id|nr|volgnummer)$/, "none"],
];

/** What the heads and the first rows of a table speak for; a person looks at it and puts it right. */
export function proposedMapping(table: FoundTable, book: AreaBook): FileMapping {
  const rows = spread(table);
  const columns = table.heads.map((head, at) => {
    const texts = rows.map(({ cells }) => (cells[at] ?? "").trim()).filter((text) => text !== "");
    return { head, at, texts, use: useOf(head, texts, book) };
  });
  const isLong = columns.some(({ use }) => use === "subject") && columns.some(({ use }) => use === "value");
  const uses = onlyFirst(columns.map(({ use }) => (isLong && use === "measure" ? "none" : use)));
  const figures = columns.filter((_, at) => /measure|periodFigures|value/.test(uses[at] ?? ""));
  return {
    columns: columns.map(({ head, at }) => columnFor(head, uses[at] ?? "none", table.units[at] ?? "")),
    decimal: decimalSignIn(figures.flatMap(({ texts }) => texts)) ?? (table.sheet === null ? "comma" : "point"),
    otherAreas: "refuse",
    period: uses.includes("period") || uses.includes("periodFigures") ? "" : yearAround(table),
    subject: "",
    unit: "",
  };
}

function spread({ lines }: FoundTable): FoundTable["lines"] {
  const step = Math.max(1, Math.floor(lines.length / looked));
  return lines.filter((_, index) => index % step === 0).slice(0, looked);
}

function useOf(head: string, texts: readonly string[], book: AreaBook): ColumnUse {
  if (head === "") return "none";
  if (periodIn(head) !== null) return "periodFigures";
  const byHead = headWords.find(([words]) => words.test(folded(head)))?.[1];
  if (byHead !== undefined) return byHead;
  const part = (test: (text: string) => boolean) => (texts.length === 0 ? 0 : texts.filter(test).length / texts.length);
  if (part((text) => periodIn(text) !== null && !/^\d+$/.test(text)) > 0.9) return "period";
  // Figures have no zeros in front of them; codes of a publisher do.
  if (texts.some((text) => /^0\d/.test(text)) && texts.every((text) => /^\d+$/.test(text))) return "dimension";
  const figures = part((text) => figureIn(text, "comma") !== null || figureIn(text, "point") !== null);
  // A unit in the head speaks for figures also when some of them are wrong.
  if (figures > (withUnit.test(head) ? 0.4 : 0.9)) return "measure";
  if (part((text) => typeof areaIn(book, text) === "object") > 0.5) return "area";
  return texts.length === 0 ? "measure" : "dimension";
}

/** A table has one column of areas and one of periods: a second one is left to the person. */
const onlyFirst = (uses: readonly ColumnUse[]): readonly ColumnUse[] =>
  uses.map((use, at) => (["area", "period", "status", "subject", "value", "unit"].includes(use) && uses.indexOf(use) < at ? "none" : use));

const withUnit = /^(.*\S)\s*\(([^()]+)\)$/;

function columnFor(head: string, use: ColumnUse, unit: string): ColumnMapping {
  if (use !== "measure") return { head, use, title: "", unit: "" };
  const [, title = head, inHead = ""] = withUnit.exec(head) ?? [];
  return { head, use, title: title.trim(), unit: unit || inHead };
}

/** The one year that is named above or below a table; empty when there is none, or more than one. */
function yearAround({ above, below }: FoundTable): string {
  const years = new Set([...above, ...below].flatMap(({ cells }) => cells.filter((text) => /^(19|20)\d\d\*{0,2}$/.test(text.trim()))));
  return years.size === 1 ? ([...years][0] ?? "").trim() : "";
}
