import type { Comparison } from "./comparisons.ts";
import type { FactSheetFigures } from "./fact-sheets.ts";
import { type MonitorFigures, monitorAims } from "./figures/report.ts";
import { type FinanceFigures, financeAims } from "./finance/report.ts";
import type { LargeNetwork } from "./large.ts";
import type { PackFigures } from "./pack.ts";
import type { FirstView } from "./sizes.ts";

/** All that was measured. */
export interface Figures {
  readonly measuredAt: string;
  readonly node: string;
  /** Whether programs and load each had a core of their own. */
  readonly isPinned: boolean;
  /** From start to first page, in milliseconds. */
  readonly starts: readonly number[];
  /** After 10,000 requests, in megabytes. */
  readonly memory: { readonly pss: number; readonly rss: number };
  /** The same in the process that loaded the starting content. */
  readonly firstMemory: { readonly pss: number; readonly rss: number };
  readonly firstView: FirstView;
  readonly packages: { readonly count: number; readonly withInstallScript: readonly string[] };
  readonly contests: readonly Comparison[];
  readonly packs: readonly PackFigures[];
  readonly factSheets: FactSheetFigures;
  readonly large: LargeNetwork;
  /** Pages with ten agendas and fifty thousand initiatives. */
  readonly agendas: readonly Comparison[];
  readonly monitor: MonitorFigures;
  readonly finance: FinanceFigures;
}

/** The figures as a table. */
export function report(figures: Figures): string {
  const lines = [
    "",
    row("", "CPU µs/request", "ours : theirs", "requests/s", "core busy", "p50 ms", "p99 ms", "kB"),
    ...figures.contests.flatMap(contestLines),
    "",
    "With 10,000 people and 500 bodies:",
    ...figures.large.contests.flatMap(contestLines),
    "There, beside a bare program that puts the same questions to the database and sends as many bytes:",
    ...figures.large.pages.flatMap(contestLines),
    "",
    "With ten agendas, 500 focus points, 400 cities and 50,000 initiatives, beside such a program:",
    ...figures.agendas.flatMap(contestLines),
    "",
    "Pages with figures, beside such a program:",
    ...figures.monitor.pages.pages.flatMap(contestLines),
    "",
    "Pages about money, beside such a program, which reckons nothing:",
    ...figures.finance.pages.flatMap(contestLines),
    "",
    ...aims(figures).map(([what, found, aim, isMet]) => `${isMet ? "✓" : "✗"} ${what.padEnd(50)}${found.padEnd(34)}aim: ${aim}`),
    "",
    ...noise(figures),
    "",
  ];
  return lines.join("\n");
}

const row = (name: string, ...cells: readonly string[]): string =>
  name.padEnd(36) + cells.map((cell, index) => cell.padStart(index === 1 ? 22 : 15)).join("");

