import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs, QueryResult, RootOperationNode, UnknownRow } from "kysely";

/**
 * What both engines agree on: a column that starts with `is_` holds yes or no (as 1 and 0), one that ends with
 * `_json` holds a list or a record (as text). Nothing is guessed from the value itself. What goes in is turned by the query
 * compilers of both engines, where each value passes anyway: a plugin would copy every query to do so.
 */
class Conventions implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const first = result.rows[0];
    if (!first) return result;
    const keys = Object.keys(first).filter((key) => key.startsWith("is_") || key.endsWith("_json"));
    if (keys.length > 0) for (const row of result.rows) for (const key of keys) row[key] = fromColumn(key, row[key]);
    return result;
  }
}

/** What a value is in a column, on both engines. */
export function toColumn(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "object" && value !== null && !(value instanceof Uint8Array) ? JSON.stringify(value) : value;
}

function fromColumn(key: string, value: unknown): unknown {
  if (key.startsWith("is_")) return value === 1;
  return typeof value === "string" ? JSON.parse(value) : value;
}

export const conventions: KyselyPlugin = new Conventions();
