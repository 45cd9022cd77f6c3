import {
  AliasNode,
  type FromNode,
  IdentifierNode,
  type JoinNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  ParensNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type ReferenceNode,
  type RootOperationNode,
  sql,
  TableNode,
  type UnknownRow,
} from "kysely";
import type { Audience } from "../../lib/audience.ts";
import { guardedTables } from "./guarded-tables.ts";

/**
 * Puts the audience between a query and every guarded table in it.
 *
 * Wherever such a table stands in a `from` or a `join`, however deep, it is replaced by the rows of it that
 * belong to one of the audiences. So a list, a count, a join and a subquery cannot differ. Without any
 * audience a guarded table cannot be read at all.
 */
class Visibility extends OperationNodeTransformer implements KyselyPlugin {
  readonly #audiences: readonly Audience[];

  constructor(audiences: readonly Audience[]) {
    super();
    this.#audiences = audiences;
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return this.transformNode(node);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }

  /** Holds names only, and there are more of these than of all else: not copying them halves the time this takes. */
  protected override transformReference(node: ReferenceNode): ReferenceNode {
    return node;
  }

  protected override transformFrom(node: FromNode): FromNode {
    const inner = super.transformFrom(node);
    return { ...inner, froms: inner.froms.map((from) => this.#guard(from)) };
  }

  protected override transformJoin(node: JoinNode): JoinNode {
    const inner = super.transformJoin(node);
    return { ...inner, table: this.#guard(inner.table) };
  }

  #guard(node: OperationNode): OperationNode {
    const table = AliasNode.is(node) ? node.node : node;
    if (!TableNode.is(table)) return node;
    const name = table.table.identifier.name;
    if (!guardedTables.has(name)) return node;
    if (this.#audiences.length === 0) throw new Error(`Table ${name} has an audience: read it with visibleTo.`);
    const alias = AliasNode.is(node) ? node.alias : IdentifierNode.create(name);
    return AliasNode.create(ParensNode.create(this.#visibleRowsOf(name)), alias);
  }

  #visibleRowsOf(table: string): OperationNode {
    const audiences = sql.join(this.#audiences);
    return sql`select * from ${sql.table(table)} where ${sql.ref("audience")} in (${audiences})`.toOperationNode();
  }
}

const byAudiences = new Map<string, Visibility>();

/** The plugin for these audiences; made once for each set. */
export function visibilityOf(audiences: readonly Audience[]): KyselyPlugin {
  const key = audiences.join("\n");
  const known = byAudiences.get(key);
  if (known) return known;
  const made = new Visibility(audiences);
  if (byAudiences.size > 1000) byAudiences.clear();
  byAudiences.set(key, made);
  return made;
}
