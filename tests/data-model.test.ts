import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  classes,
  dataModel,
  dataModelFile,
  mustHaveClasses,
  partOf,
  personalColumns,
  processingFile,
  processingTarget,
  processingWords,
  target,
} from "../scripts/data-model.mjs";
import { freshSqlite, type TestDatabase } from "./build/database.ts";

const tables = dataModel().flatMap((part) => part.tables);
const columns = tables.flatMap((table) => table.columns.map((column) => ({ ...column, at: `${table.name}.${column.name}` })));

/** A column as the database knows it. */
interface RealColumn {
  readonly at: string;
  readonly required: number;
  /** Place in the primary key from 1; 0 outside it. */
  readonly key: number;
}

let current: TestDatabase;
let real: readonly RealColumn[] = [];
beforeAll(async () => {
  current = await freshSqlite();
  const { rows } = await sql<RealColumn>`
    select t.name || '.' || c.name as "at", c."notnull" as "required", c.pk as "key"
    from sqlite_master t join pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'kysely%' and t.name not like 'sqlite%'`.execute(current.database.writer);
  real = rows;
});
afterAll(() => current.drop());

describe("the data model", () => {
  it("stands in docs/data-model.md as the doc comments tell it: run `node scripts/data-model.mjs` when this fails", () => {
    expect(readFileSync(target, "utf8")).toBe(dataModelFile());
  });

  it("has a sentence for every table and every column", () => {
    const silent = [...tables.map(({ name, meaning }) => [name, meaning]), ...columns.map(({ at, sentence }) => [at, sentence])]
      .filter(([, sentence]) => !/^.{3,}\.$/.test(sentence ?? ""))
      .map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it("has a class for every column, one of those with rules", () => {
    expect(columns.filter((column) => !(column.class in classes)).map(({ at }) => at)).toEqual([]);
  });

  it("names the columns of the migrated schema, all of them and no others", () => {
    expect(columns.map(({ at }) => at).sort()).toEqual(real.map(({ at }) => at).sort());
  });

  it("says null where the schema allows nothing, and nowhere else", () => {
    const empty = (type: string) => type.endsWith("| null");
    const schema = new Map(real.map(({ at, required, key }) => [at, required === 0 && key === 0]));
    expect(columns.filter(({ at, type }) => empty(type) !== schema.get(at)).map(({ at }) => at)).toEqual([]);
  });
});

describe("the register of processing (GDPR, article 30)", () => {
  it("stands in src/app/processing-list.ts as the doc comments tell it: run `node scripts/data-model.mjs` when this fails", () => {
    expect(readFileSync(processingTarget, "utf8")).toBe(processingFile());
  });

  it("says of every column about persons why it is kept, on which ground and how long", () => {
    const parts = ["purpose", "basis", "term"] as const;
    const silent = personalColumns().filter(({ processing }) => parts.some((part) => !processingWords[part].includes(processing[part])));
    expect(silent.map(({ at }) => at)).toEqual([]);
    expect(personalColumns().length).toBeGreaterThan(5);
  });

  it("knows a column about persons that says nothing", () => {
    const [silent] = personalColumns([partOf("x", ["export interface XTables { x: {\n/** Name. @class personal */\nname: string } }"])]);
    expect(silent).toEqual({ at: "x.name", processing: { purpose: "", basis: "", term: "" } });
  });
});

describe("a build", () => {
  const planted = (comment: string) => [
    partOf("x", [
      `export interface XTables {
         x: {
           /** Plain. ${comment} */
           name: string;
         };
       }`,
    ]),
  ];

  it("ASVS 14.1.1: is refused with a column that has no class, one that we do not know, or one about persons without a reason", () => {
    for (const comment of ["", "@class secret", "@class personal", "@class personal @purpose contact @basis consent"])
      expect(() => mustHaveClasses(planted(comment))).toThrow("x.name");
    expect(() => mustHaveClasses(planted("@class network"))).not.toThrow();
  });

  it("ASVS 14.1.1: looks at the columns before it makes anything", () => {
    const script = readFileSync(new URL("../scripts/lib/build.mjs", import.meta.url), "utf8");
    expect(script.indexOf("mustHaveClasses()")).toBeGreaterThan(0);
    expect(script.indexOf("mustHaveClasses()")).toBeLessThan(script.indexOf("await bundled()"));
  });
});

describe("reading tables.ts", () => {
  const part = partOf("modules/bridges", [
    `/** The tables of the bridges module. */
     export type BridgeTables = SpanTables;`,
    `/** Kept. */
     interface Kept {
       /** Counts from 1. @class public */
       version: number;
     }
     /** Spans. */
     export interface SpanTables {
       /** A span | a part. */
       span: Kept & {
         /**
          * Metres,
          * measured. @class network
          */
         length: readonly number[] | null;
         bare: string;
       };
     }`,
  ]);

  it("takes the columns of the shapes that a table is built on, and comments of more lines", () => {
    expect(part.tables).toEqual([
      {
        name: "span",
        meaning: "A span | a part.",
        columns: [
          { name: "length", type: "number[] | null", sentence: "Metres, measured.", class: "network", processing: null },
          { name: "bare", type: "string", sentence: "", class: "", processing: null },
          { name: "version", type: "number", sentence: "Counts from 1.", class: "public", processing: null },
        ],
      },
    ]);
  });

  it("writes a row per column that Markdown reads as one row", () => {
    expect(dataModelFile([part])).toContain("| | `length` | number[] \\| null | network | Metres, measured. |\n");
    expect(dataModelFile([part])).toContain("| **span** | | | | A span \\| a part. |\n");
  });

  it("does not pass over a shape that it cannot find", () => {
    expect(() => partOf("x", ["export interface Tables { thing: Elsewhere & { id: string } }"])).toThrow("Elsewhere");
  });
});
