/** What there is about how somebody comes in. */
export interface WayIn {
  readonly account: "none" | "open" | "closed";
  /** Whether mail for signing in has somewhere to go. */
  readonly hasAddress: boolean;
  readonly hasApp: boolean;
  readonly passkeys: number;
  /** The names of the organisations by whose own sign-in the person comes in. */
  readonly organisations: readonly string[];
  /** Until when the last invitation works; null when none does. */
  readonly invitedUntil: Date | null;
}

/** How far somebody is: never asked in, asked and not here yet, asked too long ago, coming in, or shut out. */
export const accessStates = ["never-invited", "invited", "lapsed", "comes-in", "closed"] as const;
export type AccessState = (typeof accessStates)[number];

/** Who was never asked in, as far as we know. */
export const noWayIn: WayIn = {
  account: "none",
  hasAddress: false,
  hasApp: false,
  passkeys: 0,
  organisations: [],
  invitedUntil: null,
};

/**
 * How far somebody is. Who has a second proof or comes in by an organisation has been here; who has an account and neither, was
 * invited and never came to the end of it.
 */
export function accessState({ account, hasApp, passkeys, organisations, invitedUntil }: WayIn): AccessState {
  if (account === "none") return "never-invited";
  if (account === "closed") return "closed";
  if (hasApp || passkeys > 0 || organisations.length > 0) return "comes-in";
  return invitedUntil === null ? "lapsed" : "invited";
}
