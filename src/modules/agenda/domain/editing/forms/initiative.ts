import { asId, type CityId, type FocusPointId, type OrganisationId, type PersonId, type ThemeId } from "../../../../../lib/ids.ts";
import type { Funding, InitiativeResult, Lead, LeadRole, Milestone } from "../../execution.ts";
import { type InitiativeState, initiativeStates } from "../../initiative.ts";
import {
  addresses,
  choice,
  choiceOrNull,
  dateOrNull,
  euros,
  type FieldOf,
  line,
  lineOrNull,
  lines,
  long,
  longOrNull,
  numberOrNull,
  optional,
  referenceOrNull,
  references,
  tick,
} from "../field.ts";
import { type EditForm, group, inPart } from "../form.ts";
import type { CarriedInitiative } from "../record.ts";

/** How a city stands in it, or that it decided not to take part. */
export const participationCodes = [...initiativeStates, "not"] as const;
type Participation = (typeof participationCodes)[number];

interface CityRow {
  readonly city: CityId | null;
  readonly part: Participation | null;
  readonly reason: string | null;
}

const cityGroup = group<CarriedInitiative, CityRow>(
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

const milestoneGroup = group<CarriedInitiative, Milestone>(
  {
    name: "mijlpaal",
    part: "statement",
    blank: { title: "", due: null, weight: null, doneOn: null },
    fields: [
      line(
        "titel",
        ({ title }) => title,
        (step, title) => ({ ...step, title }),
      ),
      dateOrNull(
        "datum",
        ({ due }) => due,
        (step, due) => ({ ...step, due }),
      ),
      numberOrNull(
        "gewicht",
        ({ weight }) => weight,
        (step, weight) => ({ ...step, weight }),
      ),
      dateOrNull(
        "bereikt",
        ({ doneOn }) => doneOn,
        (step, doneOn) => ({ ...step, doneOn }),
      ),
    ],
  },
  ({ milestones }) => milestones,
  (initiative, milestones) => ({ ...initiative, milestones }),
);

const fundingGroup = group<CarriedInitiative, Funding>(
  {
    name: "geld",
    part: "statement",
    blank: { from: "", amountEur: 0, years: null },
    fields: [
      line(
        "van",
        ({ from }) => from,
        (funding, from) => ({ ...funding, from }),
      ),
      euros(
        "bedrag",
        ({ amountEur }) => amountEur,
        (funding, amountEur) => ({ ...funding, amountEur }),
      ),
      lineOrNull(
        "jaren",
        ({ years }) => years,
        (funding, years) => ({ ...funding, years }),
      ),
    ],
  },
  ({ funding }) => funding,
  (initiative, funding) => ({ ...initiative, funding }),
);

/** The fields of one lead: the person, or the office and the organisation, or the word that nobody is known (A1). */
function leadFields(role: LeadRole, prefix: string): readonly FieldOf<CarriedInitiative>[] {
  const leadIn = ({ leads }: CarriedInitiative) => leads.find((lead) => lead.role === role) ?? null;
  const withLead = (initiative: CarriedInitiative, part: Partial<Lead>): CarriedInitiative => ({
    ...initiative,
    leads: [
      ...initiative.leads.filter((lead) => lead.role !== role),
      { person: null, organisation: null, office: null, ...leadIn(initiative), ...part, role },
    ],
  });
  const isNamed = (lead: Lead | null) => lead !== null && (lead.person !== null || lead.organisation !== null || lead.office !== null);
  return [
    referenceOrNull<CarriedInitiative, PersonId>(
      `${prefix}-persoon`,
      "person",
      asId,
      (initiative) => leadIn(initiative)?.person ?? null,
      (initiative, person) => (person === null && leadIn(initiative) === null ? initiative : withLead(initiative, { person })),
    ),
    lineOrNull(
      `${prefix}-functie`,
      (initiative) => leadIn(initiative)?.office ?? null,
      (initiative, office) => (office === null && leadIn(initiative) === null ? initiative : withLead(initiative, { office })),
    ),
    referenceOrNull<CarriedInitiative, OrganisationId>(
      `${prefix}-organisatie`,
      "organisation",
      asId,
      (initiative) => leadIn(initiative)?.organisation ?? null,
      (initiative, organisation) =>
        organisation === null && leadIn(initiative) === null ? initiative : withLead(initiative, { organisation }),
    ),
    tick(
      `${prefix}-onbekend`,
      (initiative) => leadIn(initiative) !== null && !isNamed(leadIn(initiative)),
      (initiative, isUnknown) => {
        if (isNamed(leadIn(initiative))) return initiative;
        return isUnknown ? withLead(initiative, {}) : { ...initiative, leads: initiative.leads.filter((lead) => lead.role !== role) };
      },
    ),
  ];
}

const noResult: InitiativeResult = { sentence: "", indicator: null, before: null, after: null, source: null };

const withResult = (initiative: CarriedInitiative, part: Partial<InitiativeResult>): CarriedInitiative => ({
  ...initiative,
  result: { ...(initiative.result ?? noResult), ...part },
});

/** What stands beside the sentence on the result; without that sentence there is no result. */
const resultLine = (name: string, key: "indicator" | "before" | "after"): FieldOf<CarriedInitiative> =>
  lineOrNull(
    name,
    ({ result }) => result?.[key] ?? null,
    (initiative, text) => (initiative.result === null ? initiative : withResult(initiative, { [key]: text })),
  );

/** What can be changed in an initiative. */
export const initiativeForm: EditForm<CarriedInitiative> = {
  kind: "initiative",
  fields: [
    ...inPart<CarriedInitiative>("statement", [
      line(
        "titel",
        ({ title }) => title,
        (initiative, title) => ({ ...initiative, title }),
      ),
      long(
        "samenvatting",
        ({ summary }) => summary,
        (initiative, summary) => ({ ...initiative, summary }),
      ),
      references(
        "speerpunten",
        "point",
        asId<FocusPointId>,
        ({ focusPoints }) => focusPoints,
        (initiative, focusPoints) => ({ ...initiative, focusPoints }),
      ),
      {
        ...referenceOrNull<CarriedInitiative, ThemeId>(
          "thema",
          "theme",
          asId,
          ({ theme }) => (theme === "" ? null : theme),
          (initiative, theme) => (theme === null ? initiative : { ...initiative, theme }),
        ),
        isOptional: true,
      },
      line(
        "soort",
        ({ sort }) => sort,
        (initiative, sort) => ({ ...initiative, sort }),
      ),
      choice(
        "stand",
        initiativeStates,
        ({ state }) => state,
        (initiative, state) => ({ ...initiative, state }),
      ),
      lineOrNull(
        "stand-toelichting",
        ({ stateNote }) => (stateNote === "" ? null : stateNote),
        (initiative, note) => ({ ...initiative, stateNote: note ?? "" }),
      ),
      lineOrNull(
        "begin",
        ({ started }) => started,
        (initiative, started) => ({ ...initiative, started }),
      ),
      lineOrNull(
        "einde",
        ({ ended }) => ended,
        (initiative, ended) => ({ ...initiative, ended }),
      ),
      tick(
        "hele-netwerk",
        ({ isNetworkWide }) => isNetworkWide,
        (initiative, isNetworkWide) => ({ ...initiative, isNetworkWide }),
      ),
      ...leadFields("political", "politiek"),
      ...leadFields("official", "ambtelijk"),
      lines(
        "partners",
        ({ partners }) => partners,
        (initiative, partners) => ({ ...initiative, partners }),
      ),
      optional(
        addresses(
          "bronnen",
          ({ sources }) => sources,
          (initiative, sources) => ({ ...initiative, sources }),
        ),
      ),
    ]),
    ...inPart<CarriedInitiative>("outcome", [
      longOrNull(
        "resultaat",
        ({ result }) => result?.sentence ?? null,
        (initiative, sentence) => (sentence === null ? { ...initiative, result: null } : withResult(initiative, { sentence })),
      ),
      resultLine("indicator", "indicator"),
      resultLine("waarde-vooraf", "before"),
      resultLine("waarde-achteraf", "after"),
      optional(
        addresses(
          "resultaat-bron",
          ({ result }) => (result?.source ? [result.source] : []),
          (initiative, [source]) => (initiative.result === null ? initiative : withResult(initiative, { source: source ?? null })),
        ),
      ),
    ]),
  ],
  groups: [cityGroup, milestoneGroup, fundingGroup],
};
