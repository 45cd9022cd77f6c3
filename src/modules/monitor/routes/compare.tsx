import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import type { CityLine } from "../domain/beside.ts";
import { fitsBesideCountry, mostCompared } from "../domain/compared.ts";
import { middleLine } from "../domain/middle-line.ts";
import type { PeerChoice } from "../domain/peers.ts";
import { compareQuery } from "../input/compare.ts";
import { peersIn, queryOfPeers } from "../input/peers.ts";
import { ComparePage, type NamedLine } from "../pages/compare.tsx";
import { peersInWords } from "../pages/peers-note.tsx";
import type { MonitorReads } from "../tables.ts";
import { compareTexts } from "../texts/compare.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { peerTexts } from "../texts/peers.ts";
import { peersOf } from "./peers-of.ts";
import { cityIn, type Figure, figureAt } from "./read-figure.ts";

/** One figure of several cities side by side. */
export function compareRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers/:id/vergelijking", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const query = readQuery(c.req.url, compareQuery);
    const figure = await figureAt(visit, c.req.param("id"));
    const chosen = query.stad.flatMap((slug) => cityIn(figure, slug) ?? []);
    const peers = peersIn(query);
    const { cities, beside } = await sideBySide(visit, figure, chosen, peers);
    return answerPage(
      c,
      <ComparePage
        view={visit.view}
        indicator={figure.indicator}
        cities={figure.cities.filter(({ line }) => line.points.length > 0)}
        chosen={query.stad}
        shown={cities}
        beside={beside}
        behind={lineBehind(visit, figure)}
        kept={queryOfPeers(peers)}
      />,
    );
  });
}

/** What stands side by side, by name: what was chosen, or one city and those that it is held beside. */
async function sideBySide(visit: Visit<MonitorReads>, figure: Figure, chosen: readonly CityLine[], peers: PeerChoice) {
  const [alone] = chosen;
  if (figure.cities.every(({ line }) => line.points.length === 0)) return { cities: [], beside: null };
  if (alone === undefined || chosen.length > mostCompared) return { cities: [], beside: null };
  if (chosen.length > 1) return { cities: byName(figure, chosen), beside: null };
  const similar = (await peersOf(visit, figure, alone, peers)).slice(0, mostCompared - 1);
  const { language } = visit.view;
  const usual = compareTexts[language].fromOne(alone.name, peerTexts[language].group[peers.kind]);
  return {
    cities: byName(figure, [alone, ...similar]),
    beside: [usual, peersInWords(peers, similar, language)].filter((words) => words !== null).join(" "),
  };
}

function byName({ cities }: Figure, chosen: readonly CityLine[]): readonly CityLine[] {
  const areas = new Set(chosen.map(({ area }) => area));
  return cities.filter(({ area }) => areas.has(area));
}

/** The country, or the middle of the cities where the country is of another size or has no figures. */
function lineBehind({ view }: Visit<MonitorReads>, { indicator, cities, country }: Figure): NamedLine {
  const t = indicatorTexts[view.language];
  if (country !== null && fitsBesideCountry(indicator)) return { name: t.country, line: country };
  return { name: t.middleOfAll, line: middleLine(cities.map(({ line }) => line)) };
}
