import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptFields, keptOf, listOf, once } from "../../../platform/api/pieces.ts";
import { spanOf, spanSchema } from "../../../platform/api/span.ts";
import { codeFromWord, oneWordOf, type Words } from "../../../platform/api/words.ts";
import { type BodyKind, bodyKinds, type FullBody } from "../domain/body.ts";
import { bodyStandsOn } from "../domain/body-tree.ts";
import { subjectsAmong } from "../domain/named-subject.ts";
import { bodyNotFound } from "../domain/refusals.ts";
import type { CitySlots } from "../slots.ts";
import { allBodies } from "../store/bodies.ts";
import type { NetworkTables } from "../tables.ts";
import { courseSchema, participationSchema, subjectSchema, successionSchema } from "./body-parts.ts";

/** The bodies of the network, for programs. */
export const bodyCollection = <Tables extends NetworkTables>({ subjects }: Pick<CitySlots<Tables>, "subjects">) =>
  collection<Tables, BodyFilters, BodyAnswer, FullBodyAnswer>({
    name: "gremia",
    one: "Gremium",
    description: "Besturen, pijlers, themagroepen, werkgroepen en onderwerpen van het netwerk, ook die er niet meer zijn.",
    query: filters,
    rowFields: bodyFields,
    itemFields: fullBodyFields,
    list: async ({ db, actor }, { soort, op }) => {
      const all = await allBodies(db, actor);
      const fitting = all.filter(
        (body) => (soort === undefined || body.kind === soort) && (op === undefined || bodyStandsOn(body, all, op) !== "no"),
      );
      return fitting.map(answerOf);
    },
    item: async (visit, id) => {
      const body = (await allBodies(visit.db, visit.actor)).find((one) => one.id === id);
      if (!body) throw bodyNotFound(id);
      return fullAnswerOf({ ...body, subjects: subjectsAmong(await subjects(visit), body.subjects) });
    },
    page: ({ adresdeel }) => `/netwerk/${adresdeel}`,
    columns: {
      id: (body) => body.id,
      naam: (body) => body.naam,
      soort: (body) => body.soort,
      hoortBij: (body) => body.hoortBij,
      tegenhanger: (body) => body.tegenhanger,
      vanaf: (body) => body.tijdvak.vanaf.periode,
      eerstGezien: (body) => body.tijdvak.eerstGezien?.periode ?? null,
      laatstGezien: (body) => body.tijdvak.laatstGezien?.periode ?? null,
      tot: (body) => body.tijdvak.tot?.periode ?? null,
      einde: (body) => body.tijdvak.einde,
      taak: (body) => body.taak,
      toelichting: (body) => body.toelichting,
      bronnen: (body) => body.bronnen,
      versie: (body) => body.versie,
      gewijzigdOp: (body) => body.gewijzigdOp,
    },
  });

const kindWords: Words<BodyKind> = {
  "general-board": "algemeen-bestuur",
  "daily-board": "dagelijks-bestuur",
  pillar: "pijler",
  "theme-group": "themagroep",
  "working-group": "werkgroep",
  "official-meeting": "ambtelijk-overleg",
  topic: "onderwerp",
  project: "project",
  elsewhere: "deelname-elders",
  secretariat: "secretariaat",
  "public-affairs": "public-affairs",
  administration: "beheer",
};

const filters = z.object({
  soort: codeFromWord(bodyKinds, kindWords),
  op: z.iso.date().optional().describe("Alleen gremia die er op deze dag waren, of misschien waren."),
});
type BodyFilters = z.infer<typeof filters>;

const bodyFields = once(() => ({
  id: z.string().describe("Vast kenmerk, zoals tg-woningmarkt."),
  ...keptFields(),
  adresdeel: z.string().describe("Het deel van het adres van de pagina: /netwerk/{adresdeel}."),
  naam: z.string(),
  andereNamen: listOf(z.string()),
  soort: oneWordOf(kindWords),
  hoortBij: z.string().nullable().describe("Kenmerk van het gremium erboven."),
  tegenhanger: z.string().nullable().describe("Kenmerk van het ambtelijke gremium ernaast."),
  tegenhangerToelichting: z.string().nullable().describe("Wat bronnen over de tegenhanger zeggen, en hoe zeker."),
  tijdvak: spanSchema(),
  taak: z.string().nullable(),
  toelichting: z.string().nullable(),
  bronnen: listOf(z.string()),
}));
type BodyAnswer = z.infer<z.ZodObject<ReturnType<typeof bodyFields>>>;

const fullBodyFields = once(() => ({
  ...bodyFields(),
  opvolgers: listOf(successionSchema()),
  steden: listOf(participationSchema()).describe("Welke steden meedoen, per tijd."),
  onderwerpen: listOf(subjectSchema()).describe("Thema’s en speerpunten van de agenda."),
  koersen: listOf(courseSchema()),
}));
type FullBodyAnswer = z.infer<z.ZodObject<ReturnType<typeof fullBodyFields>>>;

const answerOf = (body: FullBody): BodyAnswer => ({
  id: body.id,
  adresdeel: body.slug,
  naam: body.name,
  andereNamen: body.otherNames,
  soort: kindWords[body.kind],
  hoortBij: body.parent,
  tegenhanger: body.counterpart,
  tegenhangerToelichting: body.counterpartNote,
  tijdvak: spanOf(body.period),
  taak: body.task,
  toelichting: body.note,
  bronnen: body.sources,
  ...keptOf(body),
});

const fullAnswerOf = (body: FullBody): FullBodyAnswer => ({
  ...answerOf(body),
  opvolgers: body.successions.map(({ successor, certainty }) => ({ gremium: successor, zekerheid: certainty })),
  steden: body.participations.map(({ city, periodWords, subjects, source }) => ({
    stad: city,
    tijd: periodWords,
    onderwerpen: subjects,
    bron: source,
  })),
  onderwerpen: body.subjects.map(({ theme, focusPoint, isDerived }) => ({ thema: theme, speerpunt: focusPoint, afgeleid: isDerived })),
  koersen: body.courses.map(({ periodWords, isArranged, lines, sources }) => ({
    tijd: periodWords,
    doorOnsIngedeeld: isArranged,
    lijnen: lines.map(({ name, context, effort, needed, attention }) => ({
      naam: name,
      context,
      inzet: effort,
      nodig: needed,
      aandachtspunten: attention,
    })),
    bronnen: sources,
  })),
});
