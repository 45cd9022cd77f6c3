import { z } from "zod";
import { damaged, newerFormat, noArchive } from "./refusals.ts";

/** What the first line of an archive says; docs/operate/archive.md describes it for others. */
const header = z.strictObject({
  format: z.literal("spil-archive"),
  version: z.literal(1),
  /** The version of the product that made it. */
  product: z.string(),
  /** The steps of the schema, in order. */
  steps: z.array(z.string()).min(1),
  /** The name of the network; null when there was none yet. */
  network: z.string().nullable(),
  /** When it was made, UTC. */
  madeAt: z.iso.datetime(),
  /** In the order in which their rows follow. */
  tables: z.array(
    z.strictObject({
      table: z.string(),
      columns: z.array(z.string()).min(1),
      rows: z.int().nonnegative(),
      /** SHA-256 over the lines of the table, each with its end of line. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type Header = z.infer<typeof header>;
export type ArchivedTable = Header["tables"][number];

const anyVersion = z.looseObject({ format: z.literal("spil-archive"), version: z.number() });

/** Reads the first line. */
export function readHeader(file: string, line: string): Header {
  const told = jsonIn(line);
  const { data: known } = anyVersion.safeParse(told);
  if (!known) throw noArchive(file);
  if (known.version > 1) throw newerFormat(known.version);
  const { data } = header.safeParse(told);
  if (!data) throw damaged("line 1");
  return data;
}

/** Undefined when it is no JSON. */
export function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** How many rows the archive has, over all tables. */
export const rowsIn = ({ tables }: Header): number => tables.reduce((sum, { rows }) => sum + rows, 0);
