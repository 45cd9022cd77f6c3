import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xml, xmlDocument, xmlText } from "./xml.ts";

describe("XML", () => {
  it("takes a string for text, whatever it looks like, between tags and in attributes", () => {
    expect(xmlDocument(xml("a", { b: '"><c d="' }, "]]><e/>&amp;"))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&gt;&lt;c d=&quot;">]]&gt;&lt;e/&gt;&amp;amp;</a>\n',
    );
  });

  it("puts elements in elements, and closes an empty one at once", () => {
    expect(xmlDocument(xml("a", {}, xml("b", { c: "" }), "d"))).toContain('<a><b c=""/>d</a>');
  });

  it("replaces what XML cannot say, and leaves pairs, tabs and lines", () => {
    expect(xmlText("a\u0000b\ud83dc\udc00d\uffffe")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde");
    expect(xmlText("🏠\t\n")).toBe("🏠\t\n");
  });

  it("leaves no sign that ends a text or begins a tag, of whatever text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[<>"]|&(?!amp;|lt;|gt;|quot;)/.test(xmlText(text))));
  });
});
