import { dateInWords } from "../../../lib/partial-date.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link, SourceLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { Verdict } from "../../../ui/verdict.tsx";
import type { Position } from "../domain/position.ts";
import { labelOf, listAddress, type PositionTheme } from "../domain/theme.ts";
import { texts } from "../texts.ts";

interface PositionProps {
  readonly view: View;
  readonly position: Position;
  /** The themes it is about. */
  readonly themes: readonly PositionTheme[];
}

/** One position: what it said, to whom, and what came of it. */
export function PositionPage({ view, position, themes }: PositionProps) {
  const t = texts[view.language];
  return (
    <Page
      view={view}
      title={position.title}
      description={t.positionDescription(position.title)}
      above={[{ href: "/standpunten", name: t.positions }]}
    >
      <p class="kicker">
        <span lang="nl">{position.form}</span>
        <time datetime={position.taken.on ?? undefined}>{dateInWords(position.taken, view.language)}</time>
      </p>
      <h1 lang="nl">{position.title}</h1>
      <div class="columns block">
        <section>
          <h2>{t.says}</h2>
          <p class="spoken" lang="nl">
            {position.summary}
          </p>
          <PositionFacts view={view} position={position} />
        </section>
        <Outcome view={view} position={position} />
      </div>
      <Themes view={view} themes={themes} />
      <Citation view={view} version={position.version} changedAt={position.changedAt} />
    </Page>
  );
}

function PositionFacts({ view, position }: Pick<PositionProps, "view" | "position">) {
  const t = texts[view.language];
  const { addressees, partners, onBehalfOf } = position;
  return (
    <dl class="facts">
      <dt>{t.addressees}</dt>
      <dd lang="nl">{addressees.join("; ")}</dd>
      {partners.length > 0 && (
        <>
          <dt>{t.partners}</dt>
          <dd lang="nl">{partners.join("; ")}</dd>
        </>
      )}
      <dt>{t.onBehalfOf}</dt>
      <dd lang={onBehalfOf === null ? undefined : "nl"}>{onBehalfOf ?? t.network}</dd>
      <dt>{t.source}</dt>
      <dd>
        <SourceLink href={position.source} view={view} />
      </dd>
    </dl>
  );
}

function Outcome({ view, position }: Pick<PositionProps, "view" | "position">) {
  const t = texts[view.language];
  return (
    <section>
      <h2>{t.cameOfIt}</h2>
      <p>
        <Verdict verdict={position.verdict} language={view.language} />
      </p>
      <p lang="nl">{position.outcome}</p>
      <dl class="facts">
        <dt>{t.outcomeSource}</dt>
        <dd>{position.outcomeSource === null ? t.noOutcomeSource : <SourceLink href={position.outcomeSource} view={view} />}</dd>
      </dl>
      <p class="note small">{t.readWithCare}</p>
    </section>
  );
}

function Themes({ view, themes }: Pick<PositionProps, "view" | "themes">) {
  const t = texts[view.language];
  if (themes.length === 0) return null;
  return (
    <section>
      <h2>{t.themes}</h2>
      <ul class="rows">
        {themes.map(({ agenda, position, number, shortTitle }) => (
          <li>
            <p class="row__title" lang="nl">
              <ThemeMark position={position} label={labelOf({ number, position })} />{" "}
              <Link href={`/agenda/${agenda}/thema/${position}`}>{capitalised(shortTitle)}</Link>
            </p>
            <p class="row__below">
              <Link href={listAddress({ agenda, position })}>{t.moreOnTheme(shortTitle)}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
