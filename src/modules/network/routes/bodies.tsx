import { dayOf } from "../../../lib/day.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import type { FullBody, OutlinedBody } from "../domain/body.ts";
import { bodyStandsOn, bodyTree } from "../domain/body-tree.ts";
import { firstSign, lastSignBefore } from "../domain/last-sign.ts";
import { memberCounts } from "../domain/membership.ts";
import { subjectsAmong } from "../domain/named-subject.ts";
import { bodyNotFound, noNetwork } from "../domain/refusals.ts";
import { holdersOn } from "../domain/seats-on-a-day.ts";
import { dayQuery } from "../input/bodies.ts";
import { BodyPage } from "../pages/body.tsx";
import type { Surroundings } from "../pages/body-facts.tsx";
import { NetworkPage } from "../pages/network.tsx";
import type { CitySlots } from "../slots.ts";
import { bodyWith } from "../store/bodies.ts";
import { bodyOutlines } from "../store/body-outlines.ts";
import { allCities, citiesOn } from "../store/cities.ts";
import { membershipsIn } from "../store/memberships.ts";
import { ownNetwork } from "../store/networks.ts";
import { citiesInFront } from "../store/participations.ts";
import { leadingSeats, seatPeriods, seatsIn } from "../store/seats.ts";
import type { NetworkTables } from "../tables.ts";

/** The network as a tree on any day, and the page of each body. */
export function bodyRoutes<Tables extends NetworkTables>({ subjects, bodyPanels }: Pick<CitySlots<Tables>, "subjects" | "bodyPanels">) {
  return newApp<Tables>()
    .get("/netwerk", admit("visitor", "member"), async (c) =>
      answerPage(c, await networkPage(c.var.visit, readQuery(c.req.url, dayQuery).op)),
    )
    .get("/netwerk/:slug", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { db, actor, view } = visit;
      const slug = c.req.param("slug");
      const today = dayOf(visit.now);
      const day = readQuery(c.req.url, dayQuery).op ?? today;
      const bodies = await bodyOutlines(db, actor);
      const outline = bodies.find((one) => one.slug === slug);
      const body = outline && (await bodyWith(db, actor, outline.id));
      if (!body) throw bodyNotFound(slug);
      const [seats, cities, names] = await Promise.all([seatsIn(db, actor, body.id), allCities(db), subjects(visit)]);
      const panels = await Promise.all(bodyPanels.map((panel) => panel(visit, body)));
      return answerPage(
        c,
        <BodyPage
          view={view}
          day={day}
          today={today}
          body={{ ...body, subjects: subjectsAmong(names, body.subjects) }}
          standing={bodyStandsOn(body, bodies, day)}
          around={around(body, bodies, day)}
          seats={seats}
          cities={new Map(cities.map((city) => [city.id, city]))}
          subjects={names}
          panels={panels.filter((panel) => panel !== null)}
        />,
      );
    });
}

async function networkPage({ db, actor, view, now }: Visit<NetworkTables>, op: string | undefined) {
  const today = dayOf(now);
  const day = op ?? today;
  const network = await ownNetwork(db);
  if (!network) throw noNetwork();
  const [outlines, inFront, seats, told, cities, memberships, members] = await Promise.all([
    bodyOutlines(db, actor),
    citiesInFront(db, actor),
    leadingSeats(db, actor, null),
    seatPeriods(db, actor),
    allCities(db),
    membershipsIn(db, network.id),
    citiesOn(db, network.id, day),
  ]);
  const holders = [...groupedBy(seats, ({ body }) => body)].map(([body, group]) => [body, holdersOn(group, day)] as const);
  const bodies = outlines.map((body) => ({ ...body, inFront: inFront.get(body.id) ?? [] }));
  const periods = [...bodies.map(({ period }) => period), ...told];
  return (
    <NetworkPage
      view={view}
      network={network.name}
      day={day}
      today={today}
      nodes={bodyTree(bodies, day)}
      holders={new Map(holders)}
      cities={new Map(cities.map((city) => [city.id, city]))}
      members={members.length}
      counts={memberCounts(memberships)}
      first={firstSign(periods)}
      last={lastSignBefore(periods, day)}
    />
  );
}

/** The bodies around one body; those below it as far as they stand on the day. */
function around(body: FullBody, bodies: readonly OutlinedBody[], day: string): Surroundings {
  const named = (id: string | null) => bodies.find((one) => one.id === id) ?? null;
  return {
    parent: named(body.parent),
    below: bodies.filter((one) => one.parent === body.id && bodyStandsOn(one, bodies, day) !== "no"),
    counterpart: named(body.counterpart),
    counterpartOf: bodies.find(({ counterpart }) => counterpart === body.id) ?? null,
    earlier: bodies.flatMap((one) =>
      one.successions.filter(({ successor }) => successor === body.id).map(({ certainty }) => ({ body: one, certainty })),
    ),
    later: body.successions.flatMap(({ successor, certainty }) => {
      const later = named(successor);
      return later ? [{ body: later, certainty }] : [];
    }),
  };
}
