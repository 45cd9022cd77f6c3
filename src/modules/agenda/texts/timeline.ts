import { bilingual } from "../../../lib/language.ts";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

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
    ofKind: {
      adoption: (count: number) => counted(count, "vaststelling", "vaststellingen"),
      deadline: (count: number) => counted(count, "termijn", "termijnen"),
      milestone: (count: number) => counted(count, "mijlpaal", "mijlpalen"),
      event: (count: number) => counted(count, "gebeurtenis", "gebeurtenissen"),
    },
    year: "Jaar",
    latest: "Het laatste jaar",
    allYears: "Alle jaren",
    undated: "zonder datum",
    overview: "Alle jaren in één beeld",
    overviewSays: (total: number) =>
      `${counted(total, "moment", "momenten")} in alle jaren samen. Kies een jaar om te zien wat er toen gebeurde, of wat er dan af moet zijn.`,
    count: (total: number) => counted(total, "moment", "momenten"),
    noneThisYear: "In dit jaar is er niets. Kies hierboven een ander jaar.",
    before: (year: string) => `Vorige: ${year}`,
    after: (year: string) => `Volgende: ${year}`,
    toAllYears: "Alle jaren onder elkaar, om af te drukken",
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
    ofKind: {
      adoption: (count: number) => counted(count, "adoption", "adoptions"),
      deadline: (count: number) => counted(count, "deadline", "deadlines"),
      milestone: (count: number) => counted(count, "milestone", "milestones"),
      event: (count: number) => counted(count, "event", "events"),
    },
    year: "Year",
    latest: "The latest year",
    allYears: "All years",
    undated: "without a date",
    overview: "All years at a glance",
    overviewSays: (total: number) =>
      `${counted(total, "moment", "moments")} in all years together. Choose a year to see what happened then, or what must be done by then.`,
    count: (total: number) => counted(total, "moment", "moments"),
    noneThisYear: "There is nothing in this year. Choose another year above.",
    before: (year: string) => `Previous: ${year}`,
    after: (year: string) => `Next: ${year}`,
    toAllYears: "All years below each other, to print",
    none: "Nothing fits this choice. Clear the filters to see everything.",
    download: (format: string) => `Download what you see (${format})`,
    target: (code: string) => `Target ${code}:`,
  },
);
