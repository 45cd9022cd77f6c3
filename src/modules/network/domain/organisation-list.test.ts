import { describe, expect, it } from "vitest";
import { asId, type OrganisationId, type ThemeId } from "../../../lib/ids.ts";
import type { NamedSubject } from "./named-subject.ts";
import type { OrganisationKind } from "./organisation.ts";
import { byKind, fittingOrganisations, type ListedOrganisation, themeAtPlace } from "./organisation-list.ts";

const untold = {
  from: { on: null, note: null },
  until: { on: null, note: null },
  end: "unknown",
  firstSeen: null,
  lastSeen: null,
} as const;

const anOrganisation = (name: string, kind: OrganisationKind, theme: string | null, role: string): ListedOrganisation => ({
  id: asId<OrganisationId>(name),
  kind,
  name,
  sortName: name.toLowerCase(),
  abbreviation: null,
  slug: name.toLowerCase(),
  isCityOfNetwork: false,
  parent: null,
  predecessor: null,
  successor: null,
  period: untold,
  note: null,
  sources: [],
  identifiers: [],
  version: 1,
  changedAt: new Date(0),
  otherNames: ["Vroeger"],
  roles: [{ theme: theme === null ? null : asId<ThemeId>(theme), focusPoints: [], role, isDerived: false, source: "x" }],
});

const union = anOrganisation("Bond", "trade-union", "1", "Praat mee over énergie.");
const wide = anOrganisation("Kennis", "knowledge-partner", null, "Helpt bij alles.");
const subjects = new Map([[asId<ThemeId>("1"), { address: "/1", title: "Een", position: 4, label: "4" } satisfies NamedSubject]]);

describe("the organisations that fit", () => {
  it("fit in kind, in theme and in every word, without accents", () => {
    const fitting = (choice: Parameters<typeof fittingOrganisations>[1]) =>
      fittingOrganisations([union, wide], choice).map(({ name }) => name);
    expect(fitting({})).toEqual(["Bond", "Kennis"]);
    expect(fitting({ kind: "trade-union" })).toEqual(["Bond"]);
    expect(fitting({ theme: asId<ThemeId>("1") })).toEqual(["Bond"]);
    expect(fitting({ words: "energie bond" })).toEqual(["Bond"]);
    expect(fitting({ words: "energie kennis" })).toEqual([]);
    expect(fitting({ words: "vroeger" })).toEqual(["Bond", "Kennis"]);
  });

  it("are none for a theme that there is not, also not those with a role for the whole agenda", () => {
    expect(fittingOrganisations([union, wide], { theme: null })).toEqual([]);
  });

  it("have their themes found by place in the agenda", () => {
    expect([themeAtPlace([union, wide], subjects, 4), themeAtPlace([union, wide], subjects, 1)]).toEqual(["1", null]);
  });

  it("stand by kind in the order of kinds; a kind without any is left out", () => {
    expect(byKind([union, wide]).map(([kind]) => kind)).toEqual(["knowledge-partner", "trade-union"]);
  });
});
