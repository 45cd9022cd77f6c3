import { z } from "zod";
import { asId, type BodyId, type OrganisationId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { type Page, type Paging, pageOf } from "../../../lib/paging.ts";
import { collection } from "../../../platform/api/collection.ts";
import { keptFields, keptOf, listOf, once } from "../../../platform/api/pieces.ts";
import { spanOf, spanSchema } from "../../../platform/api/span.ts";
import { oneWordOf, type Words } from "../../../platform/api/words.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { seatNotFound } from "../domain/refusals.ts";
import type { ListedSeat, SeatRole, SeatState } from "../domain/seat.ts";
import { holdersOn } from "../domain/seats-on-a-day.ts";
import { type DatedSeat, datedSeats, seatPage, seatsWith, seatWith } from "../store/seat-pages.ts";
import { allSeats } from "../store/seats.ts";
import type { NetworkTables } from "../tables.ts";

/** The seats in the bodies, for programs: roles with a time, never names of persons. */
export const seatCollection = <Tables extends NetworkTables>() =>
  collection<Tables, SeatFilters, SeatAnswer, SeatAnswer>({
    name: "zetels",
    one: "Zetel",
    description: "Rollen in de gremia: welke stad, in welk ambt, in welke tijd; ook wat vacant is. Zonder namen van personen.",
    query: filters,
    rowFields: seatFields,
    itemFields: seatFields,
    list: async ({ db, actor }, query) => chosen(await allSeats(db, actor), query).map(answerOf),
    listPage: async (visit, query, paging) => {
      const page = await pageOfSeats(visit, query, paging);
      return { ...page, items: page.items.map(answerOf) };
    },
    item: async ({ db, actor }, id) => {
      const seat = await seatWith(db, actor, id);
      if (!seat) throw seatNotFound(id);
      return answerOf(seat);
    },
    page: ({ adresdeelGremium }) => `/netwerk/${adresdeelGremium}`,
    columns: {
      id: (seat) => seat.id,
      gremium: (seat) => seat.gremium,
      rol: (seat) => seat.rol,
      rolToelichting: (seat) => seat.rolToelichting,
      organisatie: (seat) => seat.organisatie,
      organisatieNaam: (seat) => seat.organisatieNaam,
      ambt: (seat) => seat.ambt,
      stand: (seat) => seat.stand,
      vanaf: (seat) => seat.tijdvak.vanaf.periode,
      eerstGezien: (seat) => seat.tijdvak.eerstGezien?.periode ?? null,
      laatstGezien: (seat) => seat.tijdvak.laatstGezien?.periode ?? null,
      tot: (seat) => seat.tijdvak.tot?.periode ?? null,
      einde: (seat) => seat.tijdvak.einde,
      toelichting: (seat) => seat.toelichting,
      bronnen: (seat) => seat.bronnen,
      versie: (seat) => seat.versie,
      gewijzigdOp: (seat) => seat.gewijzigdOp,
    },
  });

const filters = z.object({
  gremium: z.string().max(100).optional().describe("Kenmerk van het gremium."),
  organisatie: z.string().max(100).optional().describe("Kenmerk van de organisatie; van een stad haar CBS-code."),
  op: z.iso.date().optional().describe("Alleen zetels die op deze dag zo waren, of misschien zo waren."),
});
type SeatFilters = z.infer<typeof filters>;

/** Of a page only its own seats are read whole; on a day, of the others what it takes to judge them. */
async function pageOfSeats<Tables extends NetworkTables>(
  { db, actor }: Pick<Visit<Tables>, "db" | "actor">,
  query: SeatFilters,
  paging: Paging,
): Promise<Page<ListedSeat>> {
  const body = query.gremium === undefined ? undefined : asId<BodyId>(query.gremium);
  const organisation = query.organisatie === undefined ? undefined : asId<OrganisationId>(query.organisatie);
  if (query.op === undefined) return seatPage(db, actor, { body, organisation }, paging);
  const { items, total } = pageOf(chosen(await datedSeats(db, actor, body), query), paging);
  const ids = items.map(({ id }) => id);
  return { items: await seatsWith(db, actor, ids), total, paging };
}

/** A seat can only be judged on a day beside the other seats of its body. */
function chosen<S extends DatedSeat>(seats: readonly S[], { gremium, organisatie, op }: SeatFilters): readonly S[] {
  const onDay =
    op === undefined
      ? seats
      : [...groupedBy(seats, ({ body }) => body).values()].flatMap((group) => holdersOn(group, op).map(({ seat }) => seat));
  return onDay.filter(
    (seat) => (gremium === undefined || seat.body === gremium) && (organisatie === undefined || seat.organisation === organisatie),
  );
}

const roleWords: Words<SeatRole> = {
  chair: "voorzitter",
  "vice-chair": "vicevoorzitter",
  "political-lead": "bestuurlijk-trekker",
  "official-lead": "ambtelijk-trekker",
  secretary: "secretaris",
  coordinator: "coordinator",
  member: "lid",
  guest: "gast",
};

const stateWords: Words<SeatState> = { held: "vervuld", vacant: "vacant", candidate: "kandidaat" };

const seatFields = once(() => ({
  id: z.string().describe("Vast kenmerk."),
  ...keptFields(),
  gremium: z.string().describe("Kenmerk; het gremium zelf staat op /gremia/{gremium}."),
  adresdeelGremium: z.string().describe("Het deel van het adres van de pagina: /netwerk/{adresdeelGremium}."),
  rol: oneWordOf(roleWords),
  rolToelichting: z.string().nullable().describe("Wat de bron aan de rol toevoegt, zoals: eerste."),
  organisatie: z.string().nullable().describe("Wie de zetel vervult; null als geen bron dat zegt."),
  organisatieNaam: z.string().nullable(),
  ambt: z.string().nullable(),
  stand: oneWordOf(stateWords),
  tijdvak: spanSchema(),
  toelichting: z.string().nullable(),
  bronnen: listOf(z.string()),
}));
type SeatAnswer = z.infer<z.ZodObject<ReturnType<typeof seatFields>>>;

const answerOf = (seat: ListedSeat): SeatAnswer => ({
  id: seat.id,
  gremium: seat.body,
  adresdeelGremium: seat.bodyHead.slug,
  rol: roleWords[seat.role],
  rolToelichting: seat.roleNote,
  organisatie: seat.organisation,
  organisatieNaam: seat.sender?.name ?? null,
  ambt: seat.office,
  stand: stateWords[seat.state],
  tijdvak: spanOf(seat.period),
  toelichting: seat.note,
  bronnen: seat.sources,
  ...keptOf(seat),
});
