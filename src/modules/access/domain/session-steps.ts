/** What a session can be: waiting for its second factor, complete, or over. */
export const sessionStates = ["half", "complete", "over"] as const;
export type SessionState = (typeof sessionStates)[number];

/**
 * Every step that a session can take. Giving the second factor ends the half session; a complete one begins under a new
 * secret (ASVS 7.2.4). The diagram in the README is checked against this table.
 */
export const sessionSteps = {
  prove: { from: ["half", "complete"], to: "complete" },
  "sign-out": { from: ["half", "complete"], to: "over" },
  "fail-five-times": { from: ["half", "complete"], to: "over" },
  "run-out": { from: ["half", "complete"], to: "over" },
  "be-ended": { from: ["half", "complete"], to: "over" },
} as const satisfies Record<string, { readonly from: readonly SessionState[]; readonly to: SessionState }>;

/** So many wrong codes end a session (ASVS 6.6.3). */
export const mostTries = 5;
