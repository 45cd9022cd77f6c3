import { bilingual } from "../../../lib/language.ts";

const asks = (count: number) => (count === 1 ? "1 vraag" : `${count} vragen`);

/** What stands in a paper around its parts: on its first page, before the parts and after them. */
export const packPaperTexts = bilingual(
  {
    boardTitle: (of: string) => `Bestuursstuk: ${of}`,
    annualTitle: (period: string, of: string) => `Jaarverslag ${period}: ${of}`,
    years: (from: string, until: string) => `${from}${from === until ? "" : `–${until}`}`,
    days: (from: string, until: string) => `${from} tot en met ${until}`,
    subtitle: (agenda: string, days: string, readers: string) => `Agenda ${agenda}, over ${days}. ${readers}`,
    readers: {
      everybody: "Alles in dit stuk is openbaar.",
      network: "Alleen voor wie in het netwerk werkt. Er staan dingen in die niet openbaar zijn: geef dit stuk niet door.",
      maker:
        "Alleen voor wie dit stuk heeft gemaakt. Er staan dingen in die anderen in het netwerk niet mogen weten: geef dit stuk niet door.",
    },
    wholeAgenda: (body: string) => `Waarover ${body} in deze agenda gaat, ligt niet vast. Daarom gaat dit stuk over de hele agenda.`,
    attention: "Wat nu iets vraagt",
    attentionSays: (day: string, decide: number, confirm: number, fill: number, ahead: number) =>
      `Zo stond het op ${day}. Om te besluiten: ${decide}. Om te bevestigen: ${confirm}. Om te bezetten: ${fill}. Wat eraan komt: ${ahead}. Hier telt alles mee, ook uit onderdelen die hierna niet staan.`,
    attentionNone: "Er is nu niets wat een besluit, een naam of een bevestiging vraagt.",
    toDecide: "Om te besluiten",
    quietAsks: (count: number) =>
      `${asks(count)} ${count === 1 ? "loopt" : "lopen"} nog, en wij hoorden er een jaar lang niets van. Doorzetten, anders stellen of loslaten?`,
    unaccounted: (count: number) =>
      count === 1
        ? "1 termijn is voorbij zonder dat iets zegt wat ervan kwam. Wie legt dat vast?"
        : `${count} termijnen zijn voorbij zonder dat iets zegt wat ervan kwam. Wie legt dat vast?`,
    toConfirm: "Om te bevestigen",
    unconfirmed: (count: number) =>
      count === 1
        ? "1 initiatief dat nog loopt is nooit bevestigd, of langer dan een jaar geleden."
        : `${count} initiatieven die nog lopen zijn nooit bevestigd, of langer dan een jaar geleden.`,
    openRounds: "Er loopt een bevestigingsronde:",
    openRound: (until: string, answered: number, asked: number) => `open tot en met ${until}; ${answered} van de ${asked} beantwoord`,
    toFill: "Om te bezetten",
    vacancies: (count: number) => (count === 1 ? "1 zetel is vacant." : `${count} zetels zijn vacant.`),
    ahead: "Wat eraan komt",
    happened: "Wat er gebeurde",
    happenedSays: (count: number, days: string) =>
      count === 1
        ? `Eén gedateerde gebeurtenis van ${days}.`
        : `${count} gedateerde gebeurtenissen van ${days}, per thema en in volgorde van tijd.`,
    happenedNone: (days: string) => `Van ${days} kennen wij geen gedateerde gebeurtenis. Dat wil niet zeggen dat er niets gebeurde.`,
    ofNoTheme: "Van het hele netwerk",
    more: "meer hierover",
    source: (site: string) => `bron: ${site}`,
    reading: "Zo leest u dit stuk",
    readingSays: [
      "Oordelen en standen zijn die van de dag op de voorkant, ook als het stuk over een eerdere periode gaat. Een gebeurtenis zonder datum staat niet in dit stuk, wel op de pagina waar zij bij hoort.",
      "Wat alleen een jaar of een maand als datum heeft, telt mee als een dag daarvan in de periode valt.",
      "“Niets gevonden” wil niet zeggen dat er niets gebeurde.",
    ],
    addresses: "Elke uitspraak in dit stuk heeft een eigen adres. Vanaf papier vindt u het zo:",
    addressOf: { point: (word: string) => `${word} 3.1`, ask: "vraag 3.1", offer: "aanbod 3.1", target: "doel k01" },
    otherAddresses: (start: string) => `Wat verder een adres heeft, noemt het zelf; zet er ${start} voor.`,
    again: "Ditzelfde stuk, met wat er dan staat, maakt u opnieuw op",
  },
  {
    boardTitle: (of: string) => `Board pack: ${of}`,
    annualTitle: (period: string, of: string) => `Annual report ${period}: ${of}`,
    years: (from: string, until: string) => `${from}${from === until ? "" : `–${until}`}`,
    days: (from: string, until: string) => `${from} up to and including ${until}`,
    subtitle: (agenda: string, days: string, readers: string) => `The agenda ${agenda}, over ${days}. ${readers}`,
    readers: {
      everybody: "Everything in this paper is public.",
      network: "Only for those who work in the network. It holds things that are not public: do not pass this paper on.",
      maker: "Only for whoever had this paper made. It holds things that others in the network may not know: do not pass this paper on.",
    },
    wholeAgenda: (body: string) =>
      `What ${body} is about in this agenda has not been recorded. Therefore this paper is about the whole agenda.`,
    attention: "What asks for something now",
    attentionSays: (day: string, decide: number, confirm: number, fill: number, ahead: number) =>
      `As it stood on ${day}. To decide: ${decide}. To confirm: ${confirm}. To fill: ${fill}. What lies ahead: ${ahead}. Everything counts here, also from parts that are not in the rest.`,
    attentionNone: "Nothing asks for a decision, a name or a confirmation now.",
    toDecide: "To decide",
    quietAsks: (count: number) =>
      `${count === 1 ? "1 ask is" : `${count} asks are`} still pending, and we heard nothing of ${count === 1 ? "it" : "them"} for a year. Pursue, reword or let go?`,
    unaccounted: (count: number) =>
      count === 1
        ? "1 deadline has passed and nothing says what came of it. Who records that?"
        : `${count} deadlines have passed and nothing says what came of them. Who records that?`,
    toConfirm: "To confirm",
    unconfirmed: (count: number) =>
      count === 1
        ? "1 initiative that goes on was never confirmed, or more than a year ago."
        : `${count} initiatives that go on were never confirmed, or more than a year ago.`,
    openRounds: "An update round is open:",
    openRound: (until: string, answered: number, asked: number) => `open up to and including ${until}; ${answered} of ${asked} answered`,
    toFill: "To fill",
    vacancies: (count: number) => (count === 1 ? "1 seat is vacant." : `${count} seats are vacant.`),
    ahead: "What lies ahead",
    happened: "What happened",
    happenedSays: (count: number, days: string) =>
      count === 1 ? `One dated event from ${days}.` : `${count} dated events from ${days}, by theme and in order of time.`,
    happenedNone: (days: string) => `We know of no dated event from ${days}. That does not mean that nothing happened.`,
    ofNoTheme: "Of the whole network",
    more: "more about this",
    source: (site: string) => `source: ${site}`,
    reading: "How to read this paper",
    readingSays: [
      "Verdicts and states are those of the day on the front, also when the paper is about an earlier period. An event without a date is not in this paper, but on the page that it belongs to.",
      "What has only a year or a month for a date counts when a day of it lies in the period.",
      "“Nothing found” does not mean that nothing happened.",
    ],
    addresses: "Each statement in this paper has an address of its own. From paper you find it like this:",
    addressOf: { point: (word: string) => `${word}: 3.1`, ask: "ask 3.1", offer: "offer 3.1", target: "target k01" },
    otherAddresses: (start: string) => `What else has an address says it; put ${start} before it.`,
    again: "You make this same paper again, with what stands there then, at",
  },
);
