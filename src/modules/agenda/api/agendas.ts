import { z } from "zod";
import { asId } from "../../../lib/ids.ts";
import { collection } from "../../../platform/api/collection.ts";
import { keptFields, keptOf, once, orNull } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { agendaAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { agendaNotFound } from "../domain/refusals.ts";
import { agendaAt, agendas } from "../store/agendas.ts";
import { agendaAfter, agendaBefore } from "../store/succession.ts";
import type { AgendaTables } from "../tables.ts";
import { agendaStateWords } from "./words.ts";

/** The agendas with where each is in its life, for programs. */
export const agendaCollection = <Tables extends AgendaTables>() =>
  collection<Tables, AgendaFilters, AgendaAnswer, FullAgendaAnswer>({
    name: "agendas",
    one: "Agenda",
    description: "De agenda’s van het netwerk, met hun stand; de nieuwste eerst.",
    query: filters,
    rowFields: agendaFields,
    itemFields: fullAgendaFields,
    list: async ({ db, actor }) => (await agendas(db, actor)).map(answerOf),
    item: async ({ db, actor }, id) => {
      const agenda = await agendaAt(db, actor, id);
      if (!agenda) throw agendaNotFound(id);
      return { ...answerOf(agenda), ...(await neighboursOf({ db, actor }, agenda)) };
    },
    page: ({ id }) => agendaAddress(asId(id)),
    columns: {
      id: (agenda) => agenda.id,
      titel: (agenda) => agenda.titel,
      ondertitel: (agenda) => agenda.ondertitel,
      uitgever: (agenda) => agenda.uitgever,
      stand: (agenda) => agenda.stand,
      eersteJaar: (agenda) => agenda.eersteJaar,
      laatsteJaar: (agenda) => agenda.laatsteJaar,
      vastgesteldOp: (agenda) => agenda.vaststelling?.datum ?? null,
      vastgesteldDoor: (agenda) => agenda.vaststelling?.door ?? null,
      vastgesteldBron: (agenda) => agenda.vaststelling?.bron ?? null,
      versie: (agenda) => agenda.versie,
      gewijzigdOp: (agenda) => agenda.gewijzigdOp,
    },
  });

async function neighboursOf({ db, actor }: Pick<Visit<AgendaTables>, "db" | "actor">, { id }: Agenda) {
  const [voorganger, opvolger] = await Promise.all([agendaBefore(db, actor, id), agendaAfter(db, actor, id)]);
  return { voorganger, opvolger };
}

const filters = z.object({});
type AgendaFilters = z.infer<typeof filters>;

const agendaFields = once(() => ({
  id: z.string().describe("De periode van de agenda, zoals 2026-2029."),
  titel: z.string(),
  ondertitel: z.string().describe("Tweede titel; leeg als er geen is."),
  uitgever: z.string(),
  stand: oneWordOf(agendaStateWords).describe("Waar de agenda in haar leven is."),
  eersteJaar: z.int(),
  laatsteJaar: z.int(),
  vaststelling: orNull(adoptionSchema()).describe("Null zolang niemand haar vaststelde."),
  ...keptFields(),
}));
type AgendaAnswer = z.infer<z.ZodObject<ReturnType<typeof agendaFields>>>;

const fullAgendaFields = once(() => ({
  ...agendaFields(),
  voorganger: z.string().nullable().describe("De agenda waar zij op verder gaat; null als die hier niet is."),
  opvolger: z.string().nullable().describe("De agenda die erop verder gaat; null als die er nog niet is."),
}));
type FullAgendaAnswer = z.infer<z.ZodObject<ReturnType<typeof fullAgendaFields>>>;

const adoptionSchema = once(() =>
  z
    .object({ datum: z.iso.date().describe("De dag (RFC 3339)."), door: z.string(), bron: z.string() })
    .meta({ id: "Vaststelling", description: "Wanneer en door wie een agenda is vastgesteld." }),
);

const answerOf = (agenda: Agenda): AgendaAnswer => ({
  id: agenda.id,
  titel: agenda.title,
  ondertitel: agenda.subtitle,
  uitgever: agenda.publisher,
  stand: agendaStateWords[agenda.state],
  eersteJaar: agenda.fromYear,
  laatsteJaar: agenda.untilYear,
  vaststelling: agenda.adopted && { datum: agenda.adopted.on, door: agenda.adopted.by, bron: agenda.adopted.source },
  ...keptOf(agenda),
});
