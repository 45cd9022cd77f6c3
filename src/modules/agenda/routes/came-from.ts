import type { Visit } from "../../../platform/http/env.ts";
import { type MeetingHead, meetingOf, type Originated } from "../domain/origin.ts";
import type { MeetingSlots } from "../slots.ts";

/** The meeting that something came from, as far as whoever asks may know; what names none asks for none. */
export const cameFrom = async <Tables>(
  { db, actor }: Visit<Tables>,
  { meetings }: MeetingSlots<Tables>,
  { meeting }: Originated,
): Promise<MeetingHead | null> => (meeting === null ? null : meetingOf(await meetings(db, actor), meeting));
