import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addMoreInitiatives, almere, arnhem } from "../../../../tests/build/more-initiatives.ts";
import { firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { asId, type FocusPointId, type InitiativeId } from "../../../lib/ids.ts";
import { initiativeChoices } from "./initiative-choices.ts";
import { detailsIn, detailsOf } from "./initiative-details.ts";
import { type InitiativeFilter, initiativeAt, initiatives, initiativesOfFocusPoint, slugOfInitiative } from "./initiatives.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const leefbaarheid = "nationaal-programma-leefbaarheid-en-veiligheid";

onBothEngines(
  "initiatives",
  (database) => {
    const slugs = async (filter: InitiativeFilter, actor: Actor = visitor) =>
      (await initiatives(database().db, actor, filter)).map((initiative) => initiative.slug);

    it("are listed by theme and then by title, whatever their capitals", async () => {
      const all = await initiatives(database().db, visitor, { agenda: firstAgenda });
      expect(all).toHaveLength(123);
      expect(all.map(({ themeHead }) => themeHead.position)).toEqual(all.map(({ themeHead }) => themeHead.position).toSorted());
      const seventh = all.filter(({ themeHead }) => themeHead.position === 7).map(({ title }) => title);
      expect(seventh).toEqual(seventh.toSorted((a, b) => a.localeCompare(b, "nl", { sensitivity: "base" })));
      expect(await slugs({})).toHaveLength(124);
    });

    it("hide from a visitor what only members may see: in list, item, former id, details and choices", async () => {
      const { db } = database();
      const id = asId<InitiativeId>("hidden");
      expect(await slugs({ sort: "verzinsel", agenda: firstAgenda })).toEqual([]);
      expect(await initiativeAt(db, visitor, "verborgen")).toBeNull();
      expect(await slugOfInitiative(db, visitor, "h01")).toBeNull();
      expect(await detailsOf(db, visitor, id)).toEqual([]);
      expect((await detailsIn(db, visitor, almere)).has(id)).toBe(false);
      expect((await initiativeChoices(db, visitor, firstAgenda)).sorts).not.toContain("verzinsel");

      expect(await slugs({ sort: "verzinsel", agenda: firstAgenda }, member)).toEqual(["verborgen"]);
      expect(await initiativeAt(db, member, "verborgen")).not.toBeNull();
      expect(await slugOfInitiative(db, member, "h01")).toBe("verborgen");
      expect(await detailsOf(db, member, id)).toMatchObject([{ sentence: "Geheim." }]);
      expect((await detailsIn(db, member, almere)).has(id)).toBe(true);
      expect((await initiativeChoices(db, member, firstAgenda)).sorts).toContain("verzinsel");
    });

    it("fit a theme through any of their focus points", async () => {
      expect(await slugs({ theme: 5 })).toContain(leefbaarheid);
      expect((await initiativeAt(database().db, visitor, leefbaarheid))?.themeHead.position).toBe(2);
      expect(await slugs({ theme: 6 })).not.toContain(leefbaarheid);
    });

    it("fit all that is chosen at once, and keep their other cities and focus points", async () => {
      const found = await initiatives(database().db, visitor, {
        focusPoint: "5.1",
        city: "arnhem",
        state: "running",
        sort: "wijkprogramma",
      });
      expect(found).toMatchObject([{ slug: leefbaarheid, focusPointHeads: [{ code: "2.4" }, { code: "5.1" }] }]);
      expect(found[0]?.cityHeads).toHaveLength(13);
      expect(await slugs({ focusPoint: "5.1", city: "arnhem", state: "idea" })).toEqual([]);
      expect(await slugs({ city: "nergens" })).toEqual([]);
    });

    it("of two agendas with the same codes are kept apart by the agenda", async () => {
      expect(await slugs({ focusPoint: "1.1" })).toContain("eerder");
      expect(await slugs({ focusPoint: "1.1", agenda: firstAgenda })).toEqual(["proeftuin-ruwaard"]);
      expect(await slugs({ agenda: otherAgenda })).toEqual(["eerder"]);
    });

    it("name their cities by name, an article aside", async () => {
      const found = await initiativeAt(database().db, visitor, "preventie-met-gezag");
      const names = found?.cityHeads.map((city) => city.name) ?? [];
      expect(names.indexOf("'s-Hertogenbosch")).toBe(names.indexOf("Helmond") + 1);
      expect(found?.cities).toEqual(found?.cityHeads.map((city) => city.id));
    });

    it("are found again under an id that went up in them, and not under a part of it", async () => {
      const { db } = database();
      expect(await slugOfInitiative(db, visitor, "i002")).toBe(leefbaarheid);
      expect(await slugOfInitiative(db, visitor, "i001")).toBe(leefbaarheid);
      expect(await slugOfInitiative(db, visitor, "i00")).toBeNull();
    });

    it("of a focus point include those for the whole network, without cities", async () => {
      const found = await initiativesOfFocusPoint(database().db, visitor, asId<FocusPointId>("2019-2022-8.3"));
      expect(found.find((initiative) => initiative.slug === "via-pilots")).toMatchObject({
        isNetworkWide: true,
        cities: [],
        state: "finished",
      });
      expect(found.find((initiative) => initiative.slug === "pilots-duale-trajecten-inburgering")?.cities).toContainEqual({
        id: arnhem,
        name: "Arnhem",
        slug: "arnhem",
      });
      expect(await initiativesOfFocusPoint(database().db, visitor, asId<FocusPointId>("nowhere"))).toEqual([]);
    });

    it("tell what is known by city, a city with two rounds twice and in their order", async () => {
      const found = await initiativeAt(database().db, visitor, "woningbouwimpuls");
      const details = await detailsOf(database().db, visitor, found?.id ?? asId("none"));
      expect(details.filter((detail) => detail.city === "GM0193").map((detail) => [detail.round, detail.homes])).toEqual([
        ["tweede, 2021", 1300],
        ["derde, 2021", 2900],
      ]);
      expect((await detailsIn(database().db, visitor, arnhem)).get(asId("i001"))).toMatchObject([{ city: arnhem, area: "Arnhem-Oost" }]);
    });

    it("can be chosen by what leads to at least one of them", async () => {
      const choices = await initiativeChoices(database().db, visitor, firstAgenda);
      expect(choices.themes.map((theme) => theme.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(choices.focusPoints).toHaveLength(45);
      expect(choices.cities.map((city) => city.slug)).not.toContain("amstelveen");
      expect(choices.cities).toHaveLength(40);
      expect(choices.states).toEqual(["idea", "planned", "running", "pilot", "finished", "stopped", "unknown"]);
      expect(await initiativeChoices(database().db, visitor, otherAgenda)).toMatchObject({
        cities: [{ slug: "arnhem" }],
        sorts: ["verzinsel"],
      });
    });
  },
  addMoreInitiatives,
  "content",
);
