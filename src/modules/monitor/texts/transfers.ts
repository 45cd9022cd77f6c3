import { bilingual } from "../../../lib/language.ts";

/** How figures were brought to the borders of now. */
export const transferTexts = bilingual(
  {
    heading: "Zo is omgerekend",
    lead: (city: string) =>
      `${city} was vroeger kleiner of groter. Cijfers van vóór een herindeling zijn opgeteld met het deel van elke gemeente dat bij de stad hoort, naar inwoners van die dag.`,
    caption: "Gemeenten die erbij kwamen",
    heads: ["Dag", "Van", "Deel", "Inwoners"],
    all: "geheel",
    piece: "een stuk",
    unknown: "niet bekend",
    into: (to: string) => `naar ${to}`,
  },
  {
    heading: "How it was brought over",
    lead: (city: string) =>
      `${city} was smaller or larger before. Figures of before a reorganisation are added up with the part of each municipality that belongs to the city, by inhabitants of that day.`,
    caption: "Municipalities that were added",
    heads: ["Day", "From", "Part", "Inhabitants"],
    all: "all of it",
    piece: "a piece",
    unknown: "not known",
    into: (to: string) => `to ${to}`,
  },
);
