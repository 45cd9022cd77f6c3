import { findingInWords, placeInWords, type ReadFiles, wrongIn } from "../../modules/finance/index.ts";

/** So many findings are said at most; whoever has more begins with these. */
const mostSaid = 200;

/** What was read of files of the fund, and everything to say about it, a line each. */
export function fundFileLines({ which, counts, findings }: ReadFiles): readonly string[] {
  const { circular, year, factor } = which;
  const wrong = wrongIn(findings);
  const others = findings.filter((finding) => !wrong.includes(finding));
  const said = [...wrong, ...others].slice(0, mostSaid);
  return [
    `${circular?.title ?? "No circular"}, ${year ?? "no year"}, factor ${factor ?? "not known"}: ${counts.municipalities} municipalities, ${counts.measures} measures, ${counts.lines} lines of payments.`,
    ...(wrong.length === 0 ? [] : [`${wrong.length} to put right; nothing is stored.`]),
    ...said.map((finding) => `  ${[placeInWords(finding, "en"), findingInWords(finding, "en")].filter((part) => part !== "").join(": ")}`),
    ...(said.length < findings.length ? [`  And ${findings.length - said.length} more.`] : []),
  ];
}
