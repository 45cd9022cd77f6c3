import { expect, it } from "vitest";
import { aSignedIn } from "../../../tests/build/actor.ts";
import { aChecked, aDead, keepChecked } from "../../../tests/build/checked.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { anApp } from "../../../tests/build/house.ts";
import { textsIn } from "../../../tests/build/html.ts";
import { aSeat } from "../../../tests/build/seat.ts";
import type { Actor } from "../../lib/actor.ts";
import { visitor } from "../../lib/actor.ts";
import { asId, type BodyId } from "../../lib/ids.ts";
import { saveSeat } from "../../modules/network/store/save-seat.ts";
import type { Database } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transact.ts";
import { citings } from "../citing.ts";
import type { Tables } from "../tables.ts";

const hidden = "https://geheim.example/stuk";
const body = asId<BodyId>("tg-woningmarkt");

/** A source that an initiative cites, with the address of its page. */
async function somethingCited(database: Database<Tables>, actor: Actor = visitor) {
  const found = (await citings(database.db, actor)).find(
    ({ kind, sources }) => kind === "initiative" && sources[0]?.startsWith("https://"),
  );
  const source = found?.sources[0];
  if (!found || source === undefined) throw new Error("The content cites nothing.");
  return { page: found.address, source };
}

const asking = (database: Database<Tables>) => {
  const app = anApp(database);
  return async (path: string, headers = {}) => {
    const response = await app.request(path, { headers });
    return { status: response.status, html: await response.text() };
  };
};

