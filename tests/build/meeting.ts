import { asId, type BodyId, type MeetingId, type NetworkId } from "../../src/lib/ids.ts";
import type { Meeting } from "../../src/modules/meetings/domain/meeting.ts";

/** The id of a body in a test. */
export const ofBody = (id: string) => asId<BodyId>(id);

/** A meeting; a test names only what it is about. */
export const aMeeting = ({ id = "m1", ...told }: Partial<Omit<Meeting, "id">> & { readonly id?: string } = {}): Meeting => ({
  id: asId<MeetingId>(id),
  slug: `bijeenkomst-${id}`,
  network: asId<NetworkId>("g40"),
  kind: "political-network-day",
  title: `Bijeenkomst ${id}`,
  begins: { on: "2023-05-31", note: null },
  ends: { on: null, note: null },
  otherDays: [],
  place: null,
  hostCity: null,
  status: "held",
  statusNote: null,
  programme: ["Wat er op het programma stond"],
  attendance: null,
  invited: [],
  note: null,
  bodies: [],
  sources: ["https://example.nl/bron"],
  audience: "public",
  version: 1,
  changedAt: new Date("2026-11-24T08:00:00Z"),
  ...told,
});
