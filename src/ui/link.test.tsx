import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlOf } from "../lib/markup/markup.ts";
import { LinkInText, SourceLink } from "./link.tsx";

const drawn = (href: string): readonly string[] => [
  htmlOf(<SourceLink href={href} view={{ language: "nl", sources: new Map() }} />),
  htmlOf(
    <LinkInText href={href} language="nl">
      woorden
    </LinkInText>,
  ),
];

/** Where a browser would go: it forgives spaces and control characters that stand in a scheme. */
const leadsTo = (html: string): readonly string[] =>
  [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), "https://spil.example/").protocol);

const allowed = new Set(["https:", "http:", "mailto:"]);

describe("a link to what somebody wrote", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "javascript&colon;alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://spil.example/1",
    "//elders.example/",
    "/\\elders.example/",
    "\\\\elders.example/",
    'https://a.example/" onmouseover="alert(1)',
    "javascript://a.example/%0aalert(1)",
  ])("ASVS 1.2.2: never leads to a script, a file or unseen to another site: %j", (href) => {
    for (const html of drawn(href)) {
      expect(leadsTo(html).filter((protocol) => !allowed.has(protocol))).toEqual([]);
      expect(html).not.toContain(' onmouseover="');
      if (/^[\\/]/.test(href)) expect(html).not.toContain("href=");
    }
  });

  it("ASVS 1.2.2: leads to the web, to mail or to a page of ours, whatever it is", () => {
    const scheme = fc.constantFrom("javascript:", "data:", "https://", "http://", "mailto:", "//", "/", "", "ftp://", "tel:");
    fc.assert(
      fc.property(fc.tuple(scheme, fc.string({ unit: "binary" })), ([begin, rest]) => {
        for (const html of drawn(begin + rest)) {
          expect(leadsTo(html).every((protocol) => allowed.has(protocol))).toBe(true);
        }
      }),
    );
  });

  it("leads where it should", () => {
    expect(drawn("https://a.example/x")[0]).toContain('href="https://a.example/x"');
    expect(drawn("/steden")[1]).toContain('href="/steden"');
    expect(drawn("mailto:a@b.example")[1]).toContain('href="mailto:a@b.example"');
  });
});
