import { fixedNumber, wholeNumber } from "../../../lib/numbers.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { Table, type TableRow } from "../../../ui/table.tsx";
import type { Transfer } from "../domain/areas/transfers.ts";
import { transferTexts } from "../texts/transfers.ts";
import type { IndicatorProps } from "./indicator-props.ts";

/** By which weights figures of a city were brought to its borders of now; nothing when none was. */
export function Transfers({ view, chosen, transfers }: IndicatorProps) {
  if (chosen === null || transfers.length === 0) return null;
  const t = transferTexts[view.language];
  return (
    <details>
      <summary>{t.heading}</summary>
      <p>{t.lead(chosen.city.name)}</p>
      <Table
        caption={t.caption}
        heads={t.heads}
        rows={transfers.map((transfer) => rowOf(transfer, chosen.city.area, view.language))}
        isStill
      />
    </details>
  );
}

function rowOf(
  { day, kind, from, to, share, inhabitants }: Transfer,
  city: string,
  language: IndicatorProps["view"]["language"],
): TableRow {
  const t = transferTexts[language];
  const part =
    share === 1 ? t.all : share === null ? (kind === "border" ? t.piece : t.unknown) : `${fixedNumber(100 * share, 1, language)}%`;
  return [
    dateInWords({ on: day, note: null }, language),
    <span lang="nl">{to === city ? `${from.name} (${from.code})` : `${from.name} (${from.code}), ${t.into(to)}`}</span>,
    part,
    inhabitants === null ? t.unknown : wholeNumber(inhabitants, language),
  ];
}
