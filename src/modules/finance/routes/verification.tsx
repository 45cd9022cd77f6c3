import { dayOf } from "../../../lib/day.ts";
import { slugOf } from "../../../lib/text.ts";
import { answerBody } from "../../../platform/api/answer.ts";
import { csvOf } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { attachmentNamed } from "../../../platform/http/attachment.ts";
import { newApp } from "../../../platform/http/env.ts";
import { VerificationPage } from "../pages/verification.tsx";
import type { FinanceTables } from "../tables.ts";
import { dataMark, engineVersion } from "./data-mark.ts";
import { reckoning } from "./reckoning.ts";
import { verificationColumns } from "./verification-file.ts";
import { verifications } from "./verifications.ts";

/** Our figures beside those of others, as a page and as a file. */
export function verificationRoutes<Tables extends FinanceTables>() {
  return newApp<Tables>()
    .get("/financien/controle", admit("visitor", "member"), async (c) => {
      const { db, view } = c.var.visit;
      const found = await reckoning(db);
      const rows = await verifications(db, found);
      return answerPage(
        c,
        <VerificationPage view={view} rows={rows} sources={found.sources} engine={engineVersion} mark={dataMark(found)} />,
      );
    })
    .get("/financien/controle/gegevens.csv", admit("visitor", "member"), async (c) => {
      const { db, view, now } = c.var.visit;
      const rows = await verifications(db, await reckoning(db));
      return answerBody<Tables>(c, csvOf(verificationColumns, rows), {
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": attachmentNamed(`${slugOf(view.siteName)}-financien-controle-${dayOf(now)}.csv`),
      });
    });
}
