const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The calendar day in the Netherlands, as `2026-11-24`. */
export const dayOf = (moment: Date): string => amsterdam.format(moment);
