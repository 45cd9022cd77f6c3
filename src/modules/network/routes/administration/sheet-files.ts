import type { Actor } from "../../../../lib/actor.ts";
import type { Language } from "../../../../lib/language.ts";
import type { PlainSheet } from "../../../../platform/sheet/sheet.ts";
import { bookOf } from "../../domain/spreadsheet/book.ts";
import type { Labels } from "../../domain/spreadsheet/labels.ts";
import { type NetworkState, rowsOf, unknownDay } from "../../domain/spreadsheet/network-state.ts";
import {
  isReference,
  type SheetColumn,
  type SheetKind,
  sheetColumns,
  sheetKinds,
  sheetReferences,
} from "../../domain/spreadsheet/sheet.ts";
import { sheetWords } from "../../texts/spreadsheet-words.ts";

/** The network as tables that people read: references by name, closed lists by their word, in one language. */
export function sheetsFor(state: NetworkState, actor: Actor, language: Language): readonly PlainSheet[] {
  const { labels } = bookOf(state, [], actor);
  const rows = rowsOf(state);
  const words = sheetWords[language];
  return sheetKinds.map((kind) => ({
    name: words.sheets[kind],
    head: sheetColumns[kind].map((column) => words.columns[column]),
    rows: rows[kind].map(({ cells }) => sheetColumns[kind].map((column) => written(language, labels, kind, column, cells[column] ?? ""))),
  }));
}

function written(language: Language, labels: Labels, kind: SheetKind, column: SheetColumn, text: string): string {
  if (text === "") return "";
  if (isReference(column)) return labels.label(sheetReferences[column], text);
  const words = sheetWords[language];
  if (column === "memberFrom" && text === unknownDay) return words.unknownDay;
  return words.lists[`${kind} ${column}`]?.[text] ?? text;
}
