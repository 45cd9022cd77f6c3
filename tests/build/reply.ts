import type { Tables } from "../../src/app/tables.ts";
import { asId } from "../../src/lib/ids.ts";
import { insertReply } from "../../src/modules/monitor/store/save-reply.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { transact } from "../../src/platform/db/transact.ts";

/** What Zwolle says beside a figure, written down as it would be when its own people placed it. */
export async function aReply(
  database: Database<Tables>,
  { indicator, text, kind = "reply" }: { readonly indicator: string; readonly text: string; readonly kind?: "reply" | "explanation" },
): Promise<void> {
  const { id } = await database.writer.selectFrom("organisation").select("id").where("slug", "=", "zwolle").executeTakeFirstOrThrow();
  await transact(database, (tx) =>
    insertReply(tx, {
      id: asId(`${kind}-${indicator}`),
      city: asId(id),
      indicator: asId(indicator),
      kind,
      span: null,
      text,
      office: "wethouder Wonen",
      state: "placed",
      placedOn: "2026-11-01",
      saidOn: "2026-11-01",
      version: 1,
      changedAt: new Date("2026-11-01T09:00:00Z"),
    }),
  );
}
