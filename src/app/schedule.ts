/** What runs by the clock: the kind of job, and how often, in minutes. */
export const schedule: readonly { readonly kind: string; readonly everyMinutes: number }[] = [
  { kind: "audit.verify", everyMinutes: 24 * 60 },
  // A proposal of an import lasts an hour; everything else that is let go counts in days.
  { kind: "privacy.retention", everyMinutes: 60 },
  { kind: "rounds.chase", everyMinutes: 60 },
  { kind: "search.rebuild", everyMinutes: 24 * 60 },
];
