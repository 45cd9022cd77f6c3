import { isRecord } from "../../lib/records.ts";
import { isInvented } from "../../modules/network/index.ts";
import type { BareAct } from "../../platform/audit/log.ts";

/** The event with which a stay of the example network begins. */
export const loadedEvent = "example.loaded";

/** Whose doing something was since the example was loaded, as the audit chain tells it. */
export interface Authors {
  /** Everybody of the example: the persons it came with, and those whom they added. */
  readonly isOfExample: (person: string) => boolean;
  /** Whether all that was done at a moment was done by the example; what nobody recorded was not. */
  readonly didAt: (moment: string) => boolean;
  /** Whether the example did something to a thing. */
  readonly didTo: (subject: string) => boolean;
  /** Whether somebody else did. */
  readonly othersDidTo: (subject: string) => boolean;
  /** The others to whom the example did something. */
  readonly touched: readonly string[];
}

/**
 * Reads the acts since the example was loaded, the earliest first. Who signs in is nobody yet: what the product itself did to
 * a person of the example counts as the example's.
 */
export function authorsOf(acts: readonly BareAct[]): Authors {
  const added = new Set<string>();
  const isOfExample = (person: string) => isInvented(person) || added.has(person);
  const byExample = { moments: new Set<string>(), subjects: new Set<string>() };
  const byOthers = { moments: new Set<string>(), subjects: new Set<string>() };
  for (const act of acts) {
    const isExamples =
      act.event === loadedEvent || isOfExample(act.actor) || (act.actor === "system" && isOfExample(personIn(act.subject)));
    const seen = isExamples ? byExample : byOthers;
    if (isExamples && act.event === "network.person-added") added.add(personIn(act.subject));
    seen.moments.add(act.at);
    for (const subject of subjectsOf(act)) seen.subjects.add(subject);
  }
  return {
    isOfExample,
    didAt: (moment) => byExample.moments.has(moment) && !byOthers.moments.has(moment),
    didTo: (subject) => byExample.subjects.has(subject),
    othersDidTo: (subject) => byOthers.subjects.has(subject),
    touched: [...byExample.subjects].filter((subject) => subject.startsWith("person ") && !isOfExample(personIn(subject))).sort(),
  };
}

/** What an act was done to; who hands a seat over makes the row that follows it too. */
function subjectsOf({ subject, particulars }: BareAct): readonly string[] {
  const told: unknown = JSON.parse(particulars);
  const next = isRecord(told) ? told["next"] : undefined;
  return typeof next === "string" && subject.startsWith("seat ") ? [subject, `seat ${next}`] : [subject];
}

const personIn = (subject: string): string => subject.replace(/^person /, "");
