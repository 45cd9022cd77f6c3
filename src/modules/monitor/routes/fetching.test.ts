import { expect, it } from "vitest";
import { aSignedIn } from "../../../../tests/build/actor.ts";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { feedTable } from "../../../../tests/build/feed.ts";
import { testNow } from "../../../../tests/build/house.ts";
import { system } from "../../../lib/actor.ts";
import { asId, type StatTableId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import { waitingFor } from "../../../platform/jobs/jobs.ts";
import { noteFailure } from "../actions/note-failure.ts";
import { fetchFigures } from "../domain/fetch-order.ts";
import { found } from "../domain/load-findings.ts";
import { sourceBusy } from "../domain/source-refusals.ts";
import { saveFindings } from "../store/loads/ending.ts";
import { endLoad, startLoad } from "../store/loads/running.ts";

const prices = asId<StatTableId>("83625NED");

onBothEngines(
  "the screen on which figures are fetched",
  (database) => {
    const as = async (who: "secretary" | "administrator" | "member") => {
      const browser = aStand(database()).browser();
      const { headers } = await aSignedIn(database(), who);
      browser.holdSecret(headers.cookie.split("=")[1] ?? "");
      return browser;
    };
    const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    const begin = (more: Partial<Parameters<typeof startLoad>[1]> = {}) =>
      transact(database(), (tx) =>
        startLoad(tx, { table: feedTable(prices), promised: 400, readOn: "2026-11-24", ...more }, "holder", testNow, testNow),
      );

    it("lists every table with how fresh it is, and says which come as a file", async () => {
      const { html } = await (await as("secretary")).get("/beheer/cijfers");
      expect(words(html)).toContain("Bestaande koopwoningen");
      expect(words(html)).toContain("komt als bestand");
      expect(words(html)).toContain("De server haalt nu niets vanzelf op.");
    });

    it("asks for a table once, however often the button is pressed", async () => {
      const secretary = await as("secretary");
      for (let times = 0; times < 3; times++) {
        const asked = await secretary.post(`/beheer/cijfers/${prices}/ophaling`, {});
        expect([asked.status, asked.location]).toEqual([303, "/beheer/cijfers?gevraagd=ja"]);
      }
      expect(await waitingFor(database().db, fetchFigures)).toEqual([prices]);
      expect(words((await secretary.get("/beheer/cijfers")).html)).toContain("wacht op de server");
    });

    it("shows how far a load is, and stops it", async () => {
      const administrator = await as("administrator");
      await begin();
      expect(words((await administrator.get("/beheer/cijfers")).html)).toContain("0 van 400 cijfers gelezen");
      expect((await administrator.post(`/beheer/cijfers/${prices}/stopzetting`, {})).status).toBe(303);
      expect(words((await administrator.get("/beheer/cijfers")).html)).toContain("afgebroken");
      expect((await administrator.post(`/beheer/cijfers/${prices}/stopzetting`, {})).status).toBe(409);
    });

    it("says in a sentence that a source was out", async () => {
      await noteFailure(database(), system, testNow, prices, sourceBusy("https://datasets.cbs.nl/x", 503));
      const { html } = await (await as("secretary")).get("/beheer/cijfers");
      expect(words(html)).toContain("https://datasets.cbs.nl/x: Deze bron heeft het druk of heeft een storing.");
    });

    it("offers to take a smaller table over to who looked at it, and nothing that is broken", async () => {
      const secretary = await as("secretary");
      const refuse = async (...codes: readonly Parameters<typeof found>[0][]) => {
        const { vintage } = await begin();
        await transact(database(), async (tx) => {
          await saveFindings(
            tx,
            vintage,
            codes.map((code) => found(code, prices, { before: 100, now: 10 })),
            testNow,
          );
          await endLoad(tx, vintage, "refused", testNow);
        });
      };
      await refuse("monitor-load.shrunk");
      expect((await secretary.get("/beheer/cijfers")).html).toContain('name="accepteer" value="monitor-load.shrunk"');
      await secretary.post(`/beheer/cijfers/${prices}/ophaling`, { accepteer: "monitor-load.shrunk" });
      expect(await waitingFor(database().db, fetchFigures)).toEqual([`${prices} monitor-load.shrunk`]);
      await refuse("monitor-load.unit-changed");
      expect((await secretary.get("/beheer/cijfers")).html).not.toContain('name="accepteer"');
    });

    it("does not fetch what comes as a file, nor what nobody described", async () => {
      const secretary = await as("secretary");
      expect((await secretary.post("/beheer/cijfers/Iv3/ophaling", {})).status).toBe(400);
      expect((await secretary.post("/beheer/cijfers/onzin/ophaling", {})).status).toBe(404);
      expect((await secretary.post(`/beheer/cijfers/${prices}/ophaling`, { anders: "x" })).status).toBe(400);
      expect(await waitingFor(database().db, fetchFigures)).toEqual([]);
    });

    it("is not for members", async () => {
      const member = await as("member");
      expect((await member.get("/beheer/cijfers")).status).toBe(403);
      expect((await member.post(`/beheer/cijfers/${prices}/ophaling`, {})).status).toBe(403);
    });
  },
  async () => undefined,
  "content",
);
