import type { Context } from "hono";
import type { Dataset } from "../lib/dataset.ts";
import { catalogueOf } from "../lib/dcat.ts";
import { financeDatasets } from "../modules/finance/index.ts";
import { figureDatasets } from "../modules/monitor/index.ts";
import { noNetwork, ownNetwork } from "../modules/network/index.ts";
import { answerBody } from "../platform/api/answer.ts";
import type { Read } from "../platform/db/read.ts";
import type { Env } from "../platform/http/env.ts";
import { openDataTexts } from "./page-texts/open-data.ts";
import type { Tables } from "./tables.ts";

/** What each module offers to the catalogue of open data. All of it is public. */
export const datasetsIn = async (db: Read<Tables>): Promise<readonly Dataset[]> => [
  ...(await figureDatasets(db)),
  ...(await financeDatasets(db)),
];

/** Answers with the catalogue for programs. */
export async function answerCatalogue(c: Context<Env<Tables>>, contactEmail: string | null): Promise<Response> {
  const { db, view } = c.var.visit;
  const network = await ownNetwork(db);
  if (!network) throw noNetwork();
  const t = openDataTexts.nl;
  const about = {
    title: t.catalogueTitle(network.name),
    description: t.article.description,
    origin: view.origin,
    publisher: network.name,
    contactEmail,
  };
  return answerBody(c, JSON.stringify(catalogueOf(about, await datasetsIn(db))), { "Content-Type": "application/ld+json; charset=utf-8" });
}
