import { strFromU8, unzipSync } from "fflate";

/**
 * The rows of each sheet that are hidden or filtered out, by the name of the sheet; of a sheet that is hidden itself, none in
 * particular. The archive was checked. What cannot be found hides nothing: every row is read anyhow.
 */
export function hiddenRowsIn(bytes: Uint8Array): ReadonlyMap<string, readonly number[]> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    tags(textOf("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [attribute(tag, "Id"), attribute(tag, "Target")]),
  );
  return new Map(
    tags(textOf("xl/workbook.xml"), "sheet").flatMap((tag) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      const rows = hiddenIn(textOf(target.startsWith("/") ? target.slice(1) : `xl/${target}`));
      return rows.length === 0 ? [] : [[unescaped(attribute(tag, "name")), rows] as const];
    }),
  );
}

function hiddenIn(sheet: string): readonly number[] {
  if (!/\shidden=/.test(sheet)) return [];
  return tags(sheet, "row").flatMap((tag) => (/^(1|true)$/.test(attribute(tag, "hidden")) ? [Number(attribute(tag, "r"))] : []));
}

/** The elements that are looked for, each with what stands in its tag. */
const elements = {
  Relationship: /<(?:\w+:)?Relationship\s([^<>]*)>/g,
  sheet: /<(?:\w+:)?sheet\s([^<>]*)>/g,
  row: /<(?:\w+:)?row\s([^<>]*)>/g,
} as const;

const tags = (text: string, name: keyof typeof elements): readonly string[] =>
  [...text.matchAll(elements[name])].map(([, inside = ""]) => inside);

const attributes = /(?:^|\s)([\w:]+)\s*=\s*["']([^"']*)["']/g;

const attribute = (tag: string, name: string): string => [...tag.matchAll(attributes)].find(([, found]) => found === name)?.[2] ?? "";

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
