import { bilingual } from "../../lib/language.ts";

export const texts = bilingual(
  {
    positions: "Standpunten",
    positionsDescription: "Wat de steden samen hebben gezegd, tegen wie, en wat ervan kwam. Met bronnen.",
    lead: (count: number) =>
      `${count} keer namen de steden, of een deel van hen, samen het woord: in brieven, oproepen, manifesten en gesprekken. Bij elk staat wat ervan kwam.`,
    outcomesInAll: "Wat kwam ervan?",
    theme: "Thema",
    form: "Vorm",
    verdict: "Oordeel",
    shown: (shown: number, total: number) => (shown === total ? `Alle ${total} standpunten` : `${shown} van ${total} standpunten`),
    none: "Geen standpunt past bij deze keuze. Wis de filters om alle standpunten te zien.",
    noneYet: "Er zijn nog geen standpunten vastgelegd.",
    undated: "Datum onbekend",
    optionWithCount: (label: string, count: number) => `${label} (${count})`,
    ofYourNetwork: "Standpunten van het netwerk",
    positionDescription: (title: string) => `${title}: wat het standpunt zegt, tegen wie, en wat ervan kwam.`,
    says: "Wat het zegt",
    addressees: "Gericht aan",
    partners: "Samen met",
    onBehalfOf: "Namens",
    network: "het netwerk",
    source: "Bron",
    cameOfIt: "Wat kwam ervan?",
    readWithCare:
      "Dit standpunt en deze uitkomst hebben wij zelf naast elkaar gelegd. Dat bewijst niet dat het een door het ander kwam: anderen kunnen hetzelfde hebben gevraagd.",
    readAllWithCare: "Wij hebben standpunten en uitkomsten zelf naast elkaar gelegd. Dat bewijst niet dat het een door het ander kwam.",
    outcomeSource: "Bron bij de uitkomst",
    noOutcomeSource: "Bij deze uitkomst is nog geen bron genoemd.",
    themes: "Thema’s",
    themeName: (label: string, title: string) => `${label}. ${title}`,
    moreOnTheme: (title: string) => `Alle standpunten over ${title}`,
    panelTitle: "Standpunten",
    panelSays: (count: number) =>
      count === 1
        ? "Eén keer namen de steden samen het woord over dit thema."
        : `${count} keer namen de steden samen het woord over dit thema.`,
    panelSaysPoint: (count: number, themes: number) =>
      `${count === 1 ? "Eén" : count} keer namen de steden samen het woord over ${themes === 1 ? "het thema" : "de thema’s"} van dit speerpunt.`,
    panelSaysAsk: (count: number) =>
      `${count === 1 ? "Eén" : count} keer namen de steden samen het woord over het thema van deze vraag. Welk standpunt juist deze vraag stelt, ligt nog niet vast.`,
    panelAll: (count: number) => `Bekijk alle ${count}`,
    panelWholeList: "Bekijk alle standpunten",
    refusals: {
      "positions.not-found": "Wij kennen geen standpunt op dit adres. Kijk in de lijst met standpunten.",
    },
  },
  {
    positions: "Positions",
    positionsDescription: "What the cities said together, to whom, and what came of it. With sources.",
    lead: (count: number) =>
      `${count} times the cities, or some of them, spoke together: in letters, appeals, manifestos and talks. With each you find what came of it.`,
    outcomesInAll: "What came of it?",
    theme: "Theme",
    form: "Form",
    verdict: "Verdict",
    shown: (shown: number, total: number) => (shown === total ? `All ${total} positions` : `${shown} of ${total} positions`),
    none: "No position fits this choice. Clear the filters to see all positions.",
    noneYet: "No positions have been recorded yet.",
    undated: "Date unknown",
    optionWithCount: (label: string, count: number) => `${label} (${count})`,
    ofYourNetwork: "Positions of the network",
    positionDescription: (title: string) => `${title}: what the position says, to whom, and what came of it.`,
    says: "What it says",
    addressees: "Addressed to",
    partners: "Together with",
    onBehalfOf: "On behalf of",
    network: "the network",
    source: "Source",
    cameOfIt: "What came of it?",
    readWithCare:
      "We ourselves put this position and this outcome side by side. That does not prove that one caused the other: others may have asked for the same.",
    readAllWithCare: "We ourselves put positions and outcomes side by side. That does not prove that one caused the other.",
    outcomeSource: "Source of the outcome",
    noOutcomeSource: "No source has been named for this outcome yet.",
    themes: "Themes",
    themeName: (label: string, title: string) => `${label}. ${title}`,
    moreOnTheme: (title: string) => `All positions on ${title}`,
    panelTitle: "Positions",
    panelSays: (count: number) =>
      count === 1 ? "The cities spoke together on this theme once." : `The cities spoke together on this theme ${count} times.`,
    panelSaysPoint: (count: number, themes: number) =>
      `The cities spoke together ${count === 1 ? "once" : `${count} times`} on the ${themes === 1 ? "theme" : "themes"} of this focus point.`,
    panelSaysAsk: (count: number) =>
      `The cities spoke together ${count === 1 ? "once" : `${count} times`} on the theme of this ask. Which position makes this very ask is not recorded yet.`,
    panelAll: (count: number) => `See all ${count}`,
    panelWholeList: "See all positions",
    refusals: {
      "positions.not-found": "We know no position at this address. Look in the list of positions.",
    },
  },
);
