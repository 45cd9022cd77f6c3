import { describe, expect, it } from "vitest";
import { contentOf } from "./content.ts";
import { readable, titleIn } from "./html.ts";

describe("the title of a page", () => {
  it.each([
    ["<title>Wonen</title>", "Wonen"],
    ['<TITLE lang="nl">\n  Wonen\n  en bouwen </TITLE >', "Wonen en bouwen"],
    ["<title>G40 &amp; Rijk: &#39;samen&#x2019; &euro; 5 &onbekend;</title>", "G40 & Rijk: 'samen’ € 5 &onbekend;"],
    ["<!-- <title>Oud</title> --><title>Nieuw</title>", "Nieuw"],
    ["<script>document.title='<title>Script</title>'</script><title>Echt</title>", "Echt"],
    ["<svg><title>Plaatje</title></svg><title>Pagina</title>", "Pagina"],
    ["<title>Eerste</title><title>Tweede</title>", "Eerste"],
    ["<title><b>Vet</b></title>", "<b>Vet</b>"],
    ["<title>\u202Eteeg\u202C\u0000\u0007 recht\u200B</title>", "teeg recht"],
    ["<title>&#0;&#xD800;&#1114112;&#9999999;ok</title>", "ok"],
    ["<title></title>", null],
    ["<title> \n </title>", null],
    ["<title>zonder eind", null],
    ["<title", null],
    ["<titles>Geen</titles>", null],
    ["geen html", null],
    ["", null],
  ])("in %j is %j", (html, title) => {
    expect(titleIn(html)).toBe(title);
  });

  it("is cut when nobody would read it", () => {
    expect(titleIn(`<title>${"lang ".repeat(100)}</title>`)?.length).toBeLessThanOrEqual(200);
  });

  it.each(["<title>", "<!--", "<script", "<", "<svg><title>", "&#x", "<title"])("takes no time in a page of nothing but %s", (part) => {
    const html = part.repeat(Math.floor(5_000_000 / part.length));
    const begun = performance.now();
    titleIn(html);
    readable(html);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

describe("the letters of a page", () => {
  const bytes = (text: string, alphabet: "latin1" | "utf8" | "utf16le") => Buffer.from(text, alphabet);
  it.each([
    ["text/html; charset=utf-8", bytes("<title>Één</title>", "utf8")],
    ["text/html", bytes("<title>Één</title>", "utf8")],
    ["text/html; charset=iso-8859-1", bytes("<title>Één</title>", "latin1")],
    ["text/html", bytes('<meta charset="windows-1252"><title>Één</title>', "latin1")],
    // What it says is not so, or does not exist.
    ["text/html; charset=utf-8", bytes("<title>Één</title>", "latin1")],
    ["text/html; charset=klingon", bytes("<title>Één</title>", "utf8")],
    ["text/html; charset=utf-16le", bytes("<title>Één</title>", "utf16le")],
    ['text/html; charset="UTF-8"', bytes("\uFEFF<title>Één</title>", "utf8")],
  ])("are read for %s", (type, page) => {
    expect(contentOf(page, type).title).toBe("Één");
  });

  it.each([undefined, "", "x", "<script>", `${"a".repeat(5000)}/b`, "text/html\r\nX: y"])("a type of %j breaks nothing", (type) => {
    expect(contentOf(Buffer.from("a"), type)).toMatchObject({ bytes: 1 });
  });

  it("are left alone in what is no page: its bytes have the fingerprint", () => {
    const pdf = contentOf(Buffer.from("%PDF-1.7"), "Application/PDF; x=1");
    expect(pdf).toEqual({
      title: null,
      type: "application/pdf",
      bytes: 8,
      hash: "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b",
    });
  });
});
