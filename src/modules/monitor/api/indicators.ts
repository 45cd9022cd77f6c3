import type { z } from "zod";
import { dayOf } from "../../../lib/day.ts";
import { pageOf } from "../../../lib/paging.ts";
import { collection } from "../../../platform/api/collection.ts";
import { nested } from "../../../platform/api/nested.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { subjectNames } from "../../agenda/index.ts";
import { indicatorAddress } from "../domain/addresses.ts";
import type { Listed } from "../domain/catalogue.ts";
import { rowsFitting } from "../domain/exports/rows.ts";
import type { Indicator } from "../domain/indicator.ts";
import { indicatorNotFound } from "../domain/refusals.ts";
import { type IndicatorsQuery, indicatorsQuery, type ObservationsQuery, observationsQuery } from "../input.ts";
import { exportedAt } from "../routes/exported.ts";
import { holdings } from "../routes/holdings.ts";
import { knownIndicators } from "../routes/known-indicators.ts";
import { chosenIn, listedIn, withHoldings } from "../routes/listed.ts";
import { indicatorAt } from "../store/indicators.ts";
import type { MonitorReads } from "../tables.ts";
import { fullIndicatorFields, fullIndicatorOf, indicatorFields, indicatorOf } from "./indicator-answers.ts";
import { type ObservationAnswer, observationColumns, observationFields, observationOf } from "./observation-rows.ts";

type IndicatorAnswer = z.infer<z.ZodObject<ReturnType<typeof indicatorFields>>>;
type FullIndicatorAnswer = z.infer<z.ZodObject<ReturnType<typeof fullIndicatorFields>>>;

/** The figures that belong to the agenda, for programs: what each means, and its observations. */
export const indicatorCollection = <Tables extends MonitorReads>() =>
  collection<Tables, IndicatorsQuery, IndicatorAnswer, FullIndicatorAnswer>({
    name: "indicatoren",
    one: "Indicator",
    description: "De cijfers bij de agenda, met hun betekenis. De waarden staan bij elke indicator, onder waarnemingen.",
    query: indicatorsQuery,
    rowFields: indicatorFields,
    itemFields: fullIndicatorFields,
    nested: [observationList<Tables>()],
    list: async (visit, query) => {
      const names = await subjectNames(visit.db, visit.actor);
      return (await chosenIn(visit, await listedIn(visit), query)).map((listed) => indicatorOf(listed, names));
    },
    listPage: async (visit, query, paging) => {
      const page = pageOf(await candidatesIn(visit, query), paging);
      const names = await subjectNames(visit.db, visit.actor);
      const items = await withHoldings(
        visit,
        page.items.map(({ indicator }) => indicator),
      );
      return { ...page, items: items.map((listed) => indicatorOf(listed, names)) };
    },
    item: async ({ db, actor, now }, id) => {
      const indicator = await indicatorAt(db, id);
      if (!indicator) throw indicatorNotFound(id);
      const held = await holdings(db, [indicator], dayOf(now));
      return fullIndicatorOf({ indicator, holding: held.get(indicator.id) ?? null }, await subjectNames(db, actor));
    },
    page: ({ id }) => indicatorAddress(id),
    columns: {
      id: (indicator) => indicator.id,
      titel: (indicator) => indicator.titel,
      titelEngels: (indicator) => indicator.titelEngels,
      achtergrond: (indicator) => indicator.achtergrond,
      omschrijving: (indicator) => indicator.omschrijving,
      eenheid: (indicator) => indicator.eenheid,
      decimalen: (indicator) => indicator.decimalen,
      soort: (indicator) => indicator.soort,
      richting: (indicator) => indicator.richting,
      themas: (indicator) => indicator.themas.map(({ label }) => label),
      speerpunten: (indicator) => indicator.speerpunten.map(({ label }) => label),
      organisatie: (indicator) => indicator.organisatie,
      brontabel: (indicator) => indicator.brontabel,
      steden: (indicator) => indicator.waarden?.steden ?? 0,
      eerstePeriode: (indicator) => indicator.waarden?.eerstePeriode ?? null,
      laatstePeriode: (indicator) => indicator.waarden?.laatstePeriode ?? null,
      versie: (indicator) => indicator.versie,
      gewijzigdOp: (indicator) => indicator.gewijzigdOp,
    },
  });

/** What fits the filters. Of how many cities there are figures is slow to say of all: only asked when the choice depends on it. */
const candidatesIn = async (visit: Visit<MonitorReads>, query: IndicatorsQuery): Promise<readonly Listed[]> =>
  chosenIn(visit, query.tonen === undefined ? (await knownIndicators(visit.db)).map(unlooked) : await listedIn(visit), query);

const unlooked = (indicator: Indicator): Listed => ({ indicator, holding: null });

const observationList = <Tables extends MonitorReads>() =>
  nested<Tables, ObservationsQuery, ObservationAnswer>({
    name: "waarnemingen",
    one: "Waarneming",
    description: "De waarden van een indicator per stad en voor het land, op de grenzen van nu, precies zoals op zijn pagina.",
    query: observationsQuery,
    rowFields: observationFields,
    columns: observationColumns,
    list: async (visit, id, { gebied, vanaf, tot }) => {
      const { indicator, rows } = await exportedAt(visit, id, { city: undefined, language: "nl" });
      return rowsFitting(rows, { area: gebied, from: vanaf, until: tot }).map((row) => observationOf(row, indicator));
    },
  });
