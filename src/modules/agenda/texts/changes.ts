import { bilingual } from "../../../lib/language.ts";

const listed = (what: readonly string[], and: string): string => {
  const words = what.map((one) => `${one.charAt(0).toLowerCase()}${one.slice(1)}`);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
};

/** What changed in the agenda, for the log of changes. What its levels are called is filled in. */
export const changeTexts = bilingual(
  {
    records: {
      agenda: "agenda",
      theme: "thema",
      "focus-point": "speerpunt",
      offer: "aanbod",
      ask: "vraag",
      target: "doel",
      initiative: "initiatief",
    },
    made: "Nieuw op deze site",
    changed: (fields: readonly string[]) => (fields.length === 0 ? "Gewijzigd" : `Gewijzigd: ${listed(fields, "en")}`),
    withdrawn: "Ingetrokken",
    confirmed: (city: string | null, count: number) =>
      `${city ?? "Het netwerk"} liet van ${count === 1 ? "één onderdeel" : `${count} onderdelen`} weten hoe het ermee staat`,
    answers: {
      unchanged: (count: number) => `${count} keer ongewijzigd`,
      changed: (count: number) => `${count} keer gewijzigd`,
      stopped: (count: number) => `${count} keer gestopt`,
    },
  },
  {
    records: {
      agenda: "Agenda",
      theme: "theme",
      "focus-point": "focus point",
      offer: "offer",
      ask: "ask",
      target: "target",
      initiative: "initiative",
    },
    made: "New on this site",
    changed: (fields: readonly string[]) => (fields.length === 0 ? "Changed" : `Changed: ${listed(fields, "and")}`),
    withdrawn: "Withdrawn",
    confirmed: (city: string | null, count: number) =>
      `${city ?? "The network"} told of ${count === 1 ? "one item" : `${count} items`} how things stand`,
    answers: {
      unchanged: (count: number) => `${count} unchanged`,
      changed: (count: number) => `${count} changed`,
      stopped: (count: number) => `${count} stopped`,
    },
  },
);
