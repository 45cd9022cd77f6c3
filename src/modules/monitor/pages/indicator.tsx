import type { Markup } from "../../../lib/markup/markup.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Page } from "../../../ui/page.tsx";
import { figuresAddress } from "../domain/addresses.ts";
import { titleIn } from "../domain/indicator.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { texts } from "../texts.ts";
import { EmbedCodes } from "./indicator-embed.tsx";
import { BesideOthers, OverTime } from "./indicator-figures.tsx";
import { Headline } from "./indicator-headline.tsx";
import { IndicatorMap } from "./indicator-map.tsx";
import { Meaning, SourceFacts } from "./indicator-meaning.tsx";
import type { IndicatorProps } from "./indicator-props.ts";
import { SimilarCities } from "./similar-cities.tsx";

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
      {chosen !== null && <Headline view={view} indicator={indicator} chosen={chosen} country={props.country} />}
      <OverTime {...props} />
      <IndicatorMap {...props} />
      <BesideOthers {...props} />
      {chosen !== null && <SimilarCities view={view} chosen={chosen} indicator={indicator} />}
      <Meaning view={view} indicator={indicator} points={props.points} />
      <SourceFacts view={view} indicator={indicator} tables={props.tables} />
      <EmbedCodes {...props} />
      <Citation view={view} version={indicator.version} changedAt={indicator.changedAt} />
    </Page>
  );
}

function CityChoice({ view, cities, chosen, map }: IndicatorProps) {
  const t = indicatorTexts[view.language];
  const withFigures = cities.filter(({ line }) => line.points.length > 0);
  if (withFigures.length === 0) return <p class="note">{t.noValues}</p>;
  return (
    <>
      <Filters
        view={view}
        kept={map === "dots" ? { kaart: "stippen" } : {}}
        choices={[
          {
            name: "stad",
            label: t.city,
            all: t.allCities,
            value: chosen?.city.slug ?? "",
            options: withFigures.map(({ slug, name }) => ({ value: slug, label: name })),
          },
        ]}
      />
      {chosen === null && <p class="small">{t.choose}</p>}
    </>
  );
}
