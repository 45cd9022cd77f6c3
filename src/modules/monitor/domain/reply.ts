import type { CityId, IndicatorId, PersonId, ReplyId } from "../../../lib/ids.ts";
import type { PeriodCode } from "./period-code.ts";
import { replyNotStanding } from "./reply-refusals.ts";

/** `reply`: the city disputes what the figure seems to say; `explanation`: the city says what one should know to read it. */
export const replyKinds = ["reply", "explanation"] as const;
export type ReplyKind = (typeof replyKinds)[number];

export const replyStates = ["placed", "withdrawn"] as const;
export type ReplyState = (typeof replyStates)[number];

/** Every step that a reply can take. The diagram in the README is checked against this table. */
export const replySteps = {
  change: { from: "placed", to: "placed" },
  confirm: { from: "placed", to: "placed" },
  withdraw: { from: "placed", to: "withdrawn" },
} as const satisfies Record<string, { from: ReplyState; to: ReplyState }>;

/** The periods from one to another; both the same for one period. */
export interface Span {
  readonly from: PeriodCode;
  readonly to: PeriodCode;
}

/** What a reply is about; it stays so: about something else a city says something else. */
export interface ReplySubject {
  readonly kind: ReplyKind;
  /** The periods that it is about; null for the figure as a whole. */
  readonly span: Span | null;
}

/** What a city says, and which office signs for it. */
export interface SignedWords {
  readonly text: string;
  /** A role in the city, such as `wethouder Financiën`: never a person. */
  readonly office: string;
}

/** All that a city sends. */
export type ReplyWords = ReplySubject & SignedWords;

interface Kept extends ReplySubject {
  readonly id: ReplyId;
  readonly city: CityId;
  readonly indicator: IndicatorId;
  /** The day on which it was first placed. */
  readonly placedOn: string;
  readonly version: number;
  readonly changedAt: Date;
}

/** A reply that stands beside its figure. */
export interface StandingReply extends Kept, SignedWords {
  readonly state: "placed";
  /** The last day on which the city wrote it, changed it, or said that it is still right. */
  readonly saidOn: string;
}

/** Who took a reply away, and why. The city owes nobody a reason, the secretariat owes one to everybody. */
export type Withdrawal =
  | { readonly by: "city"; readonly on: string; readonly reason: string | null }
  | { readonly by: "secretariat"; readonly on: string; readonly reason: string };

/** A reply that was taken away: its words are in its history alone. */
export interface WithdrawnReply extends Kept {
  readonly state: "withdrawn";
  readonly withdrawal: Withdrawal;
}

export type Reply = StandingReply | WithdrawnReply;

export const replyActs = ["placed", "changed", "confirmed", "withdrawn"] as const;
export type ReplyAct = (typeof replyActs)[number];

/** What a reply said from an act on; none is ever changed or taken out. */
export interface ReplyVersion extends ReplySubject, SignedWords {
  readonly reply: ReplyId;
  readonly version: number;
  readonly act: ReplyAct;
  readonly at: Date;
  /** Who did it; kept by id, shown to nobody. */
  readonly person: PersonId | null;
  /** Why it was taken away; null when not told. */
  readonly reason: string | null;
}

/** A reply that can still take a step, or a refusal: what was withdrawn takes none. */
export function standing(reply: Reply): StandingReply {
  if (reply.state !== "placed") throw replyNotStanding(reply.id);
  return reply;
}

/** A reply with other words, said on a day. */
export const changed = (reply: StandingReply, words: SignedWords, day: string, now: Date): StandingReply => ({
  ...reply,
  text: words.text,
  office: words.office,
  saidOn: day,
  version: reply.version + 1,
  changedAt: now,
});

/** A reply without its words. */
export const withdrawn = (reply: StandingReply, withdrawal: Withdrawal, now: Date): WithdrawnReply => ({
  id: reply.id,
  city: reply.city,
  indicator: reply.indicator,
  kind: reply.kind,
  span: reply.span,
  placedOn: reply.placedOn,
  state: "withdrawn",
  withdrawal,
  version: reply.version + 1,
  changedAt: now,
});

/** Whether a city should look whether its reply is still right: it said so longer than a year ago. */
export const isOld = ({ saidOn }: Pick<StandingReply, "saidOn">, today: string): boolean => yearAfter(saidOn) <= today;

/** The same day a year later; 29 February counts as 1 March. */
export const yearAfter = (day: string): string => {
  const [year = "", ...rest] = day.split("-");
  const same = new Date(`${Number(year) + 1}-${rest.join("-")}T00:00:00Z`);
  return same.toISOString().slice(0, 10);
};
