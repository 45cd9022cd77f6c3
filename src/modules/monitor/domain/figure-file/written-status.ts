import type { ObservationStatus } from "../observation.ts";
import { publishedStatus } from "../published-status.ts";

/** How firm a cell says that figures are; null when it says something that we do not know. Blank says nothing. */
export function statusIn(text: string): ObservationStatus | null {
  if (text.trim() === "") return "unknown";
  const status = publishedStatus({ status: text, title: text, description: null });
  return status === "unknown" ? null : status;
}
