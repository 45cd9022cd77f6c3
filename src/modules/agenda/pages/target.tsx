import type { Language } from "../../../lib/language.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { feedOf } from "../../../ui/changes.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Page } from "../../../ui/page.tsx";
import { Timeline } from "../../../ui/timeline.tsx";
import type { ListedTarget } from "../domain/listed.ts";
import type { FullTarget } from "../domain/target.ts";
import { outcomeTexts } from "../texts/outcomes.ts";
import { targetTexts } from "../texts/targets.ts";
import type { Changing } from "./desk/record-tools.tsx";
import { Outcome } from "./outcome.tsx";
import { Place } from "./place.tsx";
import { hasUnit, statementInWords, termInWords, valueInWords } from "./target-value.ts";

interface TargetProps {
  readonly view: View;
  readonly changing: Changing;
  readonly target: FullTarget & Pick<ListedTarget, "themeHead">;
  /** What other modules show about this target. */
  readonly panels: readonly Markup[];
}

/** One quantified statement: what the agenda says, for whom and when, and what came of it. */
export function TargetPage({ view, changing, target, panels }: TargetProps) {
  const { language } = view;
  const t = targetTexts[language];
  const title = `${capitalised(t.kinds[target.kind])} ${target.code}`;
  return (
    <Page
      view={view}
      title={title}
      feed={feedOf(view, title)}
      description={t.targetDescription(statementInWords(target, language), target.scope)}
      above={[{ href: "/doelen", name: t.targets }]}
      tools={changing.tools}
    >
      <Place theme={target.themeHead} points={[]} />
      <h1 class="statement" lang="nl">
        <span class="target__value">{valueInWords(target.value, language)}</span>
        {hasUnit(target) && ` ${target.unit}`}
      </h1>
      {target.note !== null && (
        <p class="note" lang="nl">
          {target.note}
        </p>
      )}
      <div class="columns block">
        <TargetResult target={target} view={view} />
        <section>
          <h2>{t.facts}</h2>
          <TargetFacts target={target} language={language} />
        </section>
      </div>
      {panels}
      <Citation
        view={view}
        version={target.version}
        changedAt={target.changedAt}
        lines={target.lines}
        history={changing.history}
        isLogged
      />
    </Page>
  );
}

function TargetResult({ target, view }: { readonly target: FullTarget; readonly view: View }) {
  const { language } = view;
  const t = outcomeTexts[language];
  const { outcome, events } = target;
  return (
    <section>
      <h2>{t.outcome}</h2>
      {outcome ? (
        <Outcome
          {...outcome}
          word={targetTexts[language].word[outcome.verdict]}
          meaning={targetTexts[language].meaning[outcome.verdict]}
          language={language}
        />
      ) : (
        <p class="empty">{targetTexts[language].notJudgedSays}</p>
      )}
      {(outcome !== null || events.length > 0) && (
        <>
          <h3>{t.happened}</h3>
          <Timeline events={events} view={view} />
        </>
      )}
    </section>
  );
}

function TargetFacts({ target, language }: { readonly target: FullTarget; readonly language: Language }) {
  const t = targetTexts[language];
  return (
    <dl class="facts">
      <dt>{t.kind}</dt>
      <dd>{t.kinds[target.kind]}</dd>
      <dt>{t.scope}</dt>
      <dd lang="nl">{target.scope}</dd>
      <dt>{t.by}</dt>
      {target.deadline === null ? <dd>{t.noDeadline}</dd> : <dd lang="nl">{termInWords(target.deadline, "nl")}</dd>}
      <dt>{outcomeTexts[language].lines}</dt>
      <dd>{outcomeTexts[language].linesSay(target.lines)}</dd>
    </dl>
  );
}
