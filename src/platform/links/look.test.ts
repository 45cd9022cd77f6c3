import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { testNow } from "../../../tests/build/house.ts";
import { aRawWeb, aWeb, someAddress, type Web } from "../../../tests/build/web.ts";
import { mayAsk } from "./ask.ts";
import { mostBytes } from "./body.ts";
import { look } from "./look.ts";

let web: Web | null = null;
afterEach(async () => {
  await web?.close();
  web = null;
});

const agent = "Spil-test";
const lookIn = (one: Web, address: string, patienceMs = 10_000) =>
  look(address, { network: one.network, agent, signal: AbortSignal.timeout(patienceMs) }, testNow);

async function lookAt(listener: RequestListener, address = "http://bron.example/stuk", patienceMs?: number) {
  web = await aWeb(listener);
  return lookIn(web, address, patienceMs);
}

async function lookAtRaw(answer: (socket: Socket) => void, patienceMs?: number) {
  web = await aRawWeb(answer);
  return lookIn(web, "http://bron.example/stuk", patienceMs);
}

const page = (title: string): string => `<!doctype html><title>${title}</title><p>Tekst</p>`;
const html = { "Content-Type": "text/html; charset=utf-8" };

describe("a source that answers", () => {
  it("is known by its title, its type, its length and a fingerprint of what can be read", async () => {
    const asked: (string | undefined)[] = [];
    const outcome = await lookAt((request, response) => {
      asked.push(request.method, request.headers.host, request.headers["user-agent"], request.url);
      response.writeHead(200, html).end(page("Een &amp; ander"));
    }, "http://bron.example/stuk?a=1#deel");
    expect(outcome).toMatchObject({ status: "answers", content: { title: "Een & ander", type: "text/html", bytes: 57 } });
    expect(asked).toEqual(["HEAD", "bron.example", agent, "/stuk?a=1", "GET", "bron.example", agent, "/stuk?a=1"]);
  });

  it("has the same fingerprint when only what nobody reads is different, and another when the text is", async () => {
    const at = (body: string) =>
      lookAt((_, response) => response.writeHead(200, html).end(body)).then((outcome) =>
        "content" in outcome ? outcome.content?.hash : null,
      );
    const first = await at("<title>T</title><script>a(1)</script><p  class=x>Tekst");
    expect(await at("<title>T</title><script>b(2)</script><!-- 7 --> <p id=y>Tekst</p>")).toBe(first);
    expect(await at("<title>T</title><p>Tekst!</p>")).not.toBe(first);
  });

  it.each([405, 404, 403, 500])("counts when a machine says %s to the question whether it is there", async (status) => {
    const outcome = await lookAt((request, response) =>
      request.method === "HEAD" ? response.writeHead(status).end() : response.writeHead(200, html).end(page("Er is iets")),
    );
    expect(outcome).toMatchObject({ status: "answers", content: { title: "Er is iets" } });
  });

  it("also when the connection breaks on the first question", async () => {
    const outcome = await lookAt((request, response) =>
      request.method === "HEAD" ? request.socket.destroy() : response.writeHead(200, html).end(page("Er is iets")),
    );
    expect(outcome).toMatchObject({ status: "answers", content: { title: "Er is iets" } });
  });
});

describe("a source that does not answer well", () => {
  it.each([
    [404, "gone", "no-such-page"],
    [410, "gone", "no-such-page"],
    [401, "refused", "not-for-programs"],
    [403, "refused", "not-for-programs"],
    [451, "refused", "not-for-programs"],
    [429, "refused", "too-busy"],
    [500, "unreachable", "server-error"],
    [503, "unreachable", "server-error"],
    [304, "unreachable", "broken-answer"],
  ] as const)("%s: is %s (%s)", async (code, status, reason) => {
    expect(await lookAt((_, response) => response.writeHead(code).end("nee"))).toEqual({ status, reason, notBefore: null });
  });

  it("and asks for rest gets it, at the first question", async () => {
    let asked = 0;
    const outcome = await lookAt((_, response) => {
      asked++;
      response.writeHead(429, { "Retry-After": "120" }).end();
    });
    expect(outcome).toMatchObject({ status: "refused", notBefore: new Date(testNow.getTime() + 120_000) });
    expect(asked).toBe(1);
  });

  it("has no name", async () => {
    web = await aWeb((_, response) => response.end());
    web.names.set("bron.example", () => {
      throw new Error("ENOTFOUND");
    });
    expect(await lookIn(web, "http://bron.example/")).toMatchObject({ status: "unreachable", reason: "no-such-name" });
    web.names.set("bron.example", () => []);
    expect(await lookIn(web, "http://bron.example/")).toMatchObject({ status: "unreachable", reason: "no-such-name" });
  });

  it("has a certificate that nobody vouches for, or no encryption where it is asked for", async () => {
    expect(await lookAt((_, response) => response.end(), "https://bron.example/")).toMatchObject({ status: "unreachable" });
  });
});

