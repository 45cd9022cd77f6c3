import type { Language } from "./language.ts";

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", dateStyle: "long", timeStyle: "short" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", dateStyle: "long", timeStyle: "short" }),
};

/** Day and hour in the Netherlands: "24 november 2026 om 10:00". */
export const momentInWords = (moment: Date, language: Language): string => formats[language].format(moment);
