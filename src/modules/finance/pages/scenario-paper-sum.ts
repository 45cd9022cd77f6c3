import type { Language } from "../../../lib/language.ts";
import { numbersUnder, type Part, paragraph, table, type Wording } from "../../../lib/paper.ts";
import type { LegalReference } from "../domain/source.ts";
import type { DifferenceNode } from "../domain/sum-node.ts";
import { exactDifference, exactEuros } from "../texts/amounts.ts";
import { scenarioPaperTexts } from "../texts/scenario-paper.ts";
import { sumTexts } from "../texts/sum.ts";
import type { Tree } from "./scenario-props.ts";
import { multiplierInWords, partName } from "./sum-words.ts";

/** So many measures fit on two pages. */
const mostMeasures = 8;

/** Where the difference lies, down to the measures, with the article that each part rests on. */
export function sumParts({ difference, factorBefore, factorAfter }: Tree, year: number, language: Language): readonly Part[] {
  const t = scenarioPaperTexts[language];
  if (difference === null) return [paragraph(sumTexts[language].noDifference)];
  const [before = "", after = ""] = [factorBefore, factorAfter].map((value) => multiplierInWords({ is: "factor", value }, language));
  const factors = before === after ? sumTexts[language].factorStays(before) : sumTexts[language].factorGoes(before, after);
  return [
    paragraph(t.sumLead(factors, mostMeasures)),
    table({
      caption: t.sumCaption(year),
      heads: [t.part, numbersUnder(t.now), numbersUnder(t.scenario), numbersUnder(t.difference), t.article],
      rows: [
        ...difference.parts.flatMap((node) => rowsOf(node, language)),
        [t.total, exactEuros(difference.a, language), exactEuros(difference.b, language), exactDifference(difference.cents, language), ""],
      ],
    }),
  ];
}

type Row = readonly Wording[];

function rowsOf(node: DifferenceNode, language: Language): readonly Row[] {
  if (node.part.kind === "general") return node.parts.flatMap((part) => rowsOf(part, language));
  if (node.part.kind !== "costs") return [rowOf(partName(node.part, language), node, articleOf(node), language)];
  const bySize = node.parts.toSorted((a, b) => Math.abs(b.cents) - Math.abs(a.cents));
  const [shown, rest] = [bySize.slice(0, mostMeasures), bySize.slice(mostMeasures)];
  const sum = (of: (part: DifferenceNode) => number) => rest.reduce((total, part) => total + of(part), 0);
  const others = { a: sum(({ a }) => a), b: sum(({ b }) => b), cents: sum(({ cents }) => cents) };
  return [
    ...shown.map((part) => rowOf(partName(part.part, language), part, articleOf(part), language)),
    ...(rest.length === 0 ? [] : [rowOf(scenarioPaperTexts[language].otherMeasures(rest.length), others, articleOf(node), language)]),
  ];
}

const rowOf = (
  name: string,
  { a, b, cents }: Pick<DifferenceNode, "a" | "b" | "cents">,
  article: LegalReference | null,
  language: Language,
): Row => [
  name,
  exactEuros(a, language),
  exactEuros(b, language),
  exactDifference(cents, language),
  article === null ? "" : `${article.article} ${shortNames[article.law] ?? article.law}`,
];

/** The article by which a part is divided: that of its factor, or the first that it names. */
function articleOf({ multipliersA, multipliersB, parts }: DifferenceNode): LegalReference | null {
  const own = [...multipliersB, ...multipliersA].filter(({ legal }) => legal !== null);
  const found = own.find(({ is }) => is === "amount") ?? own[0];
  return found?.legal ?? (parts[0] === undefined ? null : articleOf(parts[0]));
}

/** Financiële-verhoudingswet and Besluit financiële verhouding 2001 by their usual short names, so that they fit a column. */
const shortNames: Readonly<Record<string, string>> = { BWBR0008290: "Fvw", BWBR0012216: "Bfv 2001" };
