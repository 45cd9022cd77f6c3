import { bilingual, type Language } from "../../../lib/language.ts";
import { type PeriodCode, partsOf } from "../domain/period-code.ts";

const words = bilingual(
  {
    quarter: (number: number, year: number) => `${number}e kwartaal ${year}`,
    half: (number: number, year: number) => `${number}e halfjaar ${year}`,
    account: (year: number) => `rekening ${year}`,
  },
  {
    quarter: (number: number, year: number) => `quarter ${number} of ${year}`,
    half: (number: number, year: number) => `half ${number} of ${year}`,
    account: (year: number) => `account ${year}`,
  },
);

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** A period as people call it: 2019, 2e kwartaal 2019, november 2019; a kind that is not known stays a code. */
export function periodInWords(period: PeriodCode, language: Language): string {
  const { year, kind, number } = partsOf(period);
  if (kind === "year") return String(year);
  if (kind === "quarter") return words[language].quarter(number, year);
  if (kind === "half-year") return words[language].half(number, year);
  if (kind === "account") return words[language].account(year);
  if (kind === "month" && number >= 1 && number <= 12)
    return new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(
      Date.UTC(year, number - 1),
    );
  return period;
}
