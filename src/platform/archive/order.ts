import type { Table } from "../db/shape.ts";
import { leftOut } from "./left-out.ts";

/** The tables that go into an archive, each after those that its rows point to, else by name. */
export function archivedTables(tables: readonly Table[]): readonly Table[] {
  const placed = new Set<string>();
  const ordered: Table[] = [];
  let waiting = tables.filter(({ name }) => !(name in leftOut));
  const names = new Set(waiting.map(({ name }) => name));
  while (waiting.length > 0) {
    const next = waiting.find(({ name, pointsTo }) =>
      pointsTo.every((target) => target === name || placed.has(target) || !names.has(target)),
    );
    if (!next) throw new Error(`These tables point to each other and have no order: ${waiting.map(({ name }) => name).join(", ")}.`);
    placed.add(next.name);
    ordered.push(next);
    waiting = waiting.filter((table) => table !== next);
  }
  return ordered;
}
