import { bilingual } from "../../../lib/language.ts";

/** How a figure goes beside its path: the words, what they mean, and why there is sometimes none. */
export const statusTexts = bilingual(
  {
    words: {
      ahead: "voor op het pad",
      on_track: "op het pad",
      behind: "achter op het pad",
      moving_away: "verder weg",
      not_enough_data: "te weinig gegevens",
    },
    meanings: {
      ahead: "Er is meer bereikt dan het pad nu vraagt.",
      on_track: "Er is zoveel bereikt als het pad nu vraagt, binnen de marge.",
      behind: "Er is minder bereikt dan het pad nu vraagt.",
      moving_away: "Het cijfer ligt nu verder van het doel dan aan het begin.",
      not_enough_data: "Wij kunnen nu niet zeggen hoe het gaat.",
    },
    reasons: {
      "direction-neither": "Bij dit cijfer is hoger of lager niet beter of slechter.",
      "no-path": "Het doel is niet in een getal uitgedrukt.",
      "no-base": "Wij weten niet hoe het er aan het begin voor stond.",
      "against-direction": "Het pad gaat niet de kant op die beter is. Wij kijken dit na.",
      "no-final-value": "Er is nog geen definitief cijfer.",
      "before-base": "Er is nog geen definitief cijfer van na het begin.",
      "break-since-base": "De manier van tellen veranderde na het begin, dus de cijfers zijn niet te vergelijken.",
      "step-not-due": "Dit is ja of nee op één moment, en dat moment is nog niet geweest.",
    },
    band: (percent: string) => `Tot ${percent} procent meer of minder dan gevraagd telt als op het pad.`,
    onlyFinal: "Alleen definitieve cijfers tellen mee.",
    ours: "Deze verdeling over de steden is van ons. Het is geen afspraak.",
  },
  {
    words: {
      ahead: "ahead of the path",
      on_track: "on the path",
      behind: "behind the path",
      moving_away: "moving away",
      not_enough_data: "not enough data",
    },
    meanings: {
      ahead: "More has been reached than the path asks by now.",
      on_track: "As much has been reached as the path asks by now, within the margin.",
      behind: "Less has been reached than the path asks by now.",
      moving_away: "The figure is further from the target now than at the start.",
      not_enough_data: "We cannot say now how it goes.",
    },
    reasons: {
      "direction-neither": "For this figure higher or lower is not better or worse.",
      "no-path": "The target is not put into a number.",
      "no-base": "We do not know how things stood at the start.",
      "against-direction": "The path does not go the way that is better. We are looking into this.",
      "no-final-value": "There is no final figure yet.",
      "before-base": "There is no final figure yet from after the start.",
      "break-since-base": "The way of counting changed after the start, so the figures cannot be compared.",
      "step-not-due": "This is yes or no at one moment, and that moment has not come yet.",
    },
    band: (percent: string) => `Up to ${percent} per cent more or less than asked counts as on the path.`,
    onlyFinal: "Only final figures count.",
    ours: "This division over the cities is ours. It is not an agreement.",
  },
);
