import { asId, type CityId } from "../../../../../lib/ids.ts";
import { type InitiativeState, initiativeStates } from "../../initiative.ts";
import { choiceOrNull, lineOrNull, referenceOrNull } from "../field.ts";
import { group } from "../form.ts";
import type { CarriedInitiative } from "../record.ts";

/** How a city stands in it, or that it decided not to take part. */
const participationCodes = [...initiativeStates, "not"] as const;
type Participation = (typeof participationCodes)[number];

interface CityRow {
  readonly city: CityId | null;
  readonly part: Participation | null;
  readonly reason: string | null;
}

/** The cities of an initiative, those that take part and those that decided not to. */
export const cityGroup = group<CarriedInitiative, CityRow>(
  {
    name: "stad",
    part: "statement",
    blank: { city: null, part: null, reason: null },
    fields: [
      {
        ...referenceOrNull<CityRow, CityId>(
          "naam",
          "city",
          asId,
          ({ city }) => city,
          (row, city) => ({ ...row, city }),
        ),
        isOptional: false,
      },
      choiceOrNull(
        "stand",
        participationCodes,
        ({ part }) => part,
        (row, part) => ({ ...row, part }),
      ),
      lineOrNull(
        "reden",
        ({ reason }) => reason,
        (row, reason) => ({ ...row, reason }),
      ),
    ],
  },
  cityRowsOf,
  (initiative, rows) => ({ ...initiative, ...citiesFrom(rows) }),
);

function cityRowsOf({ cities, cityParts, abstentions }: CarriedInitiative): readonly CityRow[] {
  const states = new Map(cityParts.map(({ city, state }) => [city, state]));
  return [
    ...cities.map((city) => ({ city, part: states.get(city) ?? null, reason: null })),
    ...abstentions.map(({ city, reason }) => ({ city, part: "not" as const, reason })),
  ];
}

/** A city is named once: the last row about it counts. */
function citiesFrom(rows: readonly CityRow[]): Pick<CarriedInitiative, "cities" | "cityParts" | "abstentions"> {
  const last = new Map(rows.flatMap((row) => (row.city === null ? [] : [[row.city, row] as const])));
  const taking = [...last].filter(([, { part }]) => part !== "not");
  return {
    cities: taking.map(([city]) => city),
    cityParts: taking.flatMap(([city, { part }]) => {
      const state: InitiativeState | undefined = initiativeStates.find((one) => one === part);
      return state === undefined ? [] : [{ city, state }];
    }),
    abstentions: [...last].flatMap(([city, { part, reason }]) => (part === "not" ? [{ city, reason: reason ?? "" }] : [])),
  };
}