onBothEngines(
  "what checking found",
  (database) => {
    it("stands nowhere as long as nothing was checked, and that is said", async () => {
      const ask = asking(database());
      expect((await ask("/bronnen")).html).toContain("is nog nooit nagekeken");
      expect((await ask("/bronnen?toestand=weg")).html).toContain("Er zijn geen bronnen verdwenen.");
      const { headers } = await aSignedIn(database(), "secretary");
      expect((await ask("/beheer/bronnen", headers)).html).toContain("Er is nog nooit iets nagekeken");
    });

    it("of a dead source stands beside it, on its page, among the sources and for the secretariat, from the same moment on", async () => {
      const { page, source } = await somethingCited(database());
      const ask = asking(database());
      expect((await ask(page)).html).not.toContain("niet meer bereikbaar");
      await keepChecked(database(), aDead({ address: source, title: "De <oude> titel" }));
      expect((await ask(page)).html).toContain("niet meer bereikbaar sinds 3 maart 2026; wat er stond: “<bdi>De &lt;oude> titel</bdi>”");
      const list = (await ask("/bronnen?toestand=weg")).html;
      expect(list).toContain("1 pagina is niet meer bereikbaar");
      expect(list).toContain("ab".repeat(32));
      expect(list).toContain(`href="${page}"`);
      const overview = (await ask("/bronnen")).html;
      expect(overview).toContain('href="/bronnen?toestand=weg"');
      expect(overview).toMatch(/Van 1 van de [\d.]+ weten wij het/);
      const { headers } = await aSignedIn(database(), "secretary");
      expect(textsIn((await ask("/beheer/bronnen", headers)).html, "tr")[1]).toMatch(
        /3 maart 2026.*de site zegt dat de pagina er niet is.*De .*titel/,
      );
    });

    it("of one that failed less often, moved or refuses is for the secretariat alone", async () => {
      const { page, source } = await somethingCited(database());
      const ask = asking(database());
      const { headers } = await aSignedIn(database(), "secretary");
      const cases = [
        [aDead({ address: source, failures: 2 }), "hapert", "de site zegt dat de pagina er niet is"],
        [aChecked({ address: source, status: "moved", movedTo: "https://nieuw.example/" }), "verhuisd", "https://nieuw.example/"],
        [aChecked({ address: source, status: "refused", reason: "not-for-programs" }), "geweigerd", "laat geen programma’s toe"],
      ] as const;
      for (const [found, state, words] of cases) {
        await keepChecked(database(), found);
        expect((await ask(page)).html).not.toContain("source-remark");
        expect((await ask("/bronnen")).html).toContain("Geen ervan is verdwenen");
        expect((await ask(`/beheer/bronnen?toestand=${state}`, headers)).html).toContain(words);
      }
    });

    it("of one that changed is said beside it, only when an earlier text is known", async () => {
      const { page, source } = await somethingCited(database());
      const ask = asking(database());
      await keepChecked(database(), aChecked({ address: source }));
      expect((await ask(page)).html).not.toContain("gewijzigd sinds gelezen");
      await keepChecked(database(), aChecked({ address: source, changedAt: new Date("2026-10-01T09:00:00Z") }));
      expect((await ask(page)).html).toContain("gewijzigd sinds gelezen: op 1 oktober 2026");
      expect((await ask("/bronnen?toestand=gewijzigd")).html).toContain("1 pagina is gewijzigd");
      // It moved as well: the note beside it and the list say the same.
      await keepChecked(
        database(),
        aChecked({ address: source, status: "moved", movedTo: "https://b.example/", changedAt: new Date("2026-10-01T09:00:00Z") }),
      );
      expect((await ask(page)).html).toContain("gewijzigd sinds gelezen: op 1 oktober 2026");
      expect((await ask("/bronnen?toestand=gewijzigd")).html).toContain("1 pagina is gewijzigd");
    });

    it("of a source that only something hidden cites shows nowhere, not its title, not its fingerprint, not in a count", async () => {
      const ask = asking(database());
      const { headers } = await aSignedIn(database(), "secretary");
      const pages = ["/bronnen", "/bronnen?toestand=weg", "/bronnen?toestand=gewijzigd", "/netwerk/themagroep-woningmarkt"];
      const states = ["weg", "hapert", "verhuisd", "geweigerd", "gewijzigd"].map((state) => `/beheer/bronnen?toestand=${state}`);
      const { source } = await somethingCited(database());
      await keepChecked(database(), aChecked({ address: source }));
      const seen = async () => [
        ...(await Promise.all(pages.map((path) => ask(path).then(({ html }) => html)))),
        ...(await Promise.all(states.map((path) => ask(path, headers).then(({ html }) => html)))),
      ];
      const before = await seen();
      for (const found of [
        aDead({ address: hidden, title: "Geheime titel" }),
        aChecked({ address: hidden, title: "Geheime titel", changedAt: new Date() }),
      ]) {
        await keepChecked(database(), found);
        expect(await seen()).toEqual(before);
      }
    });

    it("cannot be asked for in another way", async () => {
      const ask = asking(database());
      for (const query of ["toestand=alles", "toestand=gone", "toestand=weg&toestand=gewijzigd", "pagina=0", "pagina=x"])
        expect([query, (await ask(`/bronnen?${query}`)).status]).toEqual([query, 400]);
      expect((await ask("/bronnen?toestand=weg&pagina=999")).status).toBe(200);
      for (const who of ["member", "coordinator", "lead", "administrator", "partner"] as const)
        expect([who, (await ask("/beheer/bronnen", (await aSignedIn(database(), who)).headers)).status]).toEqual([who, 403]);
      expect((await ask("/beheer/bronnen")).status).toBe(403);
    });

    it("of many dead sources comes page by page", async () => {
      const all = (await citings(database().db, visitor)).flatMap(({ sources }) => sources).filter((one) => one.startsWith("https://"));
      const some = [...new Set(all)].slice(0, 60);
      await keepChecked(database(), ...some.map((address) => aDead({ address })));
      const ask = asking(database());
      const rows = async (page: number) => textsIn((await ask(`/bronnen?toestand=weg&pagina=${page}`)).html, "tr").length - 1;
      expect([await rows(1), await rows(2), await rows(9)]).toEqual([50, 10, 10]);
    });
  },
  async (database) => {
    // Somebody outside the body does not know this seat, nor does the secretariat.
    const seat = aSeat({ id: "hidden", body, role: "member", audience: `body:${body}`, sources: [hidden] });
    await transact(database, (tx) => saveSeat(tx, seat));
  },
  "content",
);
