import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataModel } from "../../../scripts/data-model.mjs";
import { freshSqlite, type TestDatabase } from "../../../tests/build/database.ts";
import { type AnyTrace, allTraces, type Kind } from "./traces.ts";

/** What the sentence of a column says that it holds, and the kind of thing that it then refers to. */
const told: readonly (readonly [RegExp, Kind])[] = [
  [/\bperson\b/i, "person"],
  [/\bbody\b/i, "body"],
  [/\b(organisation|city)\b/i, "organisation"],
  [/\bseat\b/i, "seat"],
  [/\bsession\b/i, "session"],
  [/\bissuer\b/i, "issuer"],
];

/** Columns of which the sentence has such a word and that hold no id of it. */
const otherwise: Readonly<Record<string, string>> = {
  "body_succession.successor": "refers to a body: its sentence says `the later one`",
};

interface TestedColumn {
  readonly at: string;
  readonly table: string;
  readonly name: string;
  readonly sentence: string;
}

const columns: readonly TestedColumn[] = dataModel().flatMap(({ tables }) =>
  tables.flatMap((table) =>
    table.columns.map(({ name, sentence }) => ({ at: `${table.name}.${name}`, table: table.name, name, sentence })),
  ),
);
const traceOf = new Map<string, AnyTrace>(allTraces.map((trace) => [trace.table, trace]));

/** Which kind of thing a column names, by its sentence in the data model. */
const kindTold = ({ sentence }: Pick<TestedColumn, "sentence">): Kind | null =>
  /^Id of (the|a|an) /.test(sentence) ? (told.find(([words]) => words.test(sentence.split(/[;,]/)[0] ?? ""))?.[1] ?? null) : null;

/** Columns that name somebody or something that can go, in a table of which the removal does not know it. */
const forgotten = (all: readonly TestedColumn[]) =>
  all.filter((column) => {
    const [trace, kind] = [traceOf.get(column.table), kindTold(column)];
    return (
      kind !== null &&
      !(column.at in otherwise) &&
      trace?.refers?.[column.name] !== kind &&
      !(trace?.is === kind && trace.key[0] === column.name)
    );
  });

let current: TestDatabase;
let keys: ReadonlyMap<string, readonly string[]> = new Map();
beforeAll(async () => {
  current = await freshSqlite();
  const { rows } = await sql<{ table: string; columns: string }>`
    select t.name as "table", group_concat(c.name, ' ' order by c.pk) as "columns"
    from sqlite_master t join pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'kysely%' and t.name not like 'sqlite%' and t.name not like 'search_words%' and c.pk > 0
    group by t.name`.execute(current.database.writer);
  keys = new Map(rows.map(({ table, columns: found }) => [table, found.split(" ")]));
});
afterAll(() => current.drop());

describe("the removal of the example network", () => {
  it("knows every table, by its primary key", () => {
    expect(Object.fromEntries(allTraces.map(({ table, key }) => [table, [...key].sort()]))).toEqual(
      Object.fromEntries([...keys].map(([table, key]) => [table, [...key].sort()])),
    );
  });

  it("knows every column that names a person, a body, an organisation, a seat, a session or an issuer", () => {
    expect(forgotten(columns).map(({ at }) => at)).toEqual([]);
    expect(columns.filter((column) => kindTold(column) === "person").length).toBeGreaterThan(10);
  });

  it("would not overlook a column that somebody adds", () => {
    const added = { at: "ask.asked_by", table: "ask", name: "asked_by", sentence: "Id of the person who asks; null when nobody does." };
    expect(forgotten([added])).toEqual([added]);
  });

  it("copies no table with what is personal", () => {
    const personal = dataModel().flatMap(({ tables }) =>
      tables.filter((table) => table.columns.some((column) => column.class === "personal")).map(({ name }) => name),
    );
    expect(personal.filter((name) => traceOf.get(name)?.way === "kept")).toEqual([]);
  });

  it("can say of every row that it copies who changed it", () => {
    expect(allTraces.filter(({ way, moment, partOf }) => way === "kept" && moment === undefined && partOf === undefined)).toEqual([]);
  });
});
