import type { Markup } from "../../../lib/markup/markup.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { coherenceAddress, comparisonAddress, figuresAddress, tableAddress } from "../domain/addresses.ts";
import { titleIn } from "../domain/indicator.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { texts } from "../texts.ts";
import { CityReplies } from "./city-replies.tsx";
import { choicesWith, hasDrawing } from "./indicator-drawings.tsx";
import { EmbedCodes } from "./indicator-embed.tsx";
import { BesideOthers, OverTime } from "./indicator-figures.tsx";
import { Headline } from "./indicator-headline.tsx";
import { IndicatorMap } from "./indicator-map.tsx";
import { Meaning, SourceFacts } from "./indicator-meaning.tsx";
import type { IndicatorProps } from "./indicator-props.ts";
import { UseFigure } from "./indicator-use.tsx";
import { PeersNote } from "./peers-note.tsx";
import { SimilarCities } from "./similar-cities.tsx";
import { TargetSection } from "./target-section.tsx";

/** One figure: what it is, how a city stands, and whether it is sound, on one page. */
export function IndicatorPage(props: IndicatorProps): Markup {
  const { view, indicator, chosen } = props;
  const title = titleIn(indicator, view.language);
  const t = indicatorTexts[view.language];
  return (
    <Page
      view={view}
      title={title}
      description={t.description(title)}
      above={[{ href: figuresAddress, name: texts[view.language].figures }]}
    >
      <h1>{title}</h1>
      <p class="lead" lang="nl">
        {indicator.definition}
      </p>
      <CityChoice {...props} />
      {chosen !== null && <PeersNote {...props} chosen={chosen} />}
      {chosen !== null && <Headline view={view} indicator={indicator} chosen={chosen} country={props.country} />}
      <CityReplies view={view} indicator={indicator} city={chosen?.city ?? null} {...props.said} />
      <OverTime {...props} />
      <TargetSection view={view} targets={props.targets} />
      {hasDrawing(props) && (
        <div class="columns columns--even block">
          <IndicatorMap {...props} />
          <div>
            <BesideOthers {...props} />
            {chosen !== null && (
              <div class="block">
                <SimilarCities {...props} chosen={chosen} />
              </div>
            )}
          </div>
        </div>
      )}
      <Meaning view={view} indicator={indicator} points={props.points} />
      <SourceFacts view={view} indicator={indicator} tables={props.tables} />
      <UseFigure {...props} />
      <EmbedCodes {...props} />
      <Citation view={view} version={indicator.version} changedAt={indicator.changedAt} />
    </Page>
  );
}

function CityChoice({ view, indicator, cities, chosen, country, peerQuery, map }: IndicatorProps) {
  const t = indicatorTexts[view.language];
  const withFigures = cities.filter(({ line }) => line.points.length > 0);
  if (withFigures.length === 0) return <p class="note">{country === null ? t.noValues : t.onlyOfCountry}</p>;
  return (
    <>
      <Filters
        view={view}
        choices={[
          {
            name: "stad",
            label: t.city,
            all: t.allCities,
            value: chosen?.city.slug ?? "",
            options: withFigures.map(({ slug, name }) => ({ value: slug, label: name })),
          },
        ]}
        kept={choicesWith(map, peerQuery)}
      />
      {chosen === null && <p class="small">{t.choose}</p>}
      <Ways indicator={indicator} chosen={chosen} peerQuery={peerQuery} says={t} />
    </>
  );
}

interface WaysProps extends Pick<IndicatorProps, "indicator" | "chosen" | "peerQuery"> {
  readonly says: { readonly compare: string; readonly inTable: string; readonly against: string };
}

/** The ways from one figure to more of them, with the city and the choice of the reader. */
function Ways({ indicator, chosen, peerQuery, says }: WaysProps) {
  const city = chosen === null ? [] : [["stad", chosen.city.slug]];
  const cities = chosen === null ? [] : [chosen.city, ...chosen.similar].map(({ slug }) => ["stad", slug]);
  return (
    <ul class="in-row">
      <li>
        <Link href={comparisonAddress(indicator.id, new URLSearchParams([...city, ...peerQuery]))}>{says.compare}</Link>
      </li>
      <li>
        <Link href={tableAddress(new URLSearchParams([["cijfer", indicator.id], ...cities]))}>{says.inTable}</Link>
      </li>
      <li>
        <Link href={coherenceAddress(new URLSearchParams([["x", indicator.id], ...city]))}>{says.against}</Link>
      </li>
    </ul>
  );
}
