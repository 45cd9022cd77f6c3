/** What people type for a date, a month or a year, in the order in which they write it; what is none of these stays as it is. */
export function isoDate(typed: string): string {
  const [, day, month = "", year = ""] = /^(?:(\d{1,2})[-/ .])?(\d{1,2})[-/ .](\d{4})$/.exec(typed) ?? [];
  if (year === "") return typed;
  return [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

/** A date as people write it: `24-11-2026`, `11-2026`, `2026`; what is none stays as it is. */
export const typedDate = (iso: string): string => (/^\d{4}(-\d{2}){0,2}$/.test(iso) ? iso.split("-").reverse().join("-") : iso);

/** An amount without the signs that only help to read it: `€ 1.500.000,-` is `1500000`. What is no amount stays as it is. */
export function plainAmount(typed: string): string {
  const bare = typed
    .replace(/^€\s*/, "")
    .replace(/,(-|00)$/, "")
    .trim();
  return /^(\d{1,3}([. ]\d{3})+|\d+)$/.test(bare) ? bare.replace(/[. ]/g, "") : typed;
}
