import { wholeNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts as words } from "../../../ui/texts.ts";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { agendaAddress, themeAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { verdicts } from "../domain/ask.ts";
import { accounts } from "../domain/offer.ts";
import type { Progress } from "../domain/progress.ts";
import type { Theme } from "../domain/theme.ts";
import { labelOf } from "../domain/words.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { progressTexts } from "../texts/progress.ts";
import { freshnessIn, milestonesIn, ProgressFacts, StatedBars } from "./progress-part.tsx";

interface ThemeProgress {
  readonly theme: Theme;
  readonly points: number;
  readonly progress: Progress;
}

interface ProgressProps {
  readonly view: View;
  readonly agenda: Agenda;
  readonly whole: Progress;
  readonly themes: readonly ThemeProgress[];
}

/** How an agenda stands: as a whole, as bars per theme, and the same as a table. */
export function ProgressPage({ view, agenda, whole, themes }: ProgressProps) {
  const t = progressTexts[view.language];
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` }]}
    >
      <h1>{t.heading}</h1>
      <p class="lead">{t.lead}</p>
      <ProgressFacts view={view} progress={whole} />
      <StatedBars view={view} progress={whole} />
      <section id="themas">
        <h2>{t.byTheme}</h2>
        {themes.map((one) => (
          <ThemeProgressPart view={view} one={one} />
        ))}
      </section>
      <section id="tabel">
        <h2>{t.table}</h2>
        <ProgressTable view={view} themes={themes} />
        <ExportLinks view={view} collection="voortgang" />
      </section>
      <section id="telwijze">
        <h2>{t.rule}</h2>
        {t.ruleSays.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </section>
    </Page>
  );
}

const ThemeProgressPart = ({ view, one: { theme, progress } }: { readonly view: View; readonly one: ThemeProgress }) => (
  <article class="block">
    <h3 class="contents__theme">
      <ThemeMark position={theme.position} label={labelOf(theme)} />
      <Link href={themeAddress(theme.agenda, theme.position)}>
        <span lang="nl">{theme.title}</span>
      </Link>
    </h3>
    <p>{progressTexts[view.language].actingShort(progress.doing.acting, progress.doing.members)}</p>
    <StatedBars view={view} progress={progress} theme={theme.position} />
  </article>
);

function ProgressTable({ view, themes }: Pick<ProgressProps, "view" | "themes">) {
  const t = progressTexts[view.language];
  const { language } = view;
  return (
    <div class="utrecht-table-container" tabindex={0}>
      <table class="utrecht-table">
        <caption class="hidden">{t.table}</caption>
        <thead>
          <tr>
            {[t.theme, t.acting, t.participations, t.freshness, t.milestones, t.asksHead, t.offersHead].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(({ theme, progress: { doing, milestones, stated } }) => (
            <tr>
              <th scope="row" lang="nl">
                {labelOf(theme)} {theme.title}
              </th>
              <td>{t.actingShort(doing.acting, doing.members)}</td>
              <td>{wholeNumber(doing.participations, language)}</td>
              <td>{freshnessIn(doing.freshness, language)}</td>
              <td>{milestonesIn(milestones, language)}</td>
              <td>{countsIn(verdicts, stated?.asks, words[language].verdict)}</td>
              <td>{countsIn(accounts, stated?.offers, words[language].verdict)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many ended how, in words. */
const countsIn = <Name extends string>(
  names: readonly Name[],
  counts: ReadonlyMap<Name, number> | undefined,
  labels: Readonly<Record<Name, string>>,
): string => names.flatMap((name) => (counts?.has(name) ? [`${counts.get(name)} ${labels[name]}`] : [])).join(", ");
