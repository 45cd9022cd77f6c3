import { bilingual } from "../../../lib/language.ts";
import type { PictureKind } from "../domain/addresses.ts";

/** A picture of a figure that stands elsewhere. */
export const embedTexts = bilingual(
  {
    heading: "Gebruik deze grafieken",
    lead: (kind: string) =>
      `Zet deze grafiek op uw eigen site: kopieer deze code (${kind}). Bron en peildatum staan erbij, en de grafiek blijft actueel.`,
    kinds: { lijn: "door de jaren", spreiding: "naast andere steden", kaart: "op de kaart" } satisfies Record<PictureKind, string>,
    alone: (kind: string) => `Bekijk alleen deze grafiek: ${kind}`,
    others: "Wilt u een andere grafiek? Vervang in de code het adres door dat van een van de grafieken hierboven.",
    title: (figure: string, city: string | null) => (city === null ? figure : `${figure}, ${city}`),
    sources: (parts: string) => `Bron: ${parts}.`,
    read: (day: string) => `gelezen ${day}`,
    more: (site: string) => `Lees meer en zie de tabel bij ${site}`,
  },
  {
    heading: "Use these charts",
    lead: (kind: string) =>
      `Put this chart on your own site: copy this code (${kind}). Source and vintage are with it, and the chart stays up to date.`,
    kinds: { lijn: "over the years", spreiding: "beside other cities", kaart: "on the map" } satisfies Record<PictureKind, string>,
    alone: (kind: string) => `View this chart alone: ${kind}`,
    others: "Do you want another chart? Put the address of one of the charts above in the code.",
    title: (figure: string, city: string | null) => (city === null ? figure : `${figure}, ${city}`),
    sources: (parts: string) => `Source: ${parts}.`,
    read: (day: string) => `read ${day}`,
    more: (site: string) => `Read more and see the table at ${site}`,
  },
);
