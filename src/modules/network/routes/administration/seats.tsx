import { dayOf } from "../../../../lib/day.ts";
import { asId, type PersonId } from "../../../../lib/ids.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { untouched } from "../../../../ui/form.tsx";
import { addSeat, endSeat, handOverSeat } from "../../actions/seat.ts";
import { notYours } from "../../domain/administration-refusals.ts";
import { eyesIn } from "../../domain/administration-room.ts";
import type { Body } from "../../domain/body.ts";
import { administering, may } from "../../domain/policy.ts";
import { bodyNotFound, seatNotFound } from "../../domain/refusals.ts";
import { type SeatRole, seatRoles } from "../../domain/seat.ts";
import { endForm, nameQuery, seatForm, seatsQuery, sittingForm } from "../../input/administration.ts";
import type { FormTurn } from "../../pages/administration/form-page.tsx";
import { SeatFormPage, SeatPage, SeatsPage, sittingTyped } from "../../pages/administration/seats.tsx";
import { bodiesFor, bodyFor } from "../../store/administration/bodies.ts";
import { organisationsKept } from "../../store/administration/organisations.ts";
import { type NamedSeat, seatFor, seatsIn } from "../../store/administration/seats.ts";
import type { NetworkTables } from "../../tables.ts";
import { candidatesFor } from "./candidates.ts";
import { takeForm } from "./take-form.ts";

/** Seats: list per body, add, fill, hand over, leave vacant, end. */
export function seatAdministration<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .get("/beheer/zetels", admit(...administering), async (c) => {
      const { db, actor, view, now } = c.var.visit;
      const { gremium } = readQuery(c.req.url, seatsQuery);
      const body = gremium === undefined ? null : await getBody(c.var.visit, gremium);
      const seats = body === null ? [] : await seatsIn(db, actor, body.id, dayOf(now));
      const mayAdd = body !== null && rolesToAdd(c.var.visit, body).length > 0;
      return answerPage(c, <SeatsPage view={view} bodies={await bodiesFor(db, actor)} body={body} seats={seats} mayAdd={mayAdd} />);
    })
    .get("/beheer/gremia/:slug/zetels/nieuw", admit(...administering), async (c) => {
      const { visit } = c.var;
      const body = await getBody(visit, c.req.param("slug"));
      if (rolesToAdd(visit, body).length === 0) throw notYours();
      const turn = { state: untouched({ gremium: body.slug, rol: "member", dag: dayOf(visit.now) }), meanwhile: null };
      return answerPage(c, await newSeatPage(visit, body, turn, readQuery(c.req.url, nameQuery).naam));
    })
    .post("/beheer/zetels", admit("secretariat", "lead", "administrator"), (c) =>
      takeForm(c, {
        schema: seatForm,
        act: async ({ gremium, rol, toevoeging, organisatie, persoon, vervanger, dag }) => {
          const sitting = { day: dag, person: persoon, substitute: vervanger, organisation: organisatie };
          const form = { ...sitting, body: gremium, role: rol, roleNote: toevoeging };
          await c.var.visit.act((context) => addSeat(context, form));
          return `/beheer/zetels?gremium=${gremium}`;
        },
        draw: async (turn) => newSeatPage(c.var.visit, await getBody(c.var.visit, turn.state.typed.gremium ?? ""), turn),
      }),
    )
    .route("/", oneSeat<Tables>());
}

/** One seat: hand it over, leave it vacant, end it. */
function oneSeat<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .get("/beheer/zetels/:id", admit(...administering), async (c) => {
      const { visit } = c.var;
      const seat = await getSeat(visit, c.req.param("id"));
      return answerPage(c, await seatPage(visit, seat, { name: readQuery(c.req.url, nameQuery).naam }));
    })
    .post("/beheer/zetels/:id/overdracht", admit(...administering), async (c) => {
      const { visit } = c.var;
      const seat = await getSeat(visit, c.req.param("id"));
      return takeForm(c, {
        schema: sittingForm,
        act: async ({ dag, persoon, vervanger, organisatie, versie }) => {
          const form = { day: dag, person: persoon, substitute: vervanger, organisation: organisatie };
          const next = await visit.act((context) => handOverSeat(context, seat.id, form, versie));
          return `/beheer/zetels/${next}`;
        },
        draw: (turn) => seatPage(visit, seat, { turn }),
        current: async () => sittingTyped(await getSeat(visit, seat.id), dayOf(visit.now)),
      });
    })
    .post("/beheer/zetels/:id/einde", admit("secretariat", "lead", "administrator"), async (c) => {
      const { visit } = c.var;
      const seat = await getSeat(visit, c.req.param("id"));
      return takeForm(c, {
        schema: endForm,
        act: async ({ einddag, versie }) => {
          await visit.act((context) => endSeat(context, seat.id, einddag, versie));
          return `/beheer/zetels?gremium=${seat.bodySlug}`;
        },
        draw: (endTurn) => seatPage(visit, seat, { endTurn }),
      });
    });
}

const rolesToAdd = ({ actor }: Visit<NetworkTables>, body: Body): readonly SeatRole[] =>
  seatRoles.filter((role) => may.changeSeat(actor, body, role));

async function getBody({ db, actor }: Visit<NetworkTables>, slug: string): Promise<Body> {
  const body = await bodyFor(db, actor, slug);
  if (!body) throw bodyNotFound(slug);
  return body;
}

async function getSeat({ db, actor }: Visit<NetworkTables>, id: string): Promise<NamedSeat> {
  const seat = await seatFor(db, actor, id);
  if (!seat) throw seatNotFound(id);
  return seat;
}

const newSeatPage = async (visit: Visit<NetworkTables>, body: Body, turn: FormTurn, name = "") => (
  <SeatFormPage
    view={visit.view}
    body={body}
    roles={rolesToAdd(visit, body)}
    candidates={
      await candidatesFor(
        { ...visit, actor: eyesIn(visit.actor, body.kind) },
        { name, organisation: visit.actor.organisationId, chosen: typedPeople(turn) },
      )
    }
    organisations={await organisationsKept(visit.db)}
    {...turn}
  />
);

interface SeatTurns {
  readonly turn?: FormTurn;
  readonly endTurn?: FormTurn;
  /** The part of a name that is looked for. */
  readonly name?: string;
}

/** Who was chosen in a form that comes back stays in it. */
const typedPeople = ({ state }: FormTurn): readonly PersonId[] =>
  [state.typed["persoon"], state.typed["vervanger"]].flatMap((id) => (id ? asId<PersonId>(id) : []));

async function seatPage(visit: Visit<NetworkTables>, seat: NamedSeat, turns: SeatTurns) {
  const today = dayOf(visit.now);
  const body = { id: seat.body, kind: seat.bodyKind };
  const first: FormTurn = { state: untouched(sittingTyped(seat, today)), meanwhile: null };
  return (
    <SeatPage
      view={visit.view}
      seat={seat}
      may={{ fill: may.fillSeat(visit.actor, body, seat), end: may.changeSeat(visit.actor, body, seat.role) }}
      today={today}
      endTurn={turns.endTurn ?? null}
      candidates={
        await candidatesFor(
          { ...visit, actor: eyesIn(visit.actor, seat.bodyKind) },
          { name: turns.name ?? "", organisation: seat.organisation, chosen: typedPeople(turns.turn ?? first) },
        )
      }
      organisations={await organisationsKept(visit.db)}
      {...(turns.turn ?? first)}
    />
  );
}
