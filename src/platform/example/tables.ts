/** How everything stood before the example network was loaded; empty while it is not. */
export interface ExampleTables {
  /** A row as it was right before. Holds no table with what is personal: a copy of that would outlive its erasure. */
  example_before: {
    /** The table that it is a row of. @class public */
    of_table: string;
    /** The values of its primary key, as canonical JSON. @class network */
    row_key: string;
    /** The row itself. @class confidential */
    row_json: Readonly<Record<string, unknown>>;
  };
}
