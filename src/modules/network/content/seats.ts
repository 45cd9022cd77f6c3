import { z } from "zod";
import type { BodyId, OrganisationId, SeatId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, optional, reference, words } from "../../../platform/content/fields.ts";
import type { ContentItem } from "../../../platform/content/load-content.ts";
import { period } from "../../../platform/content/period.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { ContentTables } from "../../../platform/content/tables.ts";
import type { Context } from "../../../platform/context.ts";
import { type Seat, seatRoles, seatStates } from "../domain/seat.ts";
import { saveSeat, seatVersions } from "../store/save-seat.ts";
import type { NetworkTables } from "../tables.ts";

/** A seat as it stands in `seats.yaml`: a role of an organisation, never of a person. */
export type ToldSeat = Omit<Seat, "person" | "substitute" | "follows" | "audience" | "version" | "changedAt">;

/** What seats may refer to. */
interface Known {
  readonly bodies: KnownIds;
  readonly organisations: KnownIds;
}

/** Reads the seats; null when there is something wrong with them. */
export const readSeats = (reading: Reading, known: Known): readonly ToldSeat[] | null => reading.read("seats.yaml", seatsFile(known));

/** The seats as items to load. */
export async function seatItems(
  context: Context<NetworkTables & ContentTables>,
  seats: readonly ToldSeat[],
): Promise<readonly ContentItem<NetworkTables & ContentTables>[]> {
  const versions = await seatVersions(context.tx, context.actor);
  const untold = { person: null, substitute: null, follows: null, audience: "public" } as const;
  return seats.map((seat) => ({
    kind: "seat",
    id: seat.id,
    content: seat,
    currentVersion: versions.get(seat.id) ?? null,
    save: (tx, version, changedAt) => saveSeat(tx, { ...seat, ...untold, version, changedAt }),
  }));
}

const seat = ({ bodies, organisations }: Known) =>
  z.strictObject({
    id: reference<SeatId>("seat", null),
    body: reference<BodyId>("body", bodies),
    role: z.enum(seatRoles),
    roleNote: optional(words),
    organisation: optional(reference<OrganisationId>("organisation", organisations)),
    office: optional(words),
    state: z.enum(seatStates),
    period,
    note: optional(words),
    sources: z.array(words).min(1),
  });

const seatsFile = (known: Known) => z.strictObject({ seats: distinct("id", seat(known)) }).transform(({ seats }) => seats);
