import type { Markup } from "../../../../lib/markup/markup.ts";
import { shortened } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { Table } from "../../../../ui/table.tsx";
import { type ColumnMapping, columnUses } from "../../domain/figure-file/mapping.ts";
import type { Understanding } from "../../domain/figure-file/understanding.ts";
import { figureFileTexts } from "../../texts/figure-files.ts";

/** Each column of a file with the first cells in it, and what it is for. */
export function ColumnTable({ view, understood: { table, choice } }: { readonly view: View; readonly understood: Understanding }): Markup {
  const t = figureFileTexts[view.language];
  const examples = (at: number) =>
    [...new Set(table.lines.slice(0, 50).map(({ cells }) => (cells[at] ?? "").trim()))].filter((text) => text !== "").slice(0, 3);
  return (
    <Table
      caption={t.columns}
      heads={t.columnHeads}
      rows={table.heads.map((head, at) => {
        const column = choice.mapping.columns[at] ?? { head, use: "none", title: "", unit: "" };
        const name = head === "" ? t.noHead(at + 1) : head;
        return [
          name,
          <span class="small cell-value">{shortened(examples(at).join("; "), 60)}</span>,
          <UseChoice view={view} at={at} name={name} column={column} />,
          <Words name={`kolom-${at}-titel`} says={t.titleOf(name)} value={column.title} most={1000} />,
          <Words name={`kolom-${at}-eenheid`} says={t.unitOf(name)} value={column.unit} most={100} />,
        ];
      })}
    />
  );
}

interface UseChoiceProps {
  readonly view: View;
  readonly at: number;
  readonly name: string;
  readonly column: ColumnMapping;
}

function UseChoice({ view, at, name, column }: UseChoiceProps) {
  const t = figureFileTexts[view.language];
  return (
    <select class="utrecht-select utrecht-select--html-select" name={`kolom-${at}-gebruik`} aria-label={t.useOf(name)}>
      {columnUses.map((use) => (
        <option value={use} selected={use === column.use}>
          {t.uses[use]}
        </option>
      ))}
    </select>
  );
}

interface WordsProps {
  readonly name: string;
  readonly says: string;
  readonly value: string;
  readonly most: number;
}

const Words = ({ name, says, value, most }: WordsProps) => (
  <input
    class="utrecht-textbox utrecht-textbox--html-input"
    type="text"
    name={name}
    value={value}
    maxlength={most}
    aria-label={says}
    autocomplete="off"
  />
);
