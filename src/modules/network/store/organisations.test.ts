import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { asId, type FocusPointId, type ThemeId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { NamedSubjects } from "../domain/named-subject.ts";
import type { FullOrganisation } from "../domain/organisation.ts";
import {
  identifiersOf,
  namesOf,
  organisationAt,
  organisations,
  organisationsAt,
  relationsOf,
  rolesOf,
  sourcesOf,
} from "./organisations.ts";
import { saveOrganisation } from "./save-organisation.ts";

/** Everything that the roles below are for has a name. */
const subjects: NamedSubjects = new Map(
  [asId<ThemeId>("2019-2022-9"), asId<FocusPointId>("2019-2022-9.1")].map((id) => [
    id,
    { address: "/", title: id, position: 9, label: "9" },
  ]),
);

const untold = {
  from: { on: null, note: null },
  until: { on: null, note: null },
  end: "unknown",
  firstSeen: null,
  lastSeen: null,
} as const;

const council: FullOrganisation = {
  id: asId("raad"),
  kind: "advisory-council",
  name: "Raad van Advies",
  sortName: "raad van advies",
  slug: "raad-van-advies",
  abbreviation: "RvA",
  parent: asId("min-bzk"),
  predecessor: null,
  successor: asId("rob"),
  period: { ...untold, from: { on: "2001", note: null }, until: { on: "2011-01-01", note: null }, end: "ended" },
  note: null,
  sources: ["Strategische agenda 2019-2022, regel 470"],
  identifiers: [
    { register: "kvk", value: "00000001" },
    { register: "oin", value: "00000000000000000007" },
  ],
  names: [{ name: "Raad", abbreviation: null, period: untold }],
  roles: [
    { theme: null, focusPoints: [], role: "Adviseert.", isDerived: true, source: "https://a.nl" },
    { theme: asId("2019-2022-9"), focusPoints: [asId("2019-2022-9.1")], role: "Rekent.", isDerived: false, source: "regel 1" },
  ],
  version: 1,
  changedAt: new Date("2026-11-24T10:00:00Z"),
};

onBothEngines(
  "organisations",
  (database) => {
    const read = () => database().db;
    const save = (organisation: FullOrganisation) => transact(database(), (tx) => saveOrganisation(tx, organisation));

    it("come back as they were saved, numbers with every zero", async () => {
      await save(council);
      const { names, roles, ...own } = council;
      expect(await organisationAt(read(), "raad-van-advies")).toEqual({
        ...own,
        identifiers: own.identifiers.toReversed(),
        isCityOfNetwork: false,
      });
      expect(await namesOf(read(), council.id)).toEqual(names);
      expect(await rolesOf(read(), council.id, subjects)).toEqual(roles);
    });

    it("are saved over what was there, and leave others as they were", async () => {
      await save(council);
      await save({ ...council, version: 2, names: [], roles: council.roles.slice(1), identifiers: [] });
      expect(await organisationAt(read(), "raad-van-advies")).toMatchObject({ version: 2, identifiers: [] });
      expect([await namesOf(read(), council.id), await rolesOf(read(), council.id, subjects)]).toEqual([[], council.roles.slice(1)]);
      expect(await identifiersOf(read(), asId("GM0193"))).toHaveLength(4);
    });

    it("are all there, by name, with the names they had before", async () => {
      const all = await organisations(read(), subjects);
      expect(all).toHaveLength(178);
      expect(all.map(({ sortName }) => sortName)).toEqual(all.map(({ sortName }) => sortName).toSorted());
      expect(all.find(({ id }) => id === "min-ienw")?.otherNames).toContain("Verkeer en Waterstaat");
    });

    it("know which of them are cities of the network: not the four of the G4", async () => {
      const cities = (await organisations(read(), subjects)).filter(({ kind }) => kind === "city");
      expect(cities.filter(({ isCityOfNetwork }) => isCityOfNetwork)).toHaveLength(41);
      expect(cities.filter(({ isCityOfNetwork }) => !isCityOfNetwork).map(({ name }) => name)).toEqual([
        "Amsterdam",
        "Den Haag",
        "Rotterdam",
        "Utrecht",
      ]);
    });

    it("hang together: a ministry with those that went into it, a part with its whole, each once", async () => {
      const ministry = await organisationAt(read(), "ministerie-bzk");
      const { offshoots, takenOver, parts } = await relationsOf(read(), ministry ?? council);
      expect([offshoots, takenOver].map((heads) => heads.map(({ id }) => id))).toEqual([["min-vro"], ["min-vro"]]);
      expect(parts.map(({ id }) => id)).toEqual(["kadaster", "rob"]);
      const gone = await organisationAt(read(), "ministerie-vro");
      const around = await relationsOf(read(), gone ?? council);
      expect([around.predecessor?.id, around.successor?.id, around.offshoots, around.takenOver]).toEqual(["min-bzk", "min-bzk", [], []]);
    });

    it("answer who does something for a theme, and for no theme nobody", async () => {
      const found = await organisationsAt(read(), [asId<ThemeId>("2019-2022-8")]);
      expect(new Set(found.map(({ theme }) => theme))).toEqual(new Set(["2019-2022-8"]));
      expect(found.map(({ organisation }) => organisation.id)).toContain("coa");
      expect(await organisationsAt(read(), [])).toEqual([]);
    });

    it("are nobody at an address that is not there", async () => {
      expect(await organisationAt(read(), "zo-iets")).toBeNull();
      expect(await sourcesOf(read(), asId("zo-iets"))).toEqual([]);
    });
  },
  async () => undefined,
  "content",
);
