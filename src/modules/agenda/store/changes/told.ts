import type { Actor } from "../../../../lib/actor.ts";
import { open, type Read, visibleTo } from "../../../../platform/db/read.ts";
import type { Fate } from "../../domain/succession.ts";
import type { AgendaReads } from "../../tables.ts";
import { fateOf, fateRows } from "../succession.ts";

/** Every decision about how a focus point ends, as far as the actor may know; not what was proposed. */
export async function decidedFates(db: Read<AgendaReads>, actor: Actor): Promise<readonly Fate[]> {
  const rows = await fateRows(db, actor).where("point_fate.is_decided", "=", true).orderBy("point_fate.id").execute();
  return rows.map(fateOf);
}

/** How the organisations are called that the actor may know of. */
export async function organisationNames(db: Read<AgendaReads>, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const rows = await visibleTo(db, actor).selectFrom("organisation").select(["id", "name"]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** An answer of a city, for who counts answers. */
export interface CountedAnswer {
  readonly kind: string;
  readonly record: string;
  readonly answer: string;
  readonly at: string;
  /** The city, by its name and its place in addresses; null when it is said for the whole. */
  readonly city: { readonly name: string; readonly slug: string } | null;
}

/** Every answer that was ever given, the earliest first. Count only those about records that the actor may see. */
export async function allAnswers(db: Read<AgendaReads>): Promise<readonly CountedAnswer[]> {
  const rows = await open(db)
    .selectFrom("confirmation")
    .leftJoin("organisation", "organisation.id", "confirmation.city")
    .select([
      "confirmation.kind",
      "confirmation.record",
      "confirmation.answer",
      "confirmation.at",
      "organisation.name",
      "organisation.slug",
    ])
    .orderBy("confirmation.at")
    .orderBy("confirmation.id")
    .execute();
  return rows.map(({ name, slug, ...row }) => ({ ...row, city: name === null || slug === null ? null : { name, slug } }));
}