describe("redirects", () => {
  const to =
    (status: number, location: string): RequestListener =>
    (request, response) =>
      request.url === "/stuk" ? response.writeHead(status, { Location: location }).end() : response.writeHead(200, html).end(page("Nieuw"));

  it.each([301, 308])("%s: it moved for good", async (status) => {
    expect(await lookAt(to(status, "https-not-here.html"))).toMatchObject({
      status: "moved",
      to: "http://bron.example/https-not-here.html",
      content: { title: "Nieuw" },
    });
  });

  it.each([302, 303, 307])("%s: for now it is elsewhere, and answers", async (status) => {
    expect(await lookAt(to(status, "/elders"))).toMatchObject({ status: "answers", content: { title: "Nieuw" } });
  });

  it("without an end are followed five times and no more", async () => {
    let asked = 0;
    const outcome = await lookAt((request, response) => {
      asked++;
      response.writeHead(302, { Location: `${request.url}x` }).end();
    });
    expect([outcome, asked]).toEqual([{ status: "unreachable", reason: "too-many-redirects", notBefore: null }, 6]);
  });

  it("without a place to go to, or to none of the web, lead nowhere", async () => {
    for (const location of [
      undefined,
      "http://",
      "javascript:alert(1)",
      "file:///etc/passwd",
      "ftp://bron.example/",
      "http://a:b@c.example/",
    ]) {
      const outcome = await lookAt((_, response) => response.writeHead(301, location === undefined ? {} : { Location: location }).end());
      expect([location, "reason" in outcome && /broken-answer|leads-inside/.test(outcome.reason)]).toEqual([location, true]);
      await web?.close();
    }
  });
});

describe("ASVS 1.3.6: what lies inside", () => {
  it.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.1.2.3/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://bron.example:8080/",
    "https://bron.example:22/",
    "http://ik:geheim@bron.example/",
    "ftp://bron.example/",
    "file:///etc/passwd",
    "gopher://bron.example/",
  ])("is never asked: %s", async (address) => {
    web = await aWeb((_, response) => response.end("binnen"));
    web.names.set("localhost", () => ["127.0.0.1"]);
    expect(await lookIn(web, address)).toEqual({ status: "refused", reason: "leads-inside", notBefore: null });
    expect(web.connections).toEqual([]);
  });

  it.each(["127.0.0.1", "10.0.0.1", "169.254.169.254", "fe80::1", "::1", "fd00::1", "::ffff:127.0.0.1", "0.0.0.0", "100.64.0.1"])(
    "is not reached by a name that means %s, also when it means another address as well",
    async (inside) => {
      web = await aWeb((_, response) => response.end("binnen"));
      web.names.set("bron.example", () => [inside]);
      web.names.set("twee.example", () => [someAddress, inside]);
      for (const host of ["bron.example", "twee.example"])
        expect(await lookIn(web, `http://${host}/`)).toMatchObject({ status: "refused", reason: "leads-inside" });
      expect(web.connections).toEqual([]);
    },
  );

  it("is not reached by a redirect, to an address, a name or another port", async () => {
    for (const location of ["http://127.0.0.1/", "http://binnen.example/", "http://bron.example:6379/", "//[::1]/"]) {
      const one = await aWeb((_, response) => response.writeHead(302, { Location: location }).end());
      one.names.set("binnen.example", () => ["192.168.1.1"]);
      expect(await lookIn(one, "http://bron.example/")).toMatchObject({ status: "refused", reason: "leads-inside" });
      expect(one.connections).toEqual([`${someAddress}:80`]);
      await one.close();
    }
  });

  it("is not reached by a name that means something else the second time", async () => {
    web = await aWeb((_, response) => response.writeHead(200, html).end(page("Buiten")));
    let asked = 0;
    web.names.set("bron.example", () => (asked++ === 0 ? [someAddress] : ["127.0.0.1"]));
    expect(await lookIn(web, "http://bron.example/")).toMatchObject({ status: "refused", reason: "leads-inside" });
    expect([web.connections, asked]).toEqual([[`${someAddress}:80`], 2]);
  });

  it("and what cannot be a source is not asked either", () => {
    expect(mayAsk(`https://bron.example/${"a".repeat(2000)}`)).toBe(false);
    expect(["", "Kamerstuk 12 345", "javascript:alert(1)", "mailto:a@b.example"].filter(mayAsk)).toEqual([]);
    expect(["https://bron.example", "http://bron.example:80/", "https://1.1.1.1/"].filter(mayAsk)).toHaveLength(3);
  });
});

