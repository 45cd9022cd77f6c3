import type { View } from "../../../../lib/view.ts";
import { standingOf } from "../../domain/rounds/tally.ts";
import { roundTexts } from "../../texts/rounds.ts";
import type { RoundProps } from "./round-props.ts";

/** One row of the export: an item with what is told of it. */
export type ExportRow = ReturnType<typeof exportRows>[number];

/** Everything that was asked and answered, as far as whoever looks may know of it, a row for each item. */
export const exportRows = ({ items, records }: Pick<RoundProps, "items" | "records">) => {
  const byNumber = new Map(items.map((item) => [item.number, item]));
  return records.flatMap((record) =>
    record.items.flatMap((told) => {
      const item = byNumber.get(told.number);
      return item ? [{ record, told, item }] : [];
    }),
  );
};

/** The columns of the export. */
export function exportColumns(view: View): Readonly<Record<string, (row: ExportRow) => string | number | null>> {
  const { columns: c, kindWords, standings } = roundTexts[view.language];
  return {
    [c.number]: ({ item }) => item.number,
    [c.kind]: ({ record }) => kindWords[record.kind],
    [c.title]: ({ record }) => record.title,
    [c.city]: ({ told }) => told.city?.name ?? null,
    [c.standing]: ({ item }) => standings[standingOf(item)],
    [c.note]: ({ item }) => item.note,
    [c.at]: ({ item }) => item.answeredAt?.toISOString() ?? null,
    [c.address]: ({ record }) => `${view.origin}${record.address}`,
  };
}
