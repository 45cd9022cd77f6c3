import { visitor } from "../../lib/actor.ts";
import { distinctSources } from "../../lib/citing.ts";
import type { Read } from "../../platform/db/read.ts";
import { siteOf } from "../../ui/link.tsx";
import { citings } from "../citing.ts";
import type { Tables } from "../tables.ts";

/**
 * The web addresses that anything public cites, each once: the only ones that are checked. Asking a site for a page tells it that
 * somebody here is interested in it, and what is cited by something hidden is nobody else's business.
 */
export async function publicSources(db: Read<Tables>): Promise<readonly string[]> {
  const all = await citings(db, visitor);
  return distinctSources(all.flatMap(({ sources }) => sources)).filter((source) => siteOf(source) !== null);
}
