import { bilingual } from "../../../lib/language.ts";

/** Figures before and after, at a focus point and at an initiative. */
export const changeTexts = bilingual(
  {
    pointTitle: (year: number) => `Sinds het begin van de agenda, ${year}`,
    pointLead:
      "De middelste van de steden met een cijfer in beide jaren, zonder breuk ertussen. Een verandering zegt niet waardoor zij kwam.",
    initiativeTitle: "Cijfers bij de speerpunten",
    initiativeLead:
      "Deze cijfers gaan over alle steden van het netwerk, ook over steden die niet meedoen, en er speelt veel meer. U ziet hier dus niet of dit initiatief werkt.",
    figure: "Cijfer",
    before: "Begin",
    after: "Laatste",
    change: "Verandering",
    cities: "Steden",
    inPeriod: (value: string, period: string) => `${value} in ${period}`,
    notThen: (year: number) => `van ${year} is er geen cijfer om naast te leggen`,
    ways: { better: "beter", worse: "slechter", level: "gelijk gebleven", untold: "geen oordeel" },
  },
  {
    pointTitle: (year: number) => `Since the start of the agenda, ${year}`,
    pointLead: "The middle of the cities with a figure in both years and no break in between. A change does not say what caused it.",
    initiativeTitle: "Figures with the focus points",
    initiativeLead:
      "These figures are about all cities of the network, also those that take no part, and much more plays a role. So you do not see here whether this initiative works.",
    figure: "Figure",
    before: "Start",
    after: "Latest",
    change: "Change",
    cities: "Cities",
    inPeriod: (value: string, period: string) => `${value} in ${period}`,
    notThen: (year: number) => `there is no figure of ${year} to hold it against`,
    ways: { better: "better", worse: "worse", level: "level", untold: "no judgement" },
  },
);