function contestLines({ name, names, bytes, turns }: Comparison): readonly string[] {
  const [ours = []] = turns;
  return turns.map((theirs, index) => {
    const ratios = ours.map((turn, round) => turn.cpu / (theirs[round]?.cpu ?? Number.NaN));
    const of = (figure: "cpu" | "perSecond" | "p50" | "p99") => median(theirs.map((turn) => turn[figure]));
    return row(
      index === 0 ? name : `  ${names[index]}`,
      of("cpu").toFixed(0),
      index === 0 ? "" : `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
      of("perSecond").toFixed(0),
      `${((of("cpu") * of("perSecond")) / 10_000).toFixed(0)} %`,
      of("p50").toFixed(1),
      of("p99").toFixed(1),
      ((bytes[index] ?? 0) / 1000).toFixed(1),
    );
  });
}

type Aim = readonly [what: string, found: string, aim: string, isMet: boolean];

function aims(figures: Figures): readonly Aim[] {
  const { starts, memory, firstView, packages } = figures;
  const list = ratioOf(figures, "city-list", "bare node", "cpu");
  const served = ratioOf(figures, "kept page", "nginx", "perSecond") ?? ratioOf(figures, "kept page", "constant node", "perSecond");
  const started = median(starts);
  const signedIn = ratioOf(figures, "authorisation", "visitor", "cpu") ?? Number.POSITIVE_INFINITY;
  const { rows, seconds, cpuSeconds } = figures.large.dryRun;
  const large = ["directory", "people"].map((name) => ratioOf(figures, name, "bare node", "cpu") ?? Number.POSITIVE_INFINITY);
  const { owners, seconds: sentIn, cpuSeconds: sendingCpu } = figures.large.round;
  const matrix = figures.agendas.find(({ name }) => name === "/matrix");
  const matrixRatio = ratioOf(figures, "/matrix", "bare node", "cpu") ?? Number.POSITIVE_INFINITY;
  const matrixKb = (matrix?.bytes[0] ?? Number.POSITIVE_INFINITY) / 1000;
  const pages = figures.large.pages.map(({ name }) => ratioOf(figures, name, "bare node", "cpu") ?? Number.POSITIVE_INFINITY);
  return [
    ["city list, not kept: CPU beside bare node", `${list?.toFixed(2)}`, "≤ 1.5", (list ?? Number.POSITIVE_INFINITY) <= 1.5],
    ["signed in: CPU beside the same page for a visitor", signedIn.toFixed(2), "≤ 1.15", signedIn <= 1.15],
    ["10,000 people: CPU beside bare node", large.map((one) => one.toFixed(2)).join(", "), "≤ 3", Math.max(...large) <= 3],
    ["there: the other pages", `${Math.min(...pages).toFixed(2)}–${Math.max(...pages).toFixed(2)}`, "≤ 3", Math.max(...pages) <= 3],
    [
      `a workbook of ${rows} rows: sent in, dry run shown`,
      `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of a processor)`,
      "≤ 5 s",
      seconds <= 5,
    ],
    [
      "fifty thousand initiatives: the matrix",
      `${matrixRatio.toFixed(2)}, ${matrixKb.toFixed(0)} kB`,
      "≤ 3, ≤ 150 kB",
      matrixRatio <= 3 && matrixKb <= 150,
    ],
    [
      `a round: the mails of ${owners} owners at the mail server`,
      `${sentIn.toFixed(1)} s (${sendingCpu.toFixed(1)} s of a processor)`,
      "≤ 60 s",
      owners >= 2_000 && sentIn <= 60,
    ],
    ["kept page: requests/s beside a plain file server", `${served?.toFixed(2)}`, "≥ 0.5", (served ?? 0) >= 0.5],
    ["first view, nothing of it script", `${(firstView.total / 1000).toFixed(1)} kB`, "≤ 60 kB", firstView.total <= 60_000],
    [
      "start to first page",
      `${started.toFixed(0)} ms (${Math.min(...starts).toFixed(0)}–${Math.max(...starts).toFixed(0)})`,
      "≤ 300 ms",
      started <= 300,
    ],
    ["memory after 10,000 requests", `${memory.pss.toFixed(0)} MB (resident ${memory.rss.toFixed(0)})`, "≤ 90 MB", memory.pss <= 90],
    ["the same when it loaded the starting content", `${figures.firstMemory.pss.toFixed(0)} MB`, "none", true],
    ...figures.packs.map(packAim),
    ...factSheetAims(figures.factSheets),
    ["packages in production", String(packages.count), "≤ 60", packages.count <= 60],
    ["packages that run something at install", String(packages.withInstallScript.length), "0", packages.withInstallScript.length === 0],
    ...monitorAims(figures.monitor),
    ...financeAims(figures.finance),
  ];
}

/** Seconds, not a ratio: there is no bare program that draws papers. */
function packAim({ form, pages, firstMs, waits, cpu }: PackFigures): Aim {
  const what = `annual report as ${form}${pages === null ? "" : `, ${pages} pages`} (the first ${inSeconds(firstMs)})`;
  return [what, `${inSeconds(median(waits))}, processor ${inSeconds(median(cpu))}`, "≤ 3 s", median(waits) <= 3000];
}

/** Of processor time: how long one waits hangs on what else the machine does. All together beside as many single ones tells what reading once saves. */
function factSheetAims({ count, allMs, allCpu, againCpu, cpu }: FactSheetFigures): readonly Aim[] {
  const one = median(cpu);
  const ratio = allCpu / (one * count);
  return [
    ["a fact sheet of one theme: processor", `${one.toFixed(0)} ms`, "≤ 80 ms", one <= 80],
    [`${count} fact sheets in one archive: processor`, `${inSeconds(allCpu)} (waited ${inSeconds(allMs)})`, "≤ 4 s", allCpu <= 4000],
    ["the same beside as many single ones", ratio.toFixed(2), "≤ 1", ratio <= 1],
    ["the same again, unchanged, beside the first time", (againCpu / allCpu).toFixed(2), "≤ 0.3", againCpu <= 0.3 * allCpu],
  ];
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function ratioOf({ contests, large, agendas }: Figures, name: string, other: string, figure: "cpu" | "perSecond"): number | null {
  const found = [...contests, ...large.contests, ...large.pages, ...agendas].find((contest) => contest.name === name);
  const [ours = []] = found?.turns ?? [];
  const theirs = found?.turns[found.names.indexOf(other)];
  return theirs ? median(ours.map((turn, round) => turn[figure] / (theirs[round]?.[figure] ?? Number.NaN))) : null;
}

function noise({ contests: few, large, agendas, isPinned }: Figures): readonly string[] {
  const contests = [...few, ...large.contests, ...large.pages, ...agendas];
  const sum = (figure: "voided" | "noisy") => contests.reduce((total, contest) => total + contest[figure], 0);
  const others = contests.flatMap(({ turns }) => turns.flat().map((turn) => turn.others));
  return [
    ...(isPinned ? [] : ["Programs and load shared the cores: taskset is not here, or there is only one core."]),
    ...(contests.some(({ names }) => names.includes("nginx"))
      ? []
      : ["There is no nginx on this machine: the plain file server is node with one constant answer."]),
    ...contests.flatMap(notDrivenToTheLimit),
    `Other processes took ${(median(others) * 100).toFixed(0)} % of a core (at most ${(Math.max(...others) * 100).toFixed(0)} %). Rounds done again because of them: ${sum("voided")}; counted all the same: ${sum("noisy")}.`,
  ];
}

/** Programs that answered faster than they were asked: they would serve more than is measured here. */
const notDrivenToTheLimit = ({ name, names, turns }: Comparison): readonly string[] =>
  turns.flatMap((turn, index) => {
    const busy = median(turn.map(({ cpu, perSecond }) => cpu * perSecond)) / 1e6;
    const theirs = median(turn.map(({ cpu }) => cpu));
    return busy > 0.8
      ? []
      : [
          `${name}, ${names[index]}: its core was only ${(busy * 100).toFixed(0)} % busy; full, it would serve ${(1e6 / theirs).toFixed(0)} a second.`,
        ];
  });

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
