import { dayOf } from "../../../lib/day.ts";
import type { TargetId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Page } from "../../../ui/page.tsx";
import { targetAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { ThemeHead } from "../domain/heads.ts";
import type { ListedTarget } from "../domain/listed.ts";
import { targetKinds } from "../domain/target.ts";
import { inGroups } from "../domain/target-groups.ts";
import type { TargetQuery } from "../input/targets.ts";
import { outcomeTexts } from "../texts/outcomes.ts";
import { targetTexts } from "../texts/targets.ts";
import { type DeadlineEntry, Deadlines } from "./deadlines.tsx";
import { SheetsLink } from "./desk/sheets/sheets-link.tsx";
import { ListedOutcome } from "./outcome.tsx";
import { hasUnit, termInWords, valueInWords } from "./target-value.ts";
import { themeChoice } from "./theme-choice.ts";
import { ThemeLink } from "./theme-link.tsx";

interface TargetsProps {
  readonly view: View;
  /** Where whoever asks edits the list in a spreadsheet program; null for who may not. */
  readonly sheets: string | null;
  readonly agenda: Pick<Agenda, "id">;
  /** How many figures the agenda names in all. */
  readonly total: number;
  readonly shown: readonly ListedTarget[];
  /** What another module says of how a target goes. */
  readonly statuses: ReadonlyMap<TargetId, Markup>;
  readonly deadlines: readonly DeadlineEntry[];
  readonly themes: readonly ThemeHead[];
  readonly query: TargetQuery;
}

/** Everything that the agenda puts a figure or an end to, with what came of it. */
export function TargetsPage({ view, sheets, agenda, total, shown, statuses, deadlines, themes, query }: TargetsProps) {
  const { language } = view;
  const t = targetTexts[language];
  const today = dateInWords({ on: dayOf(view.now), note: null }, language);
  return (
    <Page view={view} title={t.targets} description={t.description} above={[]}>
      <h1>{t.targets}</h1>
      <p class="lead">{t.lead(total, agenda.id)}</p>
      <p class="note">{t.caution}</p>
      <Filters view={view} choices={choices(view, themes, query)} />
      <p>{t.shown(shown.length, total)}</p>
      {shown.length === 0 && <p class="empty">{t.none}</p>}
      {inGroups(shown).map(([group, targets]) => (
        <section>
          <h2>{t.groups[group]}</h2>
          <ul class="rows judged">
            {targets.map((target) => (
              <TargetRow view={view} target={target} status={statuses.get(target.id)} />
            ))}
          </ul>
        </section>
      ))}
      <ExportLinks view={view} collection="doelen" />
      <SheetsLink view={view} address={sheets} />
      {deadlines.length > 0 && (
        <section id="termijnen">
          <h2>{t.deadlines}</h2>
          <p class="quiet">{t.deadlinesSay(today)}</p>
          <Deadlines entries={deadlines} language={language} />
        </section>
      )}
    </Page>
  );
}

interface TargetRowProps {
  readonly view: View;
  readonly target: ListedTarget;
  readonly status: Markup | undefined;
}

function TargetRow({ view: { language }, target, status }: TargetRowProps) {
  const t = targetTexts[language];
  const { deadline, outcome, themeHead } = target;
  return (
    <li>
      <div>
        <p class="target" lang="nl">
          <a class="nl-link" href={targetAddress(target.agenda, target.code)}>
            <strong class="target__value">{valueInWords(target.value, language)}</strong>
            {hasUnit(target) && ` ${target.unit}`}
          </a>
        </p>
        <p class="row__below">
          <span class="code">{target.code}</span>
          <span>{t.kinds[target.kind]}</span>
          <span lang="nl">{target.scope}</span>
          {deadline !== null && (
            <span>
              {t.term}: <span lang="nl">{termInWords(deadline, "nl")}</span>
            </span>
          )}
          {themeHead ? <ThemeLink theme={themeHead} /> : <span>{outcomeTexts[language].wholeAgenda}</span>}
          {status}
        </p>
      </div>
      {outcome ? (
        <ListedOutcome
          word={targetTexts[language].word[outcome.verdict]}
          verdict={outcome.verdict}
          certainty={outcome.certainty}
          language={language}
        />
      ) : (
        <p class="listed-outcome quiet">{t.notJudged}</p>
      )}
    </li>
  );
}

function choices({ language }: View, themes: readonly ThemeHead[], query: TargetQuery) {
  const t = targetTexts[language];
  return [
    themeChoice(themes, query.thema, language),
    {
      name: "soort",
      label: t.kind,
      value: query.soort ?? "",
      all: t.allKinds,
      options: targetKinds.map((value) => ({ value, label: t.kinds[value] })),
    },
  ];
}
