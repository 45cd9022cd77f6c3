import type { AgendaId, NetworkId } from "../../../lib/ids.ts";
import { asId } from "../../../lib/ids.ts";
import { slugOf } from "../../../lib/text.ts";
import type { AgendaWords, FullAgenda } from "./agenda.ts";
import type { FullFocusPoint } from "./focus-point.ts";
import type { AgendaReport } from "./import/report.ts";
import { badAgendaId, notAnAgenda } from "./import-refusals.ts";
import type { Kept } from "./kept.ts";
import type { FullTheme } from "./theme.ts";

/** An agenda with everything in it, as an import makes it. */
export interface ImportedAgenda {
  readonly agenda: FullAgenda;
  readonly themes: readonly FullTheme[];
  readonly focusPoints: readonly FullFocusPoint[];
}

const words: AgendaWords = {
  theme: { nl: { one: "thema", many: "thema’s" }, en: { one: "theme", many: "themes" } },
  focusPoint: { nl: { one: "speerpunt", many: "speerpunten" }, en: { one: "focus point", many: "focus points" } },
};

/**
 * The draft that follows from a report. Nothing is added that the document does not say: summaries stay empty until a
 * person writes them, and candidates stay in the report until a person confirms them (A5).
 */
export function draftOf(report: AgendaReport, id: string | null, network: NetworkId, kept: Kept): ImportedAgenda {
  if (report.themes.length === 0 || report.title === null) throw notAnAgenda();
  const agenda = idOf(report, id);
  const { period } = report;
  return {
    agenda: {
      id: agenda,
      network,
      title: report.title.text,
      subtitle: report.subtitle?.text ?? "",
      publisher: "",
      state: "draft",
      fromYear: period?.from ?? kept.changedAt.getUTCFullYear(),
      untilYear: period?.until ?? kept.changedAt.getUTCFullYear(),
      adopted: null,
      predecessor: null,
      successor: null,
      words,
      deadlines: [],
      crossReferences: [],
      remarks: [],
      partners: [],
      programmes: [],
      ...kept,
    },
    themes: report.themes.map((theme) => themeOf(theme, agenda, kept)),
    focusPoints: report.themes.flatMap((theme) => theme.focusPoints.map((point) => focusPointOf(point, theme, agenda, kept))),
  };
}

function idOf(report: AgendaReport, id: string | null): AgendaId {
  const { period } = report;
  const chosen = id ?? (period === null ? slugOf(report.title?.text ?? "") : `${period.from}-${period.until}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(chosen)) throw badAgendaId(chosen);
  return asId(chosen);
}

type ReportedTheme = AgendaReport["themes"][number];

const themeOf = (theme: ReportedTheme, agenda: AgendaId, kept: Kept): FullTheme => ({
  id: asId(`${agenda}-${theme.order}`),
  agenda,
  position: theme.order,
  number: theme.number,
  title: theme.title,
  shortTitle: theme.title,
  summary: "",
  pillar: null,
  pillarSource: null,
  group: null,
  firstLine: theme.line,
  lastLine: theme.lastLine,
  isListComplete: theme.state === "complete",
  events: [],
  ...kept,
});

const focusPointOf = (point: ReportedTheme["focusPoints"][number], theme: ReportedTheme, agenda: AgendaId, kept: Kept): FullFocusPoint => ({
  id: asId(`${agenda}-${theme.order}.${point.order}`),
  agenda,
  code: `${theme.order}.${point.order}`,
  number: point.order,
  title: point.title,
  summary: "",
  isDerived: false,
  meeting: null,
  lines: [point.line],
  themes: [asId(`${agenda}-${theme.order}`)],
  links: [],
  ...kept,
});
