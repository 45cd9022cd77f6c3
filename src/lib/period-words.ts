import { bilingual, type Language } from "./language.ts";
import { byDate, dateInWords, type PartialDate } from "./partial-date.ts";
import { latest, type Period } from "./period.ts";

const words = bilingual(
  {
    since: (from: string) => `sinds ${from}`,
    fromUntil: (from: string, until: string) => `van ${from} tot ${until}`,
    until: (until: string) => `tot ${until}`,
    began: (note: string) => `begin: ${note}`,
    beginUnknown: "begin onbekend",
    firstSeen: (day: string) => `eerst gezien ${day}`,
    lastSeen: (day: string) => `laatst gezien ${day}`,
    endUnknown: "of het nog loopt is onbekend",
    nothing: "geen data bekend",
  },
  {
    since: (from: string) => `since ${from}`,
    fromUntil: (from: string, until: string) => `from ${from} until ${until}`,
    until: (until: string) => `until ${until}`,
    began: (note: string) => `beginning: ${note}`,
    beginUnknown: "beginning unknown",
    firstSeen: (day: string) => `first seen ${day}`,
    lastSeen: (day: string) => `last seen ${day}`,
    endUnknown: "whether it goes on is unknown",
    nothing: "no dates known",
  },
);

/** A stretch of time in words, as precisely as its sources tell it and no more. */
export function periodInWords(period: Period, language: Language): string {
  const t = words[language];
  const { from, until, end, firstSeen, lastSeen } = period;
  const say = (date: PartialDate) => dateInWords(date, language);
  const isUnknown = [from.on, from.note, until.on, firstSeen, lastSeen].every((part) => part === null);
  if (isUnknown) return t.nothing;
  const parts = [
    beginningInWords(period, language),
    from.on === null && firstSeen !== null ? t.firstSeen(say(firstSeen)) : null,
    until.on !== null && from.on === null ? t.until(say(until)) : null,
    end === "unknown" && lastSeen !== null ? t.lastSeen(say(lastSeen)) : null,
    end === "unknown" ? t.endUnknown : null,
  ];
  return parts.filter((part) => part !== null).join("; ");
}

function beginningInWords({ from, until }: Period, language: Language): string {
  const t = words[language];
  if (from.on === null) return from.note === null ? t.beginUnknown : t.began(from.note);
  const begun = dateInWords(from, language);
  return until.on === null ? t.since(begun) : t.fromUntil(begun, dateInWords(until, language));
}

/** Why something only may have stood on a day, in short: the last sign of it, or what is not known of its beginning or end. */
export function doubtInWords({ from, until, firstSeen, lastSeen }: Period, day: string, language: Language): string {
  const t = words[language];
  const say = ({ on }: PartialDate) => dateInWords({ on, note: null }, language);
  const signs = [from, firstSeen, lastSeen].flatMap((date) => (date?.on ? [date] : [])).toSorted(byDate);
  const last = signs.findLast(({ on }) => on !== null && latest(on) < day);
  if (last) return last === from ? t.since(say(last)) : t.lastSeen(say(last));
  if (until.on !== null) return t.until(say(until));
  return signs.length === 0 ? t.nothing : t.beginUnknown;
}
