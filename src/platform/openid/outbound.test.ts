import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listening, stopped } from "../../../tests/build/openid.ts";
import { lookupOnInternet, outboundTo } from "./outbound.ts";

let server: ReturnType<typeof createServer>;
let origin: string;
let asked: string[];
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(302, { location: "/elsewhere" }).end("gone");
  });
  origin = await listening(server);
});
afterEach(() => stopped(server));

const reasonOf = (going: Promise<unknown>) =>
  going.then(
    () => "went",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

describe("a way out", () => {
  it("ASVS 15.3.2: follows no redirect, and gives it as an answer", async () => {
    const answer = await outboundTo(new URL(origin), true)(`${origin}/here`);
    expect([answer.status, await answer.text()]).toEqual([302, "gone"]);
    expect(asked).toEqual(["/here"]);
  });

  it.each(["https://elders.example/", "http://127.0.0.1:1/", "http://localhost/", "ftp://127.0.0.1/"])(
    "ASVS 13.2.5: leads to one host, so not to %s",
    async (address) => {
      expect(await reasonOf(outboundTo(new URL(origin), true)(address))).toBe("other-host");
      expect(asked).toEqual([]);
    },
  );

  it("ASVS 13.2.5: leads to one host, so not to the same over another protocol", async () => {
    expect(await reasonOf(outboundTo(new URL(origin), true)(origin.replace("http:", "https:")))).toBe("other-host");
  });

  it("ASVS 1.3.6: does not lead inside from an installation that others can reach", async () => {
    expect(await reasonOf(outboundTo(new URL(origin), false)(`${origin}/here`))).toBe("address-not-allowed");
    expect(asked).toEqual([]);
  });

  it("ASVS 12.3.2: trusts no server that cannot show a certificate", async () => {
    const secure = origin.replace("http:", "https:");
    expect(await reasonOf(outboundTo(new URL(secure), true)(`${secure}/here`))).toBe("unreachable");
    expect(asked).toEqual([]);
  });
});

describe("looking a name up", () => {
  const found = (host: string, all: boolean) =>
    new Promise<unknown>((resolve) => {
      lookupOnInternet(host, { all }, (error, addresses) => resolve(error === null ? addresses : error.message));
    });

  it.each([true, false])("ASVS 1.3.6: refuses a name that leads inside, at the moment of connecting (all: %s)", async (all) => {
    expect(await found("localhost", all)).toBe("address-not-allowed");
  });

  it("fails for a name that does not exist", async () => {
    expect(await found("nowhere.invalid", true)).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });
});
