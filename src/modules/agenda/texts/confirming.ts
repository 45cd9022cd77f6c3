import { bilingual } from "../../../lib/language.ts";

const topics = (count: number): string => (count === 1 ? "1 onderwerp" : `${count} onderwerpen`);
const items = (count: number): string => (count === 1 ? "1 item" : `${count} items`);

/** What the page behind a mailed link says. */
export const confirmingTexts = bilingual(
  {
    title: "Klopt dit nog?",
    description: "Bevestig wat over uw stad is opgeschreven.",
    lead: (title: string, until: string) =>
      `Ronde “${title}”. U kunt antwoorden tot en met ${until}. Tot die dag kunt u uw antwoord nog verbeteren; het laatste telt.`,
    thanks: "Dank u. Uw antwoord is bewaard.",
    left: (count: number) => `U liet ${topics(count)} open. Die staan nog als niet beantwoord.`,
    all: "Alles is ongewijzigd",
    allSays: "Geldt voor alles waar u hieronder niets anders kiest.",
    answer: "Uw antwoord",
    choices: {
      unchanged: "Ongewijzigd: het klopt nog",
      changed: "Gewijzigd: het loopt, maar anders dan er staat",
      stopped: "Gestopt: wij doen dit niet meer",
    },
    note: "Wat is er veranderd, of waarom is het gestopt?",
    noteHint: "Nodig bij gewijzigd en gestopt.",
    submit: "Bevestig",
    nothing: "Er is nu niets waarover u kunt antwoorden.",
    points: "Speerpunten",
    state: "Stand",
    sourceSays: "De bron zegt:",
    given: (answer: string) => `Uw antwoord tot nu toe: ${answer}.`,
    changedNext: "Bij gewijzigd: log in en werk het onderwerp bij, of laat dat aan uw coördinator.",
    problems: {
      nothing: "Kies bij ten minste één onderwerp een antwoord, of kies “Alles is ongewijzigd”.",
      "what-changed": "Schrijf op wat er veranderd is.",
      "why-stopped": "Schrijf op waarom het gestopt is.",
    },
  },
  {
    title: "Is this still right?",
    description: "Confirm what is written about your city.",
    lead: (title: string, until: string) =>
      `Round “${title}”. You can answer until ${until} inclusive. Until then you can correct your answer; the last one counts.`,
    thanks: "Thank you. Your answer was saved.",
    left: (count: number) => `You left ${items(count)} open. They still stand as not answered.`,
    all: "Everything is unchanged",
    allSays: "Holds for everything for which you choose nothing else below.",
    answer: "Your answer",
    choices: {
      unchanged: "Unchanged: it is still right",
      changed: "Changed: it goes on, but not as it is written",
      stopped: "Stopped: we do not do this any more",
    },
    note: "What has changed, or why did it stop?",
    noteHint: "Needed with changed and stopped.",
    submit: "Confirm",
    nothing: "There is nothing now that you can answer about.",
    points: "Focus points",
    state: "State",
    sourceSays: "The source says:",
    given: (answer: string) => `Your answer so far: ${answer}.`,
    changedNext: "With changed: sign in and bring the item up to date, or leave that to your coordinator.",
    problems: {
      nothing: "Choose an answer for at least one item, or choose “Everything is unchanged”.",
      "what-changed": "Write down what has changed.",
      "why-stopped": "Write down why it stopped.",
    },
  },
);
