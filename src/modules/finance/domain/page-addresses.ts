import { financeAddress } from "./account-addresses.ts";

/** What of a scenario an address says beside its name: the choices, the city, the year. */
export interface ScenarioPlace {
  readonly slug: string;
  /** The choices, as a part of an address; empty for a scenario as it is ready made. */
  readonly query: string;
  readonly city: string | null;
  readonly year: number | null;
}

/** Pages of a scenario: itself, all cities, the whole sum, the figures as a file for people and for programs, and a letter. */
export const scenarioPages = {
  own: "",
  cities: "/steden",
  sum: "/som",
  file: "/gegevens.csv",
  json: "/gegevens.json",
  pdf: "/brief.pdf",
  word: "/brief.docx",
} as const;

/** Where a page of a scenario is found. */
export function scenarioAddress({ slug, query, city, year }: ScenarioPlace, page: keyof typeof scenarioPages = "own"): string {
  const asked = new URLSearchParams(query);
  if (city !== null) asked.set("stad", city);
  if (year !== null) asked.set("jaar", String(year));
  return `${financeAddress}/${slug}${scenarioPages[page]}${asked.size === 0 ? "" : `?${asked}`}`;
}

/** Where a law is read, by its number in the national collection. */
export const lawAddress = (law: string): string => `https://wetten.overheid.nl/${law}`;
