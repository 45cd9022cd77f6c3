import { everything, type Write } from "../../../../platform/db/read.ts";
import { waitForTurn } from "../../../../platform/db/turn.ts";
import type { AgendaTables } from "../../tables.ts";

/** New records wait for each other, so that no two take the same number or address. */
const newRecords = 7_403;

/** The numbers and addresses that new records can come upon. */
type Numbered = "ask" | "offer" | "target" | "focus_point";

/** The codes that are in use in an agenda, also by what nobody may know of: a number is never given twice. */
export async function takenCodes(tx: Write<AgendaTables>, table: Numbered, agenda: string): Promise<readonly string[]> {
  await waitForTurn(tx, newRecords);
  const rows = await everything(tx).selectFrom(table).select("code").where("agenda", "=", agenda).execute();
  return rows.map(({ code }) => code);
}

/** The places of themes that are in use in an agenda. */
export async function takenPositions(tx: Write<AgendaTables>, agenda: string): Promise<readonly number[]> {
  await waitForTurn(tx, newRecords);
  const rows = await everything(tx).selectFrom("theme").select("position").where("agenda", "=", agenda).execute();
  return rows.map(({ position }) => position);
}

/** Whether an address of an initiative is in use. */
export async function isSlugTaken(tx: Write<AgendaTables>, slug: string): Promise<boolean> {
  await waitForTurn(tx, newRecords);
  return (await everything(tx).selectFrom("initiative").select("id").where("slug", "=", slug).executeTakeFirst()) !== undefined;
}

/** Whether an agenda of this period is there, also one that nobody may know of. */
export async function isPeriodTaken(tx: Write<AgendaTables>, period: string): Promise<boolean> {
  await waitForTurn(tx, newRecords);
  return (await everything(tx).selectFrom("agenda").select("id").where("id", "=", period).executeTakeFirst()) !== undefined;
}
