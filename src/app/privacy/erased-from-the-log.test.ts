import { expect, it } from "vitest";
import { aSignedIn, type SignedIn } from "../../../tests/build/actor.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { anApp, testNow } from "../../../tests/build/house.ts";
import { dayOf } from "../../lib/day.ts";
import { chainIn } from "../../platform/audit/audit.ts";

/** What somebody types about a person; none of it may ever stand in the log. */
const typed = {
  name: "Kanarie Berta",
  newName: "Kanarie de Vries",
  mail: "kanarie@stad.example",
  phone: "06-kanarie",
  page: "https://kanarie.example/",
};

onBothEngines(
  "the log of a person who was erased",
  (database) => {
    const post = (path: string, who: SignedIn, fields: Readonly<Record<string, string>>) =>
      anApp(database()).request(path, {
        method: "POST",
        headers: { ...who.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams(fields).toString(),
      });

    it("tells what was done, holds no name or address, and keeps its chain", async () => {
      const secretary = await aSignedIn(database(), "secretary");
      const form = { organisatie: "GM0193", functie: "alderman", titel: "", van: "2026-01-01" };
      const added = await post("/beheer/mensen", secretary, { naam: typed.name, mail: typed.mail, ...form });
      expect(added.status).toBe(303);
      const { id } = await database().writer.selectFrom("person").select("id").where("name", "=", typed.name).executeTakeFirstOrThrow();
      expect((await post(`/beheer/mensen/${id}`, secretary, { naam: typed.newName, versie: "1" })).status).toBe(303);
      await database()
        .writer.updateTable("office")
        .set({ not_after: dayOf(testNow) })
        .where("person", "=", id)
        .execute();
      expect((await post(`/beheer/mensen/${id}/verwijdering`, secretary, {})).status).toBe(303);

      const log = await database().writer.selectFrom("audit_entry").selectAll().where("subject", "=", `person ${id}`).execute();
      expect(log.map(({ event }) => event)).toEqual([
        "network.person-added",
        "network.person-changed",
        "network.person-erased",
        "access.erased",
      ]);
      const all = JSON.stringify(await database().writer.selectFrom("audit_entry").selectAll().execute());
      expect(all).not.toMatch(/kanarie/i);
      expect((await chainIn(database().db)).broken).toBeNull();
    });

    it("holds nothing of what a person wrote about itself", async () => {
      const member = await aSignedIn(database(), "member");
      const shown = {
        ...{ naam: "public", mail: typed.mail, mailWie: "network", telefoon: typed.phone, telefoonWie: "public" },
        ...{ pagina: typed.page, paginaWie: "public", versie: "1" },
      };
      expect((await post("/mijn/zichtbaarheid", member, shown)).status).toBe(303);
      expect((await post("/mijn/onderwerpen", member, { portefeuille: "kanarievogels", kennis: "kanaries" })).status).toBe(303);
      const log = await database().writer.selectFrom("audit_entry").selectAll().where("actor", "=", member.person).execute();
      expect(log.map(({ event }) => event)).toEqual(["network.visibility-chosen", "network.subjects-chosen"]);
      expect(JSON.stringify(log)).not.toMatch(/kanarie/i);
    });
  },
  async () => undefined,
  "content",
);
