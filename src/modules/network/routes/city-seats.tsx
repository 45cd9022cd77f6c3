import type { Markup } from "../../../lib/markup/markup.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { City } from "../domain/city.ts";
import { CitySeats } from "../pages/city-seats.tsx";
import { allBodies } from "../store/bodies.ts";
import { seatsOf } from "../store/seats.ts";
import type { NetworkTables } from "../tables.ts";

/** For the page of a city: where it sits in the network; null when nothing is known. */
export async function citySeatsPanel({ db, actor, view }: Visit<NetworkTables>, city: City): Promise<Markup | null> {
  const [seats, bodies] = await Promise.all([seatsOf(db, actor, city.id), allBodies(db, actor)]);
  const parts = bodies.flatMap((body) =>
    body.participations.filter((part) => part.city === city.id).map(({ periodWords, subjects }) => ({ body, periodWords, subjects })),
  );
  if (seats.length === 0 && parts.length === 0) return null;
  return <CitySeats view={view} city={city.name} seats={seats} parts={parts} />;
}
