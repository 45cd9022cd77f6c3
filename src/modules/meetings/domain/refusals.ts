import { Refusal } from "../../../lib/refusal.ts";

/** No meeting has this address. */
export const meetingNotFound = (slug: string) => new Refusal("not-found", "meetings.not-found", { slug });
