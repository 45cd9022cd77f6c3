import { bilingual } from "../../../lib/language.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import type { ReplyAct, ReplyKind } from "../domain/reply.ts";
import { mostSigns } from "../domain/reply-words.ts";

const kinds: Readonly<Record<ReplyKind, string>> = { reply: "Weerwoord", explanation: "Toelichting" };
const kindsInEnglish: Readonly<Record<ReplyKind, string>> = { reply: "Reply", explanation: "Explanation" };

const acts: Readonly<Record<ReplyAct, string>> = {
  placed: "geplaatst",
  changed: "gewijzigd",
  confirmed: "bevestigd",
  withdrawn: "ingetrokken",
};
const actsInEnglish: Readonly<Record<ReplyAct, string>> = {
  placed: "placed",
  changed: "changed",
  confirmed: "confirmed",
  withdrawn: "withdrawn",
};

/** What cities say beside figures: reading it, writing it, and what can be wrong with it. */
export const replyTexts = bilingual(
  {
    kinds,
    acts,
    title: (city: string) => `Wat ${city} bij dit cijfer zegt`,
    allTitle: "Wat steden bij dit cijfer zeggen",
    allSummary: (count: number) => (count === 1 ? "1 stad zegt iets bij dit cijfer" : `${count} reacties van steden bij dit cijfer`),
    about: (kind: string, periods: string) => `${kind} over ${periods}`,
    fromTo: (from: string, to: string) => `${from} tot en met ${to}`,
    signed: (city: string, office: string, day: string) => `Gemeente ${city}, ${office}, ${day}`,
    firstPlaced: (day: string) => `eerst geplaatst op ${day}`,
    takenAway: (day: string) => `Het secretariaat haalde hier op ${day} een reactie van de stad weg. De reden:`,
    place: "Plaats een weerwoord of toelichting",
    open: "Wijzig of trek in",
    openOld: "Bekijk of dit nog klopt",
    saidAgain: "gewijzigd of bevestigd",
    openToWithdraw: "Trek in als secretariaat",
    onCity: "De stad reageerde",
    listTitle: "Weerwoorden en toelichtingen",
    listDescription: "Wat steden zeggen bij hun eigen cijfers, ondertekend door een functie en met een datum.",
    listLead: "Een stad kan bij haar eigen cijfer zeggen hoe zij het ziet. Dat staat overal waar het cijfer staat.",
    listCount: (count: number) => (count === 1 ? "1 reactie van een stad" : `${count} reacties van steden`),
    listEmpty: "Er staat nu geen weerwoord en geen toelichting. Kies een andere stad, of kijk bij de cijfers.",
    toFigures: "Alle cijfers",
    city: "Stad",
    allCities: "Alle steden",
    kind: "Soort",
    allKinds: "Alle soorten",
    need: (count: number) =>
      count === 1 ? "Bekijk of een weerwoord van uw stad nog klopt" : `Bekijk of ${count} weerwoorden van uw stad nog kloppen`,
    needAbout: "Ouder dan een jaar",
    ownItems: "Weerwoorden en toelichtingen bij cijfers",
    refusals: {
      "monitor.reply-not-found": "Wij kennen geen weerwoord op dit adres.",
      "monitor.not-your-city": "Alleen wie voor deze stad werkt, kan namens de stad iets bij het cijfer zetten. Er is niets bewaard.",
      "monitor.reply-empty": "Schrijf wat de stad wil zeggen.",
      "monitor.office-empty": "Noem de functie die ondertekent, zoals: wethouder Financiën.",
      "monitor.reply-too-long": `De tekst is te lang. Er passen ${wholeNumber(mostSigns, "nl")} tekens in. Wat u typte staat er nog.`,
      "monitor.office-names-person": "Noem alleen de functie, geen naam. De stad ondertekent, geen persoon.",
      "monitor.no-figure-to-reply-to": "De stad heeft hier geen cijfer. Daarom kan er niets bij staan.",
      "monitor.period-not-in-figure": "Kies perioden waarover de stad een cijfer heeft, de eerste niet later dan de laatste.",
      "monitor.reply-stands-already": "Over deze perioden staat al iets van deze soort. Wijzig dat, of kies andere perioden.",
      "monitor.reply-changed-meanwhile": "Iemand anders heeft dit intussen veranderd. Er is niets bewaard; bekijk het opnieuw.",
      "monitor.reply-not-standing": "Dit is intussen ingetrokken. U kunt een nieuw weerwoord plaatsen.",
      "monitor.withdrawal-needs-reason": "Geef een reden. Iedereen kan die lezen.",
    },
  },
  {
    kinds: kindsInEnglish,
    acts: actsInEnglish,
    title: (city: string) => `What ${city} says about this figure`,
    allTitle: "What cities say about this figure",
    allSummary: (count: number) =>
      count === 1 ? "1 city says something about this figure" : `${count} responses of cities to this figure`,
    about: (kind: string, periods: string) => `${kind} about ${periods}`,
    fromTo: (from: string, to: string) => `${from} up to and including ${to}`,
    signed: (city: string, office: string, day: string) => `Municipality of ${city}, ${office}, ${day}`,
    firstPlaced: (day: string) => `first placed on ${day}`,
    takenAway: (day: string) => `On ${day} the secretariat took away a response of the city here. The reason:`,
    place: "Place a reply or explanation",
    open: "Change or withdraw",
    openOld: "See whether this is still right",
    saidAgain: "changed or confirmed",
    openToWithdraw: "Withdraw as secretariat",
    onCity: "The city responded",
    listTitle: "Replies and explanations",
    listDescription: "What cities say about their own figures, signed by an office and with a date.",
    listLead: "A city can say beside its own figure how it sees it. That stands wherever the figure stands.",
    listCount: (count: number) => (count === 1 ? "1 response of a city" : `${count} responses of cities`),
    listEmpty: "No reply and no explanation stands now. Choose another city, or look at the figures.",
    toFigures: "All figures",
    city: "City",
    allCities: "All cities",
    kind: "Kind",
    allKinds: "All kinds",
    need: (count: number) =>
      count === 1 ? "See whether a reply of your city is still right" : `See whether ${count} replies of your city are still right`,
    needAbout: "Older than a year",
    ownItems: "Replies and explanations to figures",
    refusals: {
      "monitor.reply-not-found": "We know no reply at this address.",
      "monitor.not-your-city": "Only who works for this city can say something beside its figure. Nothing was saved.",
      "monitor.reply-empty": "Write what the city wants to say.",
      "monitor.office-empty": "Name the office that signs, such as: alderman of Finance.",
      "monitor.reply-too-long": `The text is too long. There is room for ${wholeNumber(mostSigns, "en")} characters. What you typed is still there.`,
      "monitor.office-names-person": "Name the office alone, nobody’s name. The city signs, not a person.",
      "monitor.no-figure-to-reply-to": "The city has no figure here. So nothing can stand beside it.",
      "monitor.period-not-in-figure": "Choose periods of which the city has a figure, the first not later than the last.",
      "monitor.reply-stands-already": "Something of this kind stands about these periods already. Change that, or choose other periods.",
      "monitor.reply-changed-meanwhile": "Somebody else changed this meanwhile. Nothing was saved; look at it again.",
      "monitor.reply-not-standing": "This was withdrawn meanwhile. You can place a new reply.",
      "monitor.withdrawal-needs-reason": "Give a reason. Everybody can read it.",
    },
  },
);
