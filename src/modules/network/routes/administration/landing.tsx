import type { Actor } from "../../../../lib/actor.ts";
import { dayOf } from "../../../../lib/day.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp } from "../../../../platform/http/env.ts";
import { reachOf } from "../../domain/fillable.ts";
import { administering, may } from "../../domain/policy.ts";
import { type AdministrationPart, LandingPage } from "../../pages/administration/landing.tsx";
import type { AdministrationSlots } from "../../slots/administration.ts";
import { bodiesFor } from "../../store/administration/bodies.ts";
import { seatsWith } from "../../store/administration/seats.ts";
import { vacanciesFrom } from "../../store/administration/vacancies.ts";
import type { NetworkTables } from "../../tables.ts";

/** More vacant seats than this are found per body. */
const mostVacancies = 50;

/** The first page of the administration: for each person what that person may do. */
export function landingRoutes<Tables extends NetworkTables>(slots: Pick<AdministrationSlots<Tables>, "landing" | "landingTop">) {
  return newApp<Tables>().get("/beheer", admit(...administering), async (c) => {
    const { visit } = c.var;
    const { db, actor, view, now } = visit;
    const vacant = await vacanciesFrom(db, actor, dayOf(now), reachOf(actor));
    const fillable = vacant.filter((seat) => may.fillSeat(actor, { id: seat.body, kind: seat.bodyKind }, seat));
    const bodies = await bodiesFor(db, actor);
    const panels = await Promise.all(slots.landing.map((part) => part(visit)));
    return answerPage(
      c,
      <LandingPage
        view={view}
        top={await slots.landingTop(visit)}
        parts={partsFor(actor)}
        vacancies={{
          count: fillable.length,
          first: await seatsWith(
            db,
            actor,
            fillable.slice(0, mostVacancies).map(({ id }) => id),
          ),
        }}
        led={bodies.filter(({ id }) => actor.leads.has(id))}
        panels={panels}
      />,
    );
  });
}

/** The parts in which somebody finds something to do. */
function partsFor(actor: Actor): readonly AdministrationPart[] {
  const handlesPeople = actor.roles.has("secretariat") || actor.roles.has("coordinator");
  return [
    "bodies",
    "seats",
    ...(handlesPeople ? (["people"] as const) : []),
    ...(may.changeOrganisation(actor) ? (["organisations"] as const) : []),
    ...(handlesPeople ? (["guard"] as const) : []),
    ...(may.exchangeSheets(actor) ? (["exchange"] as const) : []),
  ];
}
