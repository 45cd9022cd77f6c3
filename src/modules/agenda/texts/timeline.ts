import { bilingual } from "../../../lib/language.ts";

/** What happened to an agenda, and what still must. */
export const timelineTexts = bilingual(
  {
    title: "Tijdlijn",
    heading: (agenda: string) => `Tijdlijn van de agenda ${agenda}`,
    description:
      "Wanneer de agenda is vastgesteld, welke termijnen zij noemt, welke stappen gezet zijn en wat er met vragen en aanbod gebeurde.",
    lead: "Van de vaststelling tot nu, en wat nog komt. Of een termijn is gehaald, staat er alleen als een bron het zegt.",
    kind: "Soort",
    kinds: { adoption: "vaststelling", deadline: "termijn", milestone: "mijlpaal", event: "gebeurtenis" },
    reached: "bereikt",
    notReached: "nog niet bereikt",
    count: (shown: number, total: number) => (shown === total ? `${total} momenten` : `${shown} van de ${total} momenten`),
    pictureSays: "Elk thema heeft een eigen regel. Een stip is iets wat gebeurde, een vierkant een termijn, een driehoek een mijlpaal.",
    none: "Niets past bij deze keuze. Wis de filters om alles te zien.",
    download: (format: string) => `Download wat u ziet (${format})`,
    target: (code: string) => `Doel ${code}:`,
  },
  {
    title: "Timeline",
    heading: (agenda: string) => `Timeline of the agenda ${agenda}`,
    description: "When the agenda was adopted, which deadlines it names, which steps were taken and what happened to asks and offers.",
    lead: "From adoption until now, and what is still to come. Whether a deadline was met is said only where a source says so.",
    kind: "Kind",
    kinds: { adoption: "adoption", deadline: "deadline", milestone: "milestone", event: "event" },
    reached: "reached",
    notReached: "not reached yet",
    count: (shown: number, total: number) => (shown === total ? `${total} moments` : `${shown} of the ${total} moments`),
    pictureSays: "Each theme has a line of its own. A dot is something that happened, a square a deadline, a triangle a milestone.",
    none: "Nothing fits this choice. Clear the filters to see everything.",
    download: (format: string) => `Download what you see (${format})`,
    target: (code: string) => `Target ${code}:`,
  },
);
