import { asId, type ThemeId } from "../../../../../lib/ids.ts";
import type { Funding, InitiativeResult, Milestone } from "../../execution.ts";
import { initiativeStates } from "../../initiative.ts";
import {
  addresses,
  choice,
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
  tick,
} from "../field.ts";
import { type EditForm, group, inPart } from "../form.ts";
import type { CarriedInitiative } from "../record.ts";
import { cityGroup } from "./initiative-cities.ts";
import { leadFields } from "./initiative-leads.ts";
import { meetingField, servedPoints } from "./stated.ts";

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
      servedPoints(),
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
      meetingField(),
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
