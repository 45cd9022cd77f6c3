import { bilingual } from "../../../lib/language.ts";

/** Which cities are alike, in what, and how sure that is. */
export const similarTexts = bilingual(
  {
    groups: {
      size: "omvang",
      residents: "bewoners",
      housing: "wonen",
      prosperity: "welvaart",
      role: "stedelijke rol",
    },
    closeness: {
      strong: "sterk vergelijkbaar",
      fair: "redelijk vergelijkbaar",
      weak: "weinig vergelijkbaar",
    },
    reasons: {
      "too-few-dimensions": "Niet te vergelijken: er zijn te weinig kenmerken die wij van beide steden weten.",
      "too-few-groups": "Niet te vergelijken: wij weten van beide steden te weinig soorten kenmerken.",
      "nothing-chosen": "Kies ten minste één groep kenmerken om steden te vergelijken.",
      "nothing-shared": "Niet te vergelijken: van de groepen die u koos, weten wij niets van beide steden.",
    },
    firm: "vast",
    firmSays: "Deze stad blijft bij de eerste tien, ook als u een van de groepen weglaat.",
    loose: "hangt af van de gewichten",
    looseSays: "Deze stad valt buiten de eerste tien als u een van de groepen weglaat.",
    noneStrong: "Geen andere stad is sterk vergelijkbaar met deze stad.",
  },
  {
    groups: {
      size: "size",
      residents: "residents",
      housing: "housing",
      prosperity: "prosperity",
      role: "urban role",
    },
    closeness: {
      strong: "very similar",
      fair: "fairly similar",
      weak: "not very similar",
    },
    reasons: {
      "too-few-dimensions": "Not comparable: there are too few features that we know of both cities.",
      "too-few-groups": "Not comparable: we know too few kinds of features of both cities.",
      "nothing-chosen": "Choose at least one group of features to compare cities.",
      "nothing-shared": "Not comparable: of the groups you chose, we know nothing of both cities.",
    },
    firm: "firm",
    firmSays: "This city stays among the first ten, also when you leave out one of the groups.",
    loose: "depends on the weights",
    looseSays: "This city drops out of the first ten when you leave out one of the groups.",
    noneStrong: "No other city is very similar to this city.",
  },
);
