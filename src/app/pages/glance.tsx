import type { Language } from "../../lib/language.ts";
import { counted } from "../../lib/lists.ts";
import type { Verdict } from "../../modules/agenda/index.ts";
import type { Way } from "../../modules/monitor/index.ts";
import { texts as uiTexts } from "../../ui/texts.ts";
import { ThemeMark } from "../../ui/theme-mark.tsx";
import { VerdictMark, Verdict as VerdictWord } from "../../ui/verdict.tsx";
import { homeTexts } from "../page-texts/home.ts";

/** A theme as one row of the grid. */
export interface GlanceTheme {
  readonly position: number;
  readonly label: string;
  readonly title: string;
  readonly href: string;
  readonly points: readonly GlancePoint[];
}

/** A focus point as one cell: how many cities act, what became of each ask, and which way the figures go. */
export interface GlancePoint {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  readonly cities: number;
  readonly verdicts: readonly Verdict[];
  readonly way: Way;
}

/** Nine themes down, their focus points as a row of cells. */
export function Glance({ themes, language }: { readonly themes: readonly GlanceTheme[]; readonly language: Language }) {
  const t = homeTexts[language];
  const points = themes.reduce((sum, theme) => sum + theme.points.length, 0);
  return (
    <>
      <p>{t.glanceSays(themes.length, points)}</p>
      <Legend language={language} />
      <ol class="glance">
        {themes.map((theme) => (
          <li class={`theme-${((theme.position - 1) % 9) + 1}`}>
            <a class="glance__theme" href={theme.href} lang="nl">
              <ThemeMark position={theme.position} label={theme.label} />
              {theme.title}
            </a>
            <ol class="glance__points">
              {theme.points.map((point) => (
                <li>
                  <Cell point={point} language={language} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}

function Cell({ point, language }: { readonly point: GlancePoint; readonly language: Language }) {
  const t = homeTexts[language];
  return (
    <a class="cell" href={point.href}>
      <span class="cell__title" lang="nl">
        <span class="code">{point.code}</span>
        {point.title}
      </span>
      <span class="cell__marks">
        <span>{t.cities(point.cities)}</span>
        <span class="cell__asks">
          {point.verdicts.map((verdict) => (
            <VerdictMark verdict={verdict} size={15} />
          ))}
          <span class="hidden">{inWords(point.verdicts, language)}</span>
        </span>
        {isTold(point.way) && <span class={`way way--${point.way}`}>{t.ways[point.way]}</span>}
      </span>
    </a>
  );
}

/** Of most focus points there is nothing to tell yet; to say so in each cell would hide the few of which there is. */
const isTold = (way: Way): way is Exclude<Way, "none" | "untold"> => way !== "none" && way !== "untold";

function inWords(verdicts: readonly Verdict[], language: Language): string {
  const t = homeTexts[language];
  if (verdicts.length === 0) return t.noAsks;
  const parts = [...counted(verdicts, (verdict) => verdict)].map(([verdict, count]) => `${count} ${uiTexts[language].verdict[verdict]}`);
  return t.asksSay(parts.join(", "));
}

const legendOrder: readonly Verdict[] = ["granted", "partly", "pending", "overtaken", "refused", "unknown"];

function Legend({ language }: { readonly language: Language }) {
  const t = homeTexts[language];
  return (
    <p class="legend">
      <span>{t.legendAsks}</span>
      {legendOrder.map((verdict) => (
        <VerdictWord verdict={verdict} language={language} />
      ))}
      <span>{t.legendWays}</span>
    </p>
  );
}
