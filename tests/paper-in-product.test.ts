// Papers from the built product, as a process of its own with the press beside it.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import type { Tables } from "../src/app/tables.ts";
import { visitor } from "../src/lib/actor.ts";
import { bodiesFor } from "../src/modules/network/store/administration/bodies.ts";
import { openDatabase } from "../src/platform/db/database.ts";
import { aSignedIn, ownBody } from "./build/actor.ts";
import { ask } from "./build/ask.ts";
import { textOfPdf } from "./build/pdf.ts";
import { killProducts, startProduct, stopProduct } from "./build/product.ts";
import { filesInZip } from "./build/zip.ts";

const home = mkdtempSync(join(tmpdir(), "spil-paper-"));
afterEach(killProducts);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Starting can take long on a busy machine. */
const patience = 120_000;

it(
  "are drawn by the press in dist, sent under the safety of every answer, and do not keep the product from stopping",
  async () => {
    const product = startProduct({ DATA_DIR: home });
    const origin = await product.address;
    const database = await openDatabase<Tables>({ folder: home });
    const { headers } = await aSignedIn(database, "member", new Date());
    const slug = (await bodiesFor(database.db, visitor)).find(({ id }) => id === ownBody)?.slug;
    await database.close();

    const address = `${origin}/beheer/overdracht/gremia/${slug}`;
    const [pdf, word] = [await ask(`${address}?vorm=pdf`, { headers }), await ask(`${address}?vorm=docx`, { headers })];
    expect([pdf.status, word.status]).toEqual([200, 200]);
    expect(pdf.headers["x-content-type-options"]).toBe("nosniff");
    expect(textOfPdf(pdf.body)).toContain("Woningmarkt");
    expect(filesInZip(word.body).get("word/document.xml")).toContain("Woningmarkt");

    expect((await stopProduct(product)).code).toBe(0);
  },
  patience,
);
