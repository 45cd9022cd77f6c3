import type { AgendaFinding, FindingCode } from "./findings.ts";
import { finding } from "./findings.ts";
import type { ReadBlock } from "./labelled-blocks.ts";
import type { AgendaReport, CrossReference, Theme } from "./report.ts";
import type { SourceLine } from "./source-lines.ts";
import { titleKey } from "./words.ts";

/** What is missing or strange in the document as a whole. */
export function agendaFindings(
  report: Omit<AgendaReport, "findings">,
  lines: readonly SourceLine[],
  blocks: readonly ReadBlock[],
): readonly AgendaFinding[] {
  if (lines.every(({ text }) => text.trim() === "")) return [finding("agenda-import.empty", null)];
  return [
    ...missing(report, blocks),
    ...themeNumbers(report.themes),
    ...repeated("agenda-import.duplicate-theme", report.themes),
    ...repeated(
      "agenda-import.duplicate-focus-point",
      report.themes.flatMap(({ focusPoints }) => focusPoints),
    ),
    ...report.crossReferences.flatMap(referenceFinding),
    ...unreadBlocks(blocks, report),
    ...controlCharacters(lines),
    ...notUnderstood(report),
  ];
}

function missing(report: Omit<AgendaReport, "findings">, blocks: readonly ReadBlock[]): readonly AgendaFinding[] {
  const codes: readonly (FindingCode | false)[] = [
    !blocks.some(({ kind }) => kind === "heading") && "agenda-import.no-headings",
    report.title === null && "agenda-import.no-title",
    report.period === null && "agenda-import.no-period",
    report.themes.length === 0 && "agenda-import.no-themes",
    report.cities.length === 0 && "agenda-import.no-cities",
  ];
  return codes.flatMap((code) => (code === false ? [] : [finding(code, null)]));
}

function themeNumbers(themes: readonly Theme[]): readonly AgendaFinding[] {
  const isNumbered = themes.some(({ number }) => number !== null);
  let last = 0;
  return themes.flatMap(({ key, number, title, line }) => {
    if (number === null) return isNumbered ? [finding("agenda-import.theme-without-number", line, { theme: key, title })] : [];
    const expected = last + 1;
    last = number;
    return number === expected || number === 1 ? [] : [finding("agenda-import.theme-number-gap", line, { expected, found: number })];
  });
}

function repeated(code: FindingCode, titled: readonly { key: string; title: string; line: number }[]): readonly AgendaFinding[] {
  const seen = new Map<string, string>();
  return titled.flatMap(({ key, title, line }) => {
    const first = seen.get(titleKey(title));
    if (first === undefined) seen.set(titleKey(title), key);
    return first === undefined ? [] : [finding(code, line, { first, second: key, title })];
  });
}

function referenceFinding({ line, from, number, title, verdict, themeByNumber, themeByTitle }: CrossReference): readonly AgendaFinding[] {
  const values = known({ from, number, title, themeByNumber, themeByTitle });
  switch (verdict) {
    case "contradicts":
      return [finding("agenda-import.reference-contradicts", line, values)];
    case "title-unknown":
      return [finding("agenda-import.reference-title-unknown", line, values)];
    case "unknown":
      return [finding("agenda-import.reference-unknown", line, values)];
    default:
      return [];
  }
}

const known = (values: Readonly<Record<string, string | number | null>>): AgendaFinding["values"] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string | number][] => (value === null ? [] : [[name, value]])),
  );

const unreadCodes = {
  table: "agenda-import.table-not-read",
  picture: "agenda-import.picture-not-read",
  code: "agenda-import.code-not-read",
  html: "agenda-import.code-not-read",
} as const satisfies Record<string, FindingCode>;

function unreadBlocks(blocks: readonly ReadBlock[], report: Omit<AgendaReport, "findings">): readonly AgendaFinding[] {
  return blocks.flatMap(({ kind, lines }) => {
    if (kind !== "table" && kind !== "picture" && kind !== "code" && kind !== "html") return [];
    const unread = lines.filter(({ number }) => report.lines[number - 1]?.role === "not-understood");
    const line = unread[0]?.number;
    return line === undefined ? [] : [finding(unreadCodes[kind], line, { lines: unread.length })];
  });
}

function controlCharacters(lines: readonly SourceLine[]): readonly AgendaFinding[] {
  const found = lines.filter(({ text }) => hasControlCharacter(text));
  const first = found[0];
  return first === undefined ? [] : [finding("agenda-import.control-characters", first.number, { lines: found.length })];
}

/** Any control character but the tab, and the character that replaces what could not be decoded. */
const hasControlCharacter = (text: string) => /(?!\t)\p{Cc}|\uFFFD/u.test(text);

function notUnderstood({ notUnderstood: quoted }: Omit<AgendaReport, "findings">): readonly AgendaFinding[] {
  const first = quoted[0];
  return first === undefined ? [] : [finding("agenda-import.lines-not-understood", first.line, { lines: quoted.length })];
}
