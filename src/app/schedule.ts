/** What runs by the clock: the kind of job, and how often, in minutes. */
export const schedule: readonly { readonly kind: string; readonly everyMinutes: number }[] = [
  { kind: "audit.verify", everyMinutes: 24 * 60 },
  { kind: "privacy.retention", everyMinutes: 24 * 60 },
  { kind: "rounds.chase", everyMinutes: 60 },
  { kind: "search.rebuild", everyMinutes: 24 * 60 },
];
