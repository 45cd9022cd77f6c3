import { groupedBy } from "../../../../lib/lists.ts";
import type { Measure } from "./described.ts";
import { type Json, textIn, textOrNullIn } from "./json-answer.ts";

/** Between the groups of a column and its name. */
const between = "/";

/** A column without the number behind its last `_`, which changes when another column is put in before it. */
export const nameOfColumn = (column: string): string => column.replace(/_\d+$/, "");

/**
 * The columns of a wide table. A name that occurs once is its code; of columns with the same name the code has the titles of the
 * groups before it, `Energie/Aardgas/Appartement`, because the number that the source tells them apart by is not the same next year.
 */
export function measuresOf(properties: readonly Json[], address: string): readonly Measure[] {
  const groups = new Map(properties.filter((row) => row["Type"] === "TopicGroup").map((row) => [String(row["ID"]), row]));
  const measures = properties.filter((row) => row["Type"] === "Topic").map((row) => measureOf(row, groups, address));
  const byName = groupedBy(measures, ({ code }) => code);
  return measures.map((measure) => ((byName.get(measure.code)?.length ?? 0) > 1 ? { ...measure, code: pathOf(measure) } : measure));
}

/** How a column can always be called: its groups and its name. */
export const pathOf = ({ groups, column }: Pick<Measure, "groups" | "column">): string => [...groups, nameOfColumn(column)].join(between);

function measureOf(row: Json, groups: ReadonlyMap<string, Json>, address: string): Measure {
  const column = textIn(row, "Key", address);
  const decimals = row["Decimals"];
  return {
    code: nameOfColumn(column),
    column,
    title: textIn(row, "Title", address).trim(),
    unit: textOrNullIn(row, "Unit") ?? "",
    decimals: typeof decimals === "number" ? decimals : null,
    isText: row["Datatype"] === "String",
    groups: groupsAbove(row, groups),
  };
}

/** A group that stands in itself ends the way up: only so many are there. */
function groupsAbove(row: Json, groups: ReadonlyMap<string, Json>): readonly string[] {
  const titles: string[] = [];
  let above = groups.get(String(row["ParentID"]));
  while (above !== undefined && titles.length < groups.size) {
    titles.unshift(String(above["Title"]).trim());
    above = groups.get(String(above["ParentID"]));
  }
  return titles;
}
