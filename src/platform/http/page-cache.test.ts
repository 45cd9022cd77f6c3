import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bodyOf, encodingFor, keptPage, PageCache } from "./page-cache.ts";

const page = (html: string) => keptPage(html, "nl");

describe("kept pages", () => {
  it("are found under the mark they were drawn under", () => {
    const cache = new PageCache(1000);
    cache.find("nl /", "1");
    cache.keep("nl /", "1", page("one"));
    expect(cache.find("nl /", "1")?.plain.toString()).toBe("one");
    expect(cache.find("en /", "1")).toBeUndefined();
  });

  it("are all gone when the mark moves, also when it moves back", () => {
    const cache = new PageCache(1000);
    cache.find("nl /", "1");
    cache.keep("nl /", "1", page("one"));
    expect(cache.find("nl /", "2")).toBeUndefined();
    expect(cache.find("nl /", "1")).toBeUndefined();
  });

  it("are not kept when something changed while they were drawn", () => {
    const cache = new PageCache(1000);
    cache.find("nl /", "1");
    cache.find("nl /", "2");
    cache.keep("nl /", "1", page("old"));
    expect(cache.find("nl /", "2")).toBeUndefined();
  });

  it("are not used while changes of others cannot be seen", () => {
    const cache = new PageCache(1000);
    cache.find("nl /", "1");
    cache.keep("nl /", "1", page("one"));
    expect(cache.find("nl /", null)).toBeUndefined();
    cache.keep("nl /", null, page("one"));
    expect(cache.find("nl /", null)).toBeUndefined();
  });

  it("never take more room than they may", () => {
    const cache = new PageCache(10);
    cache.find("a", "1");
    cache.keep("a", "1", page("12345678"));
    cache.keep("b", "1", page("12345678"));
    expect(cache.find("a", "1")).toBeUndefined();
    expect(cache.find("b", "1")).toBeDefined();
  });

  it("say the same in every encoding", () => {
    const kept = page("zelfde ".repeat(100));
    expect(gunzipSync(bodyOf(kept, "gzip")).toString()).toBe(kept.plain.toString());
    expect(brotliDecompressSync(bodyOf(kept, "br")).toString()).toBe(kept.plain.toString());
  });

  it("have another tag when they say something else", () => {
    expect(page("one").etag).not.toBe(page("two").etag);
    expect(page("one").etag).toBe(page("one").etag);
  });
});

it.each([
  [undefined, "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["br;q=0.5", "br"],
  ["deflate", "identity"],
] as const)("a browser that takes %s gets %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
