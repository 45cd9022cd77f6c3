import { Hono } from "hono";
import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, visitor } from "../../lib/actor.ts";
import { asId } from "../../lib/ids.ts";
import type { Env } from "../http/env.ts";
import { keepAnswers } from "./kept-answers.ts";

let made = 0;
let mark: string | null = "1";
let actor: Actor = visitor;
let app: Hono<Env>;

beforeEach(() => {
  made = 0;
  mark = "1";
  actor = visitor;
  app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("visit", { ...c.var.visit, actor });
    await next();
  });
  app.use(keepAnswers(() => mark));
  app.get("/goed", (c) => c.text(`antwoord ${++made}`, 200, { Link: "<x>" }));
  app.get("/fout", (c) => c.text(`fout ${++made}`, 400));
});

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe("an answer that is kept", () => {
  it("is made once as long as nothing changes, and keeps its headers", async () => {
    await ask("/goed");
    const again = await ask("/goed");
    expect([again.text, again.headers.get("link"), again.headers.get("content-type")]).toEqual([
      "antwoord 1",
      "<x>",
      "text/plain; charset=UTF-8",
    ]);
  });

  it("is made anew after a change", async () => {
    await ask("/goed");
    mark = "2";
    expect((await ask("/goed")).text).toBe("antwoord 2");
  });

  it("is not another address, nor another form", async () => {
    await ask("/goed");
    expect((await ask("/goed?thema=1")).text).toBe("antwoord 2");
    expect((await ask("/goed", { Accept: "text/csv" })).text).toBe("antwoord 3");
  });
});

describe("an answer is made each time", () => {
  it("while changes cannot be seen", async () => {
    mark = null;
    await ask("/goed");
    expect((await ask("/goed")).text).toBe("antwoord 2");
  });

  it("for somebody who has signed in, without a mark by which others could know it", async () => {
    actor = { ...visitor, personId: asId("p1") };
    const { headers } = await ask("/goed");
    expect(headers.get("etag")).toBeNull();
    expect((await ask("/goed")).text).toBe("antwoord 2");
  });

  it("when it is a refusal", async () => {
    await ask("/fout");
    expect(await ask("/fout")).toMatchObject({ status: 400, text: "fout 2" });
  });

  it("for an address that nobody would write", async () => {
    const long = `/goed?x=${"a".repeat(600)}`;
    await ask(long);
    expect((await ask(long)).text).toBe("antwoord 2");
  });
});
