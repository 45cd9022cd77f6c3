import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { testNow } from "../../../tests/build/house.ts";
import { aSeat } from "../../../tests/build/seat.ts";
import { aWeb } from "../../../tests/build/web.ts";
import { asId, type BodyId } from "../../lib/ids.ts";
import { saveSeat } from "../../modules/network/store/save-seat.ts";
import { readConfig } from "../../platform/config.ts";
import type { Database } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transact.ts";
import { ask } from "../../platform/jobs/jobs.ts";
import { checkedSources } from "../../platform/links/store.ts";
import { makeLog } from "../../platform/log.ts";
import { scheduleFor } from "../schedule.ts";
import type { Tables } from "../tables.ts";
import { checkLinks, checkLinksForAWhile } from "./job.ts";
import { publicSources } from "./public-sources.ts";

const body = asId<BodyId>("tg-woningmarkt");
const hidden = ["https://geheim.example/van-het-netwerk", "https://geheim.example/van-het-gremium"] as const;

/** What the job asks of a web over http and https, until something stops it. */
async function asked(database: Database<Tables>, settings: Record<string, string>, isStopped: (count: number) => boolean) {
  const [hosts, agents] = [[] as string[], new Set<string | undefined>()];
  const web = await aWeb((request, response) => {
    hosts.push(request.headers.host ?? "");
    agents.add(request.headers["user-agent"]);
    response.writeHead(404).end();
  });
  const names: string[] = [];
  const network = {
    ...web.network,
    lookUp: (host: string) => {
      names.push(host);
      return web.network.lookUp(host);
    },
  };
  const work = { database, network, config: readConfig(settings), clock: () => testNow, log: makeLog("error", () => undefined) };
  await checkLinksForAWhile({ ...work, isStopped: () => isStopped(names.length) });
  await web.close();
  return { names, agents: [...agents] };
}

onBothEngines(
  "the job that checks sources",
  (database) => {
    it("asks nothing unless somebody switched it on, and is not even on the schedule", async () => {
      expect((await asked(database(), {}, () => true)).names).toEqual([]);
      const kinds = (settings: Record<string, string>) => scheduleFor(readConfig(settings)).map(({ kind }) => kind);
      expect(kinds({})).not.toContain(checkLinks);
      expect(kinds({ LINK_CHECKS: "on" })).toContain(checkLinks);
    });

    it("stops for any other work at once, keeps what it has, and says who it is", async () => {
      await transact(database(), (tx) => ask(tx, "mail.send", "", testNow));
      const begun = performance.now();
      const { names, agents } = await asked(database(), { LINK_CHECKS: "on", PUBLIC_URL: "https://spil.example" }, () => false);
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect(names.length).toBeGreaterThan(0);
      expect(agents.filter((agent) => agent !== "Spil-link-check/1.0 (+https://spil.example/bronnen)")).toEqual([]);
      const checked = await checkedSources(database().db);
      expect(checked.length).toBeGreaterThan(0);
      expect(checked.length).toBeLessThan((await publicSources(database().db)).length);
    }, 20_000);

    it("stops when the server does", async () => {
      const begun = performance.now();
      await asked(database(), { LINK_CHECKS: "on" }, () => true);
      expect(performance.now() - begun).toBeLessThan(10_000);
    }, 20_000);

    it("would never ask what only hidden records cite, whoever may see those", async () => {
      const all = await publicSources(database().db);
      expect(all.length).toBeGreaterThan(100);
      expect(all.filter((address) => address.includes("geheim.example"))).toEqual([]);
      expect(all.filter((address) => !/^https?:/.test(address))).toEqual([]);
    });
  },
  async (database) => {
    await transact(database, async (tx) => {
      await saveSeat(tx, aSeat({ id: "one", body, role: "member", audience: "network", sources: [hidden[0]] }));
      await saveSeat(tx, aSeat({ id: "two", body, role: "member", audience: `body:${body}`, sources: [hidden[1]] }));
    });
  },
  "content",
);
