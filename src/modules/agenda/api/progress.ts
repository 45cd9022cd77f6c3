import { z } from "zod";
import { asId } from "../../../lib/ids.ts";
import { collection } from "../../../platform/api/collection.ts";
import { listOf, once } from "../../../platform/api/pieces.ts";
import type { Words } from "../../../platform/api/words.ts";
import type { NetworkTables } from "../../network/index.ts";
import { themeAddress } from "../domain/addresses.ts";
import { verdicts } from "../domain/ask.ts";
import { type Freshness, freshnesses } from "../domain/confirmation.ts";
import { accounts } from "../domain/offer.ts";
import { themeNotFound } from "../domain/refusals.ts";
import { progressByTheme } from "../routes/progress.tsx";
import type { AgendaReads } from "../tables.ts";
import { partsOfId } from "./parts.ts";
import { accountWords, verdictWords } from "./words.ts";

/** How each theme of the current agenda stands, for programs. */
export const progressCollection = <Tables extends AgendaReads & NetworkTables>() =>
  collection<Tables, ProgressFilters, ProgressAnswer, ProgressAnswer>({
    name: "voortgang",
    one: "Voortgang",
    description:
      "Hoe elk thema van de huidige agenda ervoor staat: elk onderdeel apart geteld. De telwijze staat in docs/methods/progress.md.",
    query: filters,
    rowFields: progressFields,
    itemFields: progressFields,
    list: async (visit) => (await progressByTheme(visit)).map(answerOf),
    item: async (visit, id) => {
      const found = (await progressByTheme(visit)).find(({ theme }) => theme.id === id);
      if (!found) throw themeNotFound(partsOfId(id).agenda, partsOfId(id).code);
      return answerOf(found);
    },
    page: ({ agenda, plaats }) => themeAddress(asId(agenda), plaats),
    columns: {
      id: (row) => row.id,
      agenda: (row) => row.agenda,
      plaats: (row) => row.plaats,
      titel: (row) => row.titel,
      steden: (row) => row.steden,
      leden: (row) => row.leden,
      deelnames: (row) => row.deelnames,
      mijlpalen: (row) => row.mijlpalen,
      mijlpalenBereikt: (row) => row.mijlpalenBereikt,
      mijlpalenZonderGewicht: (row) => row.mijlpalenZonderGewicht,
      aandeelNaarGewicht: (row) => row.aandeelNaarGewicht,
      bevestigd: (row) => row.bevestigd.map(pair),
      vragen: (row) => row.vragen.map(pair),
      aanbod: (row) => row.aanbod.map(pair),
    },
  });

const filters = z.object({});
type ProgressFilters = z.infer<typeof filters>;

const countsSchema = once(() =>
  listOf(
    z
      .object({ naam: z.string().describe("Waarnaar is geteld."), aantal: z.int().describe("Hoeveel.") })
      .meta({ id: "Telling", description: "Hoeveel er van iets zijn." }),
  ),
);

const progressFields = once(() => ({
  id: z.string().describe("Kenmerk van het thema."),
  agenda: z.string().describe("De periode van de agenda, zoals 2026-2029."),
  plaats: z.int().describe("Plaats in de agenda, vanaf 1."),
  titel: z.string().describe("Titel van het thema."),
  steden: z.int().describe("Leden van vandaag die aan minstens een initiatief meedoen."),
  leden: z.int().describe("Van hoeveel leden vandaag."),
  deelnames: z.int().describe("Steden in initiatieven, elke stad een keer per initiatief."),
  bevestigd: countsSchema().describe("Deelnames naar hoe vers de bevestiging is."),
  mijlpalen: z.int().describe("Vastgelegde mijlpalen."),
  mijlpalenBereikt: z.int().describe("Hoeveel daarvan zijn bereikt."),
  mijlpalenZonderGewicht: z.int().describe("Hoeveel geen gewicht hebben en dus niet worden gewogen."),
  aandeelNaarGewicht: z.number().nullable().describe("Bereikt gewicht in alle gewicht, 0-1; null zonder gewichten."),
  vragen: countsSchema().describe("Vragen naar wat ervan kwam."),
  aanbod: countsSchema().describe("Aanbod naar wat ervan kwam."),
}));
type ProgressAnswer = z.infer<z.ZodObject<ReturnType<typeof progressFields>>>;

const freshnessWords: Words<Freshness> = { fresh: "bevestigd", fading: "wordt-oud", past: "verlopen", never: "niet-bevestigd" };

const answerOf = ({
  theme,
  progress: { doing, milestones, stated },
}: Awaited<ReturnType<typeof progressByTheme>>[number]): ProgressAnswer => ({
  id: theme.id,
  agenda: theme.agenda,
  plaats: theme.position,
  titel: theme.title,
  steden: doing.acting,
  leden: doing.members,
  deelnames: doing.participations,
  bevestigd: countsOf(freshnesses, doing.freshness, freshnessWords),
  mijlpalen: milestones.total,
  mijlpalenBereikt: milestones.reached,
  mijlpalenZonderGewicht: milestones.withoutWeight,
  aandeelNaarGewicht: milestones.weighedShare,
  vragen: countsOf(verdicts, stated?.asks, verdictWords),
  aanbod: countsOf(accounts, stated?.offers, accountWords),
});

const countsOf = <Name extends string>(names: readonly Name[], counts: ReadonlyMap<Name, number> | undefined, labels: Words<Name>) =>
  names.flatMap((name) => (counts?.has(name) ? [{ naam: labels[name], aantal: counts.get(name) ?? 0 }] : []));

const pair = ({ naam, aantal }: { readonly naam: string; readonly aantal: number }) => `${naam}: ${aantal}`;
