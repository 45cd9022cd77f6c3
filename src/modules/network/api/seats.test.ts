import { expect, it } from "vitest";
import { readAll } from "../../../../tests/build/api.ts";
import { parseCsv } from "../../../../tests/build/csv.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { aSeat } from "../../../../tests/build/seat.ts";
import { asId, type BodyId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import { saveSeat } from "../store/save-seat.ts";

const body = asId<BodyId>("tg-woningmarkt");

onBothEngines(
  "the seats of the API",
  (database) => {
    it.each([
      "",
      "&gremium=tg-woningmarkt",
      "&organisatie=GM0503",
      "&gremium=tg-woningmarkt&organisatie=GM0503",
      "&op=2022-10-01",
      "&op=2026-11-24&gremium=tg-woningmarkt",
      "&op=2022-10-01&organisatie=GM0503",
      "&gremium=nergens",
      "&op=1900-01-01&gremium=' or 1=1 --",
    ])("page by page are the same as all of them at once: %s", async (query) => {
      const app = anApp(database());
      const pages = await readAll(app, `/api/v1/zetels?aantal=3${query}`);
      const [head, ...rows] = parseCsv(await (await app.request(`/api/v1/zetels?formaat=csv${query}`)).text());
      expect(head?.[0]).toBe("id");
      expect(pages.flatMap(({ resultaten }) => resultaten.map(({ id }) => id))).toEqual(rows.map(([id]) => id));
      expect(new Set(pages.map(({ totaal }) => totaal))).toEqual(new Set([rows.length]));
    });

    it("past the last page are none, and still counted", async () => {
      const [page] = await readAll(anApp(database()), "/api/v1/zetels?pagina=99999");
      expect([page?.resultaten, page?.pagina]).toEqual([[], 99_999]);
      expect(page?.totaal).toBeGreaterThan(2);
    });

    it("are found one by one by their own address, and what may not be known is not there", async () => {
      const app = anApp(database());
      const seen = await (await app.request("/api/v1/zetels/seen-1")).json();
      expect(seen).toMatchObject({ id: "seen-1", gremium: body, organisatie: "GM0503", bronnen: ["https://seen.example/1"] });
      for (const id of ["hidden", "none", "%00", "seen-1%27"])
        expect([id, (await app.request(`/api/v1/zetels/${id}`)).status]).toEqual([id, 404]);
    });
  },
  async (database) => {
    const seats = [
      aSeat({ id: "seen-1", body, period: { from: "2021-05-01" }, sources: ["https://seen.example/1"] }),
      aSeat({ id: "seen-2", body, role: "member", period: { from: "2020-05-01", until: "2023-01-01" } }),
      aSeat({ id: "hidden", body, role: "member", audience: "network" }),
    ];
    await transact(database, async (tx) => {
      for (const seat of seats) await saveSeat(tx, seat);
    });
  },
  "content",
);
