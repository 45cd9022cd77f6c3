import type { Markup } from "../../../lib/markup/markup.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { City } from "../domain/city.ts";
import { CitySeats } from "../pages/city-seats.tsx";
import { participationsOf } from "../store/participations.ts";
import { seatsOf } from "../store/seats.ts";
import type { NetworkTables } from "../tables.ts";

/** For the page of a city: where it sits in the network; null when nothing is known. */
export async function citySeatsPanel({ db, actor, view }: Visit<NetworkTables>, city: City): Promise<Markup | null> {
  const [seats, parts] = await Promise.all([seatsOf(db, actor, city.id), participationsOf(db, actor, city.id)]);
  if (seats.length === 0 && parts.length === 0) return null;
  return <CitySeats view={view} city={city.name} seats={seats} parts={parts} />;
}
