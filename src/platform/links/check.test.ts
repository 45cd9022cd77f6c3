import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { aWeb, type Web } from "../../../tests/build/web.ts";
import type { Tables } from "../../app/tables.ts";
import type { Database } from "../db/database.ts";
import { type Checking, checkSources } from "./check.ts";
import { checkedSource, checkedSources, remarkableSources } from "./store.ts";

const cited = ["http://a.example/1", "http://a.example/2", "http://b.example/1", "Kamerstuk 1"];

/** A clock that only goes on when somebody waits, and on the next day when it is told so. */
function someTime() {
  let now = Date.parse("2026-03-03T09:00:00Z");
  const waits: number[] = [];
  return {
    waits,
    nextDay: () => {
      now += 86_400_000;
    },
    clock: () => new Date(now),
    wait: async (ms: number) => {
      if (ms <= 0) return;
      waits.push(ms);
      now += ms;
    },
  };
}

const checking = (database: Database<Tables>, web: Web, time = someTime(), more: Partial<Checking<Tables>> = {}): Checking<Tables> => ({
  database,
  network: web.network,
  agent: "Spil-test",
  clock: time.clock,
  wait: time.wait,
  signal: new AbortController().signal,
  tell: () => undefined,
  ...more,
});

onBothEngines("checking sources", (database) => {
  it("asks each once, rests between two of one host, tells how far it is, and keeps what it found", async () => {
    const web = await aWeb((request, response) =>
      response.writeHead(request.url === "/2" ? 404 : 200, { "Content-Type": "text/html" }).end(`<title>${request.headers.host}</title>`),
    );
    const [time, told] = [someTime(), [] as string[]];
    const tell = (done: number, of: number) => void told.push(`${done}/${of}`);
    expect(await checkSources(cited, checking(database(), web, time, { tell }))).toEqual({
      done: 3,
      of: 3,
      later: 0,
      notAsked: 1,
      isOffline: false,
    });
    expect([told, time.waits]).toEqual([["1/3", "2/3", "3/3"], [5000]]);
    expect(await checkedSources(database().db)).toMatchObject([
      { address: "http://a.example/1", status: "answers", title: "a.example" },
      { address: "http://a.example/2", status: "gone", title: null, failures: 1 },
      { address: "http://b.example/1", status: "answers", title: "b.example" },
    ]);
    expect(await checkSources(cited, checking(database(), web, time))).toMatchObject({ done: 0, of: 0 });
    await web.close();
  });

  it("calls dead what fails on three days, and then still knows what stood there", async () => {
    let isUp = true;
    const web = await aWeb((_, response) =>
      isUp ? response.writeHead(200, { "Content-Type": "text/html" }).end("<title>Wat er stond</title>") : response.writeHead(404).end(),
    );
    const time = someTime();
    const once = ["http://a.example/1"];
    await checkSources(once, checking(database(), web, time));
    isUp = false;
    for (let day = 0; day < 7; day++) time.nextDay();
    for (let day = 0; day < 3; day++) {
      expect(await remarkableSources(database().db)).toEqual([]);
      await checkSources(once, checking(database(), web, time));
      time.nextDay();
    }
    expect(await remarkableSources(database().db)).toMatchObject([
      { title: "Wat er stond", failures: 3, failingSince: new Date("2026-03-10T09:00:00Z") },
    ]);
    await web.close();
  });

  it("calls nothing dead because our own line is down, however many days that lasts", async () => {
    let isUp = true;
    const web = await aWeb((_, response) => response.end("x"));
    const network = {
      ...web.network,
      lookUp: async (host: string) => {
        if (!isUp) throw new Error("EAI_AGAIN");
        return web.network.lookUp(host);
      },
    };
    const many = Array.from({ length: 30 }, (_, index) => `http://host-${index}.example/`);
    const time = someTime();
    expect(await checkSources(many, checking(database(), web, time, { network }))).toMatchObject({ done: 30, isOffline: false });
    isUp = false;
    for (let day = 0; day < 12; day++) {
      time.nextDay();
      await checkSources(many, checking(database(), web, time, { network }));
    }
    expect(await checkSources(many, checking(database(), web, time, { network }))).toMatchObject({ done: 0, isOffline: true });
    expect((await checkedSources(database().db)).filter(({ status, failures }) => status !== "answers" || failures > 0)).toEqual([]);
    await web.close();
  });

  it("calls dead the one that is silent while others answer, also when only that one is due", async () => {
    const web = await aWeb((_, response) => response.end("x"));
    const time = someTime();
    const two = ["http://weg.example/", "http://b.example/"];
    await checkSources(two, checking(database(), web, time));
    for (let day = 0; day < 7; day++) time.nextDay();
    web.names.set("weg.example", () => []);
    for (let day = 0; day < 3; day++) {
      await checkSources(two, checking(database(), web, time));
      time.nextDay();
    }
    expect(await remarkableSources(database().db)).toMatchObject([{ address: "http://weg.example/", failures: 3, reason: "no-such-name" }]);
    await web.close();
  });

  it("lets go of what nothing cites any more", async () => {
    const web = await aWeb((_, response) => response.end("x"));
    await checkSources(cited, checking(database(), web));
    await checkSources(["http://b.example/1"], checking(database(), web));
    expect((await checkedSources(database().db)).map(({ address }) => address)).toEqual(["http://b.example/1"]);
    await web.close();
  });

  it("can be stopped in the middle, keeps what it has, says nothing of what it had begun, and goes on from there", async () => {
    const stop = new AbortController();
    let asked = 0;
    const web = await aWeb((request, response) => {
      if (request.method === "GET" && ++asked === 2) stop.abort();
      else response.end("x");
    });
    expect(await checkSources(cited, checking(database(), web, someTime(), { signal: stop.signal }))).toMatchObject({ done: 1, of: 3 });
    expect(await checkedSources(database().db)).toHaveLength(1);
    expect(await checkSources(cited, checking(database(), web))).toMatchObject({ done: 2, of: 2 });
    expect(await checkedSources(database().db)).toHaveLength(3);
    await web.close();
  });

  it("two at once ask nothing twice that the other has asked meanwhile, and keep one row each", async () => {
    const asked: string[] = [];
    const web = await aWeb((request, response) => {
      asked.push(`${request.method} ${request.headers.host}${request.url}`);
      response.end("x");
    });
    const time = { ...someTime(), clock: () => new Date() };
    await Promise.all([1, 2].map(() => checkSources(cited, checking(database(), web, time))));
    expect(await checkedSources(database().db)).toHaveLength(3);
    expect(asked.length).toBeLessThanOrEqual(12);
    await web.close();
  });

  it("keeps the longest address, the longest title and odd letters", async () => {
    const address = `http://a.example/${"a".repeat(2000 - "http://a.example/".length)}`;
    const web = await aWeb((_, response) =>
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(`<title>${"🏠".repeat(300)}\u0000</title>`),
    );
    await checkSources([address], checking(database(), web));
    const title = (await checkedSource(database().db, address))?.title ?? "";
    expect([title.startsWith("🏠🏠"), title.length <= 200]).toEqual([true, true]);
    await web.close();
  });
});
