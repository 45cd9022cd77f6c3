import { type LoadReport, loadItems } from "../../../platform/content/load-content.ts";
import type { ContentTables } from "../../../platform/content/tables.ts";
import type { Context } from "../../../platform/context.ts";
import { arrangementVersions, publishedRecord, saveArrangement } from "../store/similar.ts";
import type { SimilarTables } from "../tables/similar.ts";
import type { SimilarContent } from "./similar.ts";

/** Remembers which cities are alike; an earlier version of the arrangement stays. */
export async function loadSimilar(context: Context<SimilarTables & ContentTables>, content: SimilarContent): Promise<LoadReport> {
  const versions = await arrangementVersions(context.tx);
  return loadItems<SimilarTables & ContentTables>(context, [
    {
      kind: "similar-arrangement",
      id: content.version,
      content: { ...content, published: publishedRecord(content) },
      currentVersion: versions.get(content.version) ?? null,
      save: (tx, version, changedAt) => saveArrangement(tx, content, version, changedAt),
    },
  ]);
}
