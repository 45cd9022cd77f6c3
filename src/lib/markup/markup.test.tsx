import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Children, htmlOf } from "./markup.ts";

/** Letters that mean something in HTML, far more often than chance would give them. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom("<", ">", '"', "'", "&", "&amp;", "&lt", "<!--", "]]>", "</p>", "<script>", " ", "=", "`"), fc.string()))
  .map((parts) => parts.join(""));

/** What a browser reads where this stands, between tags or in quotes: it knows no other signs there than these. */
const read = (html: string): string => html.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const inParagraph = (children: Children): string => htmlOf(<p>{children}</p>).slice("<p>".length, -"</p>".length);
const inTitle = (title: string): string => htmlOf(<p title={title} />).slice('<p title="'.length, -'"></p>'.length);

describe("any text", () => {
  it("between tags neither ends nor begins anything, and is read as it was", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = inParagraph(text);
        expect(html).not.toMatch(/<|&(?!amp;|lt;|quot;)/);
        expect(read(html)).toBe(text);
      }),
    );
  });

  it("in an attribute neither ends nor begins anything, and is read as it was", () => {
    fc.assert(
      fc.property(
        hostile.filter((text) => text !== ""),
        (text) => {
          const html = inTitle(text);
          expect(html).not.toMatch(/["<]|&(?!amp;|lt;|quot;)/);
          expect(read(html)).toBe(text);
        },
      ),
    );
  });

  it("stays the same through lists, fragments and components, however deep", () => {
    const Through = ({ children }: { readonly children: Children }) => <>{[[children]]}</>;
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        expect(inParagraph(<Through>{[one, [other]]}</Through>)).toBe(inParagraph(one) + inParagraph(other));
      }),
    );
  });
});

describe("what stands between tags", () => {
  it.each<[string, Children, string]>([
    ["a number, also zero", [0, -1.5, 1e21], "0-1.51e+21"],
    ["nothing for yes, no and what is absent", [true, false, null, undefined, "", []], ""],
    ["markup as it is, once", <b>a &amp; b</b>, "<b>a &amp; b</b>"],
    ["lists in their order", ["a", ["b", [<i>c</i>]], "d"], "ab<i>c</i>d"],
  ])("is %s", (_what, children, html) => {
    expect(inParagraph(children)).toBe(html);
  });

  it("is never taken for markup because it looks like it", () => {
    const lookalike = { html: "<b>", toString: () => "<b>" };
    // @ts-expect-error Only a tag makes markup.
    expect(() => htmlOf(<p>{lookalike}</p>)).toThrow(TypeError);
  });

  it("is nothing where a component has nothing to show", () => {
    const Silent = () => null;
    expect(
      htmlOf(
        <p>
          <Silent />
        </p>,
      ),
    ).toBe("<p></p>");
  });
});

describe("an attribute", () => {
  it.each([
    ["its name alone for yes", <details open />, "<details open></details>"],
    ["left out for no", <details open={false} />, "<details></details>"],
    ["left out when absent", <p class={undefined} />, "<p></p>"],
    ["its name alone when empty", <option value="" />, "<option value></option>"],
    ["a number, also zero", <p tabindex={0} />, '<p tabindex="0"></p>'],
    ["true or false in words where it is about accessibility", <p aria-hidden={false} />, '<p aria-hidden="false"></p>'],
    ["true or false in words where a script reads it", <p data-live />, '<p data-live="true"></p>'],
  ])("is %s", (_what, markup, html) => {
    expect(htmlOf(markup)).toBe(html);
  });
});

describe("a tag", () => {
  it("has no end where HTML gives it none", () => {
    expect(htmlOf(<meta charset="utf-8" />)).toBe('<meta charset="utf-8"/>');
  });

  it("keeps a new line at the start of its text where HTML would drop it", () => {
    expect(htmlOf(<textarea>{"\n1"}</textarea>)).toBe("<textarea>\n\n1</textarea>");
  });

  it("does not compile when the element, the attribute or the value does not exist", () => {
    const drawn = [
      // @ts-expect-error There is no such element.
      <sectoin />,
      // @ts-expect-error There is no such attribute.
      <p clas="lead" />,
      // @ts-expect-error The attribute belongs to another element.
      <p href="/" />,
      // @ts-expect-error Not one of the values.
      <th scope="column" />,
    ];
    expect(drawn).toHaveLength(4);
  });
});
