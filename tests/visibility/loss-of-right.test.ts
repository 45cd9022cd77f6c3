import { expect, it } from "vitest";
import type { Tables } from "../../src/app/tables.ts";
import { system } from "../../src/lib/actor.ts";
import { dayOf } from "../../src/lib/day.ts";
import { asId, type PersonId } from "../../src/lib/ids.ts";
import { closeAccess } from "../../src/modules/access/actions/account.ts";
import { endAllSessions } from "../../src/modules/access/actions/sessions.ts";
import { openAccount } from "../../src/modules/access/store/accounts.ts";
import { carryOut } from "../../src/platform/context.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { aPerson, aSignedIn, otherBody, otherCity, ownBody, ownCity } from "../build/actor.ts";
import { onBothEngines } from "../build/database.ts";
import { addHiddenCopies } from "../build/hidden-copies.ts";
import { anApp, testNow } from "../build/house.ts";

const today = dayOf(testNow);
const anna = asId<PersonId>("anna");

type Loss = (database: Database<Tables>) => Promise<unknown>;

/** How somebody can lose every right: an office, a city and a body end by what is written in the tables, sessions and accounts by an act. */
const losses: Readonly<Record<string, Loss>> = {
  "the office ends": ({ writer }) => writer.updateTable("office").set({ not_after: today }).where("person", "=", anna).execute(),
  "the membership of the city ends": ({ writer }) =>
    writer.updateTable("membership").set({ not_after: today }).where("organisation", "=", ownCity).execute(),
  "the account is closed": async (database) => {
    await transact(database, (tx) => openAccount(tx, { person: anna, address: null }, testNow));
    await carryOut(database, system, testNow, (context) => closeAccess(context, anna));
  },
  "the sessions are ended": (database) => carryOut(database, system, testNow, (context) => endAllSessions(context, anna)),
};

/** Where something that members know of stands, for people and for programs. */
const surfaces = [
  "/initiatieven",
  "/standpunten",
  "/bijeenkomsten",
  "/matrix",
  "/mensen",
  "/api/v1/standpunten",
  "/api/v1/initiatieven?formaat=csv",
];

onBothEngines(
  "the loss of a right",
  (database) => {
    const marksSeen = async (app: ReturnType<typeof anApp>, headers: Readonly<Record<string, string>>) => {
      const seen: string[] = [];
      for (const path of surfaces) {
        const text = await (await app.request(path, { headers })).text();
        if (text.includes("kanarie")) seen.push(path);
      }
      return seen;
    };

    it.each(Object.entries(losses))("ASVS 8.3.2, 7.4.2: works on the next request everywhere when %s", async (_when, lose) => {
      await addHiddenCopies(database(), "network", 2);
      const { headers } = await aPerson(database(), anna, { at: ownCity });
      const app = anApp(database());
      expect((await marksSeen(app, headers)).length).toBeGreaterThan(4);
      const page = await app.request("/initiatieven", { headers });
      expect([page.headers.get("cache-control"), page.headers.get("etag")]).toEqual(["no-store", null]);
      await lose(database());
      expect(await marksSeen(app, headers)).toEqual([]);
      expect([403, 200]).toContain((await app.request("/mijn", { headers })).status);
      expect((await app.request("/beheer/overdracht/gremia/themagroep-woningmarkt", { headers })).status).toBe(403);
      const [now, asVisitor] = await Promise.all([{ headers }, {}].map(async (init) => (await app.request("/standpunten", init)).text()));
      expect(now?.includes("kanarie")).toBe(asVisitor?.includes("kanarie"));
    });

    it("ASVS 8.3.2: works when a seat or its body ends: what the body shared is seen no more", async () => {
      await addHiddenCopies(database(), `body:${ownBody}`, 2, "kanarieeigengroep");
      await addHiddenCopies(database(), `body:${otherBody}`, 2, "kanarieandergroep");
      const sits = [ownBody, otherBody].map((body) => ({ body, role: "member" as const }));
      const { headers } = await aPerson(database(), anna, { at: otherCity, sits });
      const app = anApp(database());
      const seen = async () => {
        const text = await (await app.request("/standpunten", { headers })).text();
        return ["kanarieeigengroep-", "kanarieandergroep-"].filter((mark) => text.includes(mark));
      };
      expect(await seen()).toHaveLength(2);
      await database().writer.updateTable("seat").set({ not_after: today }).where("id", "=", "seat-anna-0").execute();
      expect(await seen()).toEqual(["kanarieandergroep-"]);
      await database().writer.updateTable("body").set({ not_after: today }).where("id", "=", otherBody).execute();
      expect(await seen()).toEqual([]);
    });

    it("ASVS 8.3.2: works for a partner whose last day has passed", async () => {
      await addHiddenCopies(database(), `body:${ownBody}`, 2);
      const { headers, person } = await aSignedIn(database(), "partner");
      const app = anApp(database());
      expect(await (await app.request("/standpunten", { headers })).text()).toContain("kanarie");
      await database().writer.updateTable("seat").set({ not_after: today }).where("person", "=", person).execute();
      expect(await (await app.request("/standpunten", { headers })).text()).not.toContain("kanarie");
    });

    it("ASVS 8.3.2: works in search and the site map in the act that hides a body", async () => {
      const { headers } = await aSignedIn(database(), "secretary");
      const app = anApp(database());
      const isFound = async () =>
        Promise.all(
          ["/zoeken?vraag=woningmarkt", "/sitemap.xml", "/netwerk"].map(async (path) =>
            (await (await app.request(path)).text()).includes("/netwerk/themagroep-woningmarkt"),
          ),
        );
      expect(await isFound()).toEqual([true, true, true]);
      const hidden = await app.request("/beheer/gremia/themagroep-woningmarkt", {
        method: "POST",
        headers: { ...headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ naam: "Woningmarkt", soort: "theme-group", wie: "network", versie: "1" }).toString(),
      });
      expect(hidden.status).toBe(303);
      expect(await isFound()).toEqual([false, false, false]);
    });
  },
  async () => undefined,
  "content",
);
