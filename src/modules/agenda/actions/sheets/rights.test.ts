import { expect, it } from "vitest";
import { ownCity } from "../../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../../tests/build/database.ts";
import { acting, as } from "../../../../../tests/build/desk.ts";
import { agenda, asks, initiative, sent, wrongIn } from "../../../../../tests/build/sent-sheets.ts";
import { aTable } from "../../../../../tests/build/sheet-words.ts";
import type { Actor } from "../../../../lib/actor.ts";
import { withdraw } from "../publication.ts";
import { chosenRecords } from "./exported.ts";

onBothEngines(
  "who may publish what a file changes",
  (database) => {
    it("is who may publish each record: a row of another is an error at that row, and nothing can be published", async () => {
      const [member, coordinator, lobbyist] = [
        await as(database(), "member"),
        await as(database(), "coordinator"),
        await as(database(), "lobbyist"),
      ];
      const statement = asks("2019-2022-3.3;1;Anders.;");
      const outcome = aTable("vragen.csv", "Kenmerk vraag;Versie;Toelichting", "2019-2022-3.3;1;Anders.");
      for (const actor of [member, coordinator]) expect(await wrongIn(database(), actor, outcome)).toEqual(["vraag 2  not-yours"]);
      expect(await wrongIn(database(), lobbyist, statement)).toEqual(["vraag 2  not-yours"]);
      expect(await wrongIn(database(), lobbyist, outcome)).toEqual([]);
      expect(await wrongIn(database(), coordinator, ...initiative("nieuw 1", "Van ons", "Zwolle"))).toEqual([]);
      expect(await wrongIn(database(), coordinator, ...initiative("nieuw 1", "Van hen", "Almelo"))).toEqual(["initiatief 2  not-yours"]);
      const { publish } = await sent(database(), member, outcome);
      await expect(publish()).rejects.toMatchObject({ code: "agenda.proposal-not-ready" });
    });

    it("is asked of the record as it is: nobody takes one by writing the own city in it", async () => {
      const [secretary, coordinator] = [await as(database(), "secretary"), await as(database(), "coordinator")];
      await (await sent(database(), secretary, ...initiative("nieuw 1", "Van hen", "Almelo"))).publish({ audience: "public" });
      const row = await database().writer.selectFrom("initiative").select("id").where("title", "=", "Van hen").executeTakeFirstOrThrow();
      const taking = aTable("steden.csv", "Kenmerk initiatief;Versie;Volgnummer;Stad", `${row.id};1;;Zwolle`);
      expect(await wrongIn(database(), coordinator, taking)).toEqual(["initiatief null  not-yours"]);
    });

    it("is who still may when it happens", async () => {
      const coordinator = await as(database(), "coordinator");
      const { publish } = await sent(database(), coordinator, ...initiative("nieuw 1", "Van ons", "Zwolle"));
      const member: Actor = { ...coordinator, roles: new Set(["visitor", "member"]) };
      await expect(publish({ audience: "public" }, member)).rejects.toMatchObject({ kind: "forbidden" });
      const partner: Actor = { ...coordinator, roles: new Set(["visitor", "partner"]) };
      await expect(publish({ audience: "public" }, partner)).rejects.toMatchObject({ kind: "forbidden" });
    });

    it("leaves out what was withdrawn, and says so when a file still has it", async () => {
      const secretary = await as(database(), "secretary");
      await acting(database(), secretary, (context) => withdraw(context, "ask", "2019-2022-3.3", "Dubbel.", 1));
      const chosen = await chosenRecords(database().db, secretary, { agenda, kinds: ["ask"], isOwnCity: false });
      expect(chosen.records.get("ask")?.map(({ record }) => record.id)).not.toContain("2019-2022-3.3");
      expect(await wrongIn(database(), secretary, asks("2019-2022-3.3;2;Anders.;"))).toEqual(["vraag 2  withdrawn"]);
    });

    it("finds what the desk would find: what is missing, at its row and column; I1 and A1 as well", async () => {
      const secretary = await as(database(), "secretary");
      const wrong = await wrongIn(
        database(),
        secretary,
        aTable(
          "vragen.csv",
          "Kenmerk vraag;Versie;Wat de steden vragen;Aan wie;Oordeel",
          "2019-2022-3.3;1;;het Rijk;deels",
          ";;Nieuw.;het Rijk;deels",
        ),
        aTable(
          "i.csv",
          "Kenmerk initiatief;Versie;Titel;Samenvatting;Voor welke speerpunten;Soort;Stand",
          ";;Plein;Groen.;3.1;project;loopt",
        ),
        aTable(
          "stuk.csv",
          "Kenmerk vraag;Versie;Volgnummer;Soort;Nummer;Wat erin staat;Webadres",
          "2019-2022-3.2;1;;Motie;1;Zin.;geen adres",
        ),
      );
      expect(wrong).toEqual([
        "vraag 2 tekst missing",
        "vraag 3 oordeel no-event",
        "initiatief 2 politiek-functie no-owner",
        "initiatief 2 ambtelijk-functie no-owner",
        "vraag-stuk 2 bron not-an-address",
      ]);
    });

    it("takes out of the initiatives those of the own city alone, when somebody wishes", async () => {
      const coordinator = await as(database(), "coordinator");
      const chosen = await chosenRecords(database().db, coordinator, { agenda, kinds: ["initiative", "offer"], isOwnCity: true });
      const all = await chosenRecords(database().db, coordinator, { agenda, kinds: ["initiative", "offer"], isOwnCity: false });
      const own = chosen.records.get("initiative") ?? [];
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThan(all.records.get("initiative")?.length ?? 0);
      expect(own.every(({ record }) => "cityParts" in record && record.cities.includes(ownCity))).toBe(true);
      expect(chosen.records.get("offer")).toHaveLength(all.records.get("offer")?.length ?? -1);
    });
  },
  undefined,
  "content",
);
