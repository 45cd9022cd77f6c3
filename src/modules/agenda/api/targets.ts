import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptOf, once, orNull } from "../../../platform/api/pieces.ts";
import { codeFromWord, oneWordOf } from "../../../platform/api/words.ts";
import { targetAddress } from "../domain/addresses.ts";
import type { ListedTarget } from "../domain/listed.ts";
import { targetNotFound } from "../domain/refusals.ts";
import { targetKinds } from "../domain/target.ts";
import { targetQuery } from "../input/targets.ts";
import { targetAt, targets } from "../store/targets.ts";
import type { AgendaTables } from "../tables.ts";
import { agendaFields, eventFields, eventOf, linesField, partsOfId, sourcesOf, themeHeadOf, themeHeadSchema } from "./parts.ts";
import { certaintyWords, targetKindWords, verdictWords } from "./words.ts";

/** The quantified statements of an agenda, for programs. */
export const targetCollection = <Tables extends AgendaTables>() =>
  collection<Tables, TargetFilters, TargetAnswer, FullTargetAnswer>({
    name: "doelen",
    one: "Doel",
    description: "De doelen, termijnen en getallen die de agenda noemt, met wat ervan kwam.",
    query: filters,
    rowFields: targetFields,
    itemFields: fullTargetFields,
    list: async ({ db, actor }, { thema, soort }) => (await targets(db, actor, { theme: thema, kind: soort })).map(answerOf),
    item: async ({ db, actor }, id) => {
      const { agenda, code } = partsOfId(id);
      const target = await targetAt(db, actor, agenda, code);
      if (!target) throw targetNotFound(agenda, code);
      return { ...answerOf(target), gebeurtenissen: target.events.map(eventOf), bronnen: sourcesOf(target.events) };
    },
    page: ({ id }) => targetAddress(partsOfId(id).agenda, partsOfId(id).code),
    columns: {
      id: (target) => target.id,
      agenda: (target) => target.agenda,
      code: (target) => target.code,
      soort: (target) => target.soort,
      waarde: (target) => target.waarde,
      eenheid: (target) => target.eenheid,
      reikwijdte: (target) => target.reikwijdte,
      termijn: (target) => target.termijn,
      thema: (target) => target.thema?.titel ?? null,
      toelichting: (target) => target.toelichting,
      oordeel: (target) => target.oordeel,
      zekerheid: (target) => target.zekerheid,
      oordeelToelichting: (target) => target.oordeelToelichting,
      regels: (target) => target.regels.map(String),
      versie: (target) => target.versie,
      gewijzigdOp: (target) => target.gewijzigdOp,
    },
  });

const filters = z.object({ ...targetQuery.shape, soort: codeFromWord(targetKinds, targetKindWords) });
type TargetFilters = z.infer<typeof filters>;

const targetFields = once(() => ({
  ...agendaFields(),
  code: z.string().describe("Nummer, zoals k01."),
  soort: oneWordOf(targetKindWords).describe("Wat voor uitspraak het is."),
  waarde: z.string().describe("Zoals het in de agenda staat: 750000, > 3.000.000 of klimaatneutraal."),
  eenheid: z.string(),
  reikwijdte: z.string().describe("Voor wie of waar het geldt."),
  termijn: z.string().nullable().describe("Wanneer, zoals het in de agenda staat."),
  thema: orNull(themeHeadSchema()).describe("Het thema; null als het de hele agenda betreft."),
  toelichting: z.string().nullable(),
  oordeel: oneWordOf(verdictWords).nullable().describe("Wat ervan kwam; null als er geen oordeel is."),
  zekerheid: oneWordOf(certaintyWords).nullable().describe("Hoe zeker het oordeel is."),
  oordeelToelichting: z.string().nullable().describe("Wat er bij het oordeel te zeggen is."),
  regels: linesField(),
}));
type TargetAnswer = z.infer<z.ZodObject<ReturnType<typeof targetFields>>>;

const fullTargetFields = once(() => ({ ...targetFields(), ...eventFields() }));
type FullTargetAnswer = z.infer<z.ZodObject<ReturnType<typeof fullTargetFields>>>;

const answerOf = (target: ListedTarget): TargetAnswer => ({
  id: target.id,
  agenda: target.agenda,
  code: target.code,
  soort: targetKindWords[target.kind],
  waarde: target.value,
  eenheid: target.unit,
  reikwijdte: target.scope,
  termijn: target.deadline,
  thema: target.themeHead && themeHeadOf(target.themeHead),
  toelichting: target.note,
  oordeel: target.outcome && verdictWords[target.outcome.verdict],
  zekerheid: target.outcome && certaintyWords[target.outcome.certainty],
  oordeelToelichting: target.outcome?.note ?? null,
  regels: target.lines,
  ...keptOf(target),
});
