import { describe, expect, it } from "vitest";
import { htmlOf } from "../lib/markup/markup.ts";
import type { SourceNote } from "../lib/source-note.ts";
import { SourceLink } from "./link.tsx";

const href = "https://www.bron.example/stuk";
const drawn = (note: SourceNote | null, language: "nl" | "en" = "nl"): string =>
  htmlOf(<SourceLink href={href} view={{ language, sources: new Map(note === null ? [] : [[href, note]]) }} />)
    .replace(/<svg.*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");

const fingerprint = "0123456789abcdef".repeat(4);
const gone = { kind: "gone", since: "2026-03-03", title: "Wat er stond", fingerprint } as const;

describe("beside a source stands", () => {
  it("that it is gone, since when, and what stood there", () => {
    expect(drawn(gone)).toBe(
      "bron.example (andere site) niet meer bereikbaar sinds 3 maart 2026; wat er stond: “Wat er stond”, vingerafdruk 0123456789ab",
    );
    expect(drawn(gone, "en")).toContain(
      "no longer reachable since 3 March 2026; what stood there: “Wat er stond”, fingerprint 0123456789ab",
    );
  });

  it("what we know, and that we do not know more", () => {
    expect(drawn({ ...gone, title: null })).toContain("wat er stond: vingerafdruk 0123456789ab");
    expect(drawn({ ...gone, title: null, fingerprint: null })).toContain("2026; wat er stond, hebben wij niet vastgelegd");
  });

  it("that it changed, and that is all", () => {
    expect(drawn({ kind: "changed", since: "2026-03-03" })).toContain("gewijzigd sinds gelezen: op 3 maart 2026 stond er iets anders");
  });

  it("nothing when nothing is the matter, or when nobody knows", () => {
    expect(drawn(null)).toBe("bron.example (andere site)");
  });

  it("a title as text, whatever it is", () => {
    const html = htmlOf(
      <SourceLink
        href={href}
        view={{ language: "nl", sources: new Map([[href, { ...gone, title: '</bdi><script>alert(1)</script>"' }]]) }}
      />,
    );
    expect(html).not.toContain("<script>");
    expect(html).toContain("<bdi>&lt;/bdi>&lt;script>");
  });
});
