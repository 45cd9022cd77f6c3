import { dayOf } from "../../../lib/day.ts";
import type { PaperForm } from "../../../lib/paper.ts";
import { slugOf } from "../../../lib/text.ts";
import { admit } from "../../../platform/http/admit.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { answerDrawn, answerPaper } from "../../../platform/http/paper.ts";
import { throttle } from "../../../platform/http/throttle.ts";
import { keptPapers } from "../../../platform/paper/kept-papers.ts";
import { forecastBand } from "../domain/forecast-band.ts";
import { scenarioAddress } from "../domain/page-addresses.ts";
import { paperNeedsCity, paperNeedsDifference, tooManyPapers } from "../domain/paper-refusals.ts";
import { sumsOf } from "../domain/scenario-file.ts";
import { type ScenarioLetter, scenarioPaper } from "../pages/scenario-paper.ts";
import type { FinanceSlots } from "../slots.ts";
import type { FinanceReads } from "../tables.ts";
import { scenarioPaperTexts } from "../texts/scenario-paper.ts";
import { scenarioPath } from "./paths.ts";
import { sourcesIn } from "./scenario-file.ts";
import { askOfScenario, scenarioHeadAt } from "./scenario-head.ts";
import { circularsOf, rulesOf, treeOf } from "./scenario-parts.ts";

/** So many letters may be asked for by visitors behind one address. */
const visitorLimits = { most: 60, withinMs: 10 * 60_000, mostAddresses: 10_000 };

/** Some of every city; a letter takes some 60 kB. */
const mostKept = 100;

/** A scenario for one city as a paper to go along with a letter. */
export function financePaperRoutes<Tables extends FinanceReads>(slots: FinanceSlots<Tables>) {
  const mayDraw = throttle(visitorLimits);
  const draw = keptPapers(mostKept);
  const answer = async (visit: Visit<Tables>, slug: string, url: string, form: PaperForm): Promise<Response> => {
    const letter = await letterAt(visit, slots, slug, url);
    if (visit.actor.personId === null && !mayDraw(visit.clientAddress, visit.now)) throw tooManyPapers();
    const paper = scenarioPaper(letter);
    const name = slugOf([scenarioPaperTexts[visit.language].fileName, letter.slug, letter.city.slug, dayOf(visit.now)].join(" "));
    return form === "pdf" ? answerDrawn(form, await draw(paper), paper, name) : answerPaper(form, paper, name);
  };
  return newApp<Tables>()
    .get(`${scenarioPath()}/brief.pdf`, admit("visitor", "member"), (c) =>
      answer(c.var.visit, c.req.param("scenario") ?? "", c.req.url, "pdf"),
    )
    .get(`${scenarioPath()}/brief.docx`, admit("visitor", "member"), (c) =>
      answer(c.var.visit, c.req.param("scenario") ?? "", c.req.url, "docx"),
    );
}

async function letterAt<Tables extends FinanceReads>(
  visit: Visit<Tables>,
  slots: FinanceSlots<Tables>,
  slug: string,
  url: string,
): Promise<ScenarioLetter> {
  const { reading, head } = await scenarioHeadAt(visit, slug, url);
  const { city, shown } = head;
  if (city === null) throw paperNeedsCity();
  if (shown === null) throw paperNeedsDifference();
  const ask = await askOfScenario(visit, slots, reading);
  const { facts, sources } = reading.reckoning;
  const sums = sumsOf(shown, city.area);
  const used = new Set([shown.fund.set.source, shown.fund.factor.source, ...(sums === null ? [] : sourcesIn(sums))]);
  const place = { slug: head.slug, query: head.query, city: city.slug, year: shown.fund.year };
  return {
    ...head,
    city,
    shown,
    ask,
    tree: treeOf(shown, city.area, reading.scenario.changes, reading.reckoning),
    byCircular: circularsOf(reading, head, shown).map(({ worth }) => worth.difference),
    byRule: rulesOf(reading, head, shown).flatMap(({ worth }) => worth?.difference ?? []),
    band: forecastBand(shown, city.area, facts.growth),
    sources: [...sources.values()].filter(({ id }) => used.has(id)),
    address: new URL(scenarioAddress(place), visit.view.origin).href,
  };
}
