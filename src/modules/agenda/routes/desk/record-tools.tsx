import type { Visit } from "../../../../platform/http/env.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { recordKeys } from "../../domain/editing/record-keys.ts";
import type { Kept } from "../../domain/kept.ts";
import { may } from "../../domain/policy.ts";
import type { SheetKind } from "../../domain/sheets/shape.ts";
import { type Changing, RecordTools } from "../../pages/desk/record-tools.tsx";
import { exchangeAddress } from "../../pages/desk/sheets/address.ts";
import { openRecord } from "../../store/editing/open-records.ts";
import { placeOf } from "../../store/editing/places.ts";
import type { AgendaReads } from "../../tables.ts";

/** What whoever asks may do with the record on a page. Of visitors nothing is asked: their pages are kept. */
export async function changing(
  { db, actor, view }: Visit<AgendaReads>,
  kind: RecordKind,
  { id, audience }: Pick<Kept, "audience"> & { readonly id: string },
): Promise<Changing> {
  const history = `/geschiedenis/${recordKeys[kind]}/${id}`;
  if (!may.draft(actor)) return { tools: null, history };
  const open = await openRecord(db, actor, kind, id);
  const isMine = open !== null && kind !== "agenda" && may.withdraw(actor, await placeOf(db, kind, open.record));
  const isWithdrawn = audience.startsWith("draft:");
  return { tools: <RecordTools view={view} kind={kind} id={id} mayWithdraw={isMine && !isWithdrawn} isWithdrawn={isWithdrawn} />, history };
}

/** Where whoever asks begins a new initiative, with what the page knows already; null for who may not write. */
export function beginningOf({ actor }: Pick<Visit<AgendaReads>, "actor">, known: Readonly<Record<string, string>> = {}): string | null {
  if (!may.draft(actor)) return null;
  const query = new URLSearchParams(known).toString();
  return `/concepten/nieuw/initiatief${query === "" ? "" : `?${query}`}`;
}

/** Where whoever asks takes a list out to edit it in a spreadsheet program, with its theme; null for who may not write. */
export function sheetsAddress({ actor }: Pick<Visit<AgendaReads>, "actor">, kind: SheetKind, theme: number | undefined): string | null {
  if (!may.draft(actor)) return null;
  const chosen = { soort: recordKeys[kind], ...(theme === undefined ? {} : { thema: String(theme) }) };
  return `${exchangeAddress}?${new URLSearchParams(chosen)}`;
}