describe("a source that would keep us busy", () => {
  const endless = (response: Parameters<RequestListener>[1]) => {
    const part = Buffer.alloc(64 * 1024, "a");
    const more = () => {
      while (!response.destroyed && response.write(part));
    };
    response.on("drain", more);
    more();
  };

  it("without end is read up to five megabytes", async () => {
    let sent = 0;
    const outcome = await lookAt((request, response) => {
      response.writeHead(200, html);
      if (request.method === "HEAD") return void response.end();
      request.socket.on("close", () => {
        sent = request.socket.bytesWritten;
      });
      endless(response);
    });
    expect(outcome).toEqual({ status: "answers", content: null });
    await expect.poll(() => sent).toBeGreaterThan(mostBytes);
    expect(sent).toBeLessThan(4 * mostBytes);
  });

  it("says beforehand that it is longer, and is not fetched", async () => {
    const asked: (string | undefined)[] = [];
    const outcome = await lookAt((request, response) => {
      asked.push(request.method);
      response.writeHead(200, { "Content-Type": "application/pdf", "Content-Length": String(mostBytes + 1) }).end();
    });
    expect([outcome, asked]).toEqual([{ status: "answers", content: null }, ["HEAD"]]);
  });

  it("is small when packed and enormous when unpacked: unpacking stops", async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const before = process.memoryUsage().rss;
    const outcome = await lookAt((_, response) => response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(bomb));
    expect(outcome).toEqual({ status: "answers", content: null });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ] as const)("is packed as %s although nobody asked, and is read all the same", async (encoding, pack) => {
    const outcome = await lookAt((_, response) =>
      response.writeHead(200, { ...html, "Content-Encoding": encoding }).end(pack(page("Ingepakt"))),
    );
    expect(outcome).toMatchObject({ status: "answers", content: { title: "Ingepakt", bytes: page("Ingepakt").length } });
  });

  it.each(["gzip", "deflate", "br", "zstd", "rot13"])(
    "says that it is packed as %s and is not: it answers, and has no content",
    async (encoding) => {
      expect(await lookAt((_, response) => response.writeHead(200, { ...html, "Content-Encoding": encoding }).end("los"))).toEqual({
        status: "answers",
        content: null,
      });
    },
  );

  it("drips is left after a while, packed or not, in its headers or its body", async () => {
    const drip = (response: { readonly write: (text: string) => unknown; readonly destroyed: boolean }) => {
      const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write("a")), 20);
    };
    const slow = { status: "unreachable", reason: "too-slow", notBefore: null };
    const body: RequestListener = (request, response) => {
      response.writeHead(200, html);
      if (request.method === "HEAD") response.end();
      else drip(response);
    };
    expect(await lookAt(body, undefined, 300)).toEqual(slow);
    await web?.close();
    expect(
      await lookAtRaw((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nX: ");
        drip(socket);
      }, 300),
    ).toEqual(slow);
    await web?.close();
    expect(await lookAtRaw(() => undefined, 300)).toEqual(slow);
  });

  it("never says where it is: looking up a name is not waited for longer either", async () => {
    web = await aWeb((_, response) => response.end());
    const network = { ...web.network, lookUp: () => new Promise<never>(() => undefined) };
    expect(await look("http://bron.example/", { network, agent, signal: AbortSignal.timeout(100) }, testNow)).toMatchObject({
      reason: "too-slow",
    });
  });

  it.each([
    ["nothing", ""],
    ["no HTTP", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["zeros", "\u0000".repeat(500)],
    ["half a header", "HTTP/1.1 200 OK\r\nContent-Ty"],
    ["a header without end", `HTTP/1.1 200 OK\r\nX: ${"a".repeat(200_000)}`],
    ["less than it says", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nkort"],
    ["broken parts", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nkort"],
    ["another protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"],
  ])("answers with %s, and is unreachable", async (_name, answer) => {
    const outcome = await lookAtRaw((socket) => void socket.end(answer), 2000);
    expect(outcome).toMatchObject({ status: "unreachable", reason: expect.stringMatching(/^(broken-answer|no-connection)$/) });
  });
});
