import { bilingual } from "../../../lib/language.ts";

/** Changes that were told in a round, wherever they wait to be taken up. */
export const toldChangeTexts = bilingual(
  {
    need: (count: number) => (count === 1 ? "1 wijziging gemeld in de ronde" : `${count} wijzigingen gemeld in de ronde`),
    needAbout: "Werk bij wat er veranderd is",
    title: "Gemelde wijzigingen",
    description: "Wat in een ronde als gewijzigd is gemeld, en nog moet worden bijgewerkt.",
    lead: "Dit is in een ronde als gewijzigd gemeld. Begin een concept: de melding staat ernaast. Na publicatie telt het als bevestigd.",
    none: "Alles wat gemeld is, is bijgewerkt.",
    begin: "Begin een concept",
    told: (by: string, day: string) => `${by} meldde op ${day}:`,
    toldInRound: (by: string, day: string, round: string) => `${by} meldde op ${day}, in de ronde “${round}”:`,
    noNote: "Er is niet bij gezegd wat er veranderd is.",
    beside: "Gemeld als gewijzigd",
    taken: "Welke meldingen zijn hiermee bijgewerkt?",
    takenHint: "Wat u aanvinkt, telt na publicatie als bevestigd. De rest blijft op de lijst staan.",
    takenOne: (by: string, day: string, note: string) => `${by}, ${day}: ${note}`,
    thanks: "Werk bij wat u als gewijzigd meldde",
    thanksSignedIn: "Begin een concept. Wat u hier schreef, staat er straks naast.",
    thanksVisitor:
      "Wat u schreef, is bewaard. Uw coördinator en het secretariaat zien het als iets dat moet worden bijgewerkt. Wilt u het zelf doen? Log dan in: het staat bij wat op u wacht.",
    signIn: "Log in",
    yourNote: "U schreef:",
  },
  {
    need: (count: number) => (count === 1 ? "1 change told in the round" : `${count} changes told in the round`),
    needAbout: "Bring up to date what has changed",
    title: "Changes that were told",
    description: "What was told as changed in a round, and still has to be brought up to date.",
    lead: "This was told as changed in a round. Begin a draft: what was told stands beside it. Once published, it counts as confirmed.",
    none: "Everything that was told has been brought up to date.",
    begin: "Begin a draft",
    told: (by: string, day: string) => `${by} told on ${day}:`,
    toldInRound: (by: string, day: string, round: string) => `${by} told on ${day}, in the round “${round}”:`,
    noNote: "It was not said what has changed.",
    beside: "Told as changed",
    taken: "Which of the changes told does this bring up to date?",
    takenHint: "What you tick counts as confirmed once published. The rest stays on the list.",
    takenOne: (by: string, day: string, note: string) => `${by}, ${day}: ${note}`,
    thanks: "Bring up to date what you told as changed",
    thanksSignedIn: "Begin a draft. What you wrote here will stand beside it.",
    thanksVisitor:
      "What you wrote was saved. Your coordinator and the secretariat see it as something to bring up to date. Would you rather do it yourself? Sign in: it stands with what waits for you.",
    signIn: "Sign in",
    yourNote: "You wrote:",
  },
);
