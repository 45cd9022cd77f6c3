import type { Verdict } from "../ask.ts";
import type { DatedEvent } from "../dated-event.ts";
import { type LeadRole, leadRoles } from "../execution.ts";
import type { Account } from "../offer.ts";
import type { AnyRecord, CarriedInitiative, RecordKind, RecordOf } from "./record.ts";

/** What keeps a record from being published although every field is right by itself. */
export const readinessCodes = ["no-owner", "no-event", "reason-missing"] as const;
export type ReadinessCode = (typeof readinessCodes)[number];

/** What is missing, at which field. */
export interface ReadinessProblem {
  readonly field: string;
  readonly code: ReadinessCode;
}

/** What keeps a record of this kind from being published; nothing when it is ready. */
export function unreadiness<Kind extends RecordKind>(kind: Kind, record: RecordOf[Kind]): readonly ReadinessProblem[] {
  const found: AnyRecord = record;
  if (isInitiative(kind, found)) return initiativeProblems(found);
  if ("verdict" in found && judged.has(found.verdict) && !isTold(found.events)) return [{ field: "oordeel", code: "no-event" }];
  return [];
}

const isInitiative = (kind: RecordKind, record: AnyRecord): record is CarriedInitiative => kind === "initiative" && "milestones" in record;

/** A verdict that says that something happened needs something that happened, with where that is told (I1). */
const judged: ReadonlySet<Verdict | Account> = new Set<Verdict>(["granted", "partly", "refused", "overtaken"]);

const isTold = (events: readonly DatedEvent[]): boolean => events.some(({ sources }) => sources.length > 0);

/** Both leads, or the word that nobody is known (A1); and a city that does not take part says why. */
function initiativeProblems({ leads, abstentions }: CarriedInitiative): readonly ReadinessProblem[] {
  const missing = leadRoles.filter((role) => !leads.some((lead) => lead.role === role));
  return [
    ...missing.map((role): ReadinessProblem => ({ field: leadField[role], code: "no-owner" })),
    ...(abstentions.some(({ reason }) => reason === "") ? [{ field: "stad-1-reden", code: "reason-missing" as const }] : []),
  ];
}

const leadField: Readonly<Record<LeadRole, string>> = { political: "politiek-functie", official: "ambtelijk-functie" };
