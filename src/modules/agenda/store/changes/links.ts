import type { Actor } from "../../../../lib/actor.ts";
import { asId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { open, type Read, visibleTo } from "../../../../platform/db/read.ts";
import { focusPointAddress, themeAddress } from "../../domain/addresses.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import type { AgendaReads } from "../../tables.ts";

/** The addresses of the themes, focus points and cities that a record belongs to beside its own theme. */
type Links = (kind: RecordKind, id: string, theme: string | null) => readonly string[];

/** What belongs to what, as far as the actor may see it. */
export async function linksOf(db: Read<AgendaReads>, actor: Actor): Promise<Links> {
  const [themes, points, ofPoints, offers, asks, initiatives, cities] = await Promise.all([
    themeAddresses(db, actor),
    pointAddresses(db, actor),
    open(db).selectFrom("focus_point_theme").select(["focus_point as id", "theme as to"]).execute(),
    open(db).selectFrom("offer_focus_point").select(["offer as id", "focus_point as to"]).execute(),
    open(db).selectFrom("ask_focus_point").select(["ask as id", "focus_point as to"]).execute(),
    open(db).selectFrom("initiative_focus_point").select(["initiative as id", "focus_point as to"]).execute(),
    cityAddresses(db, actor),
  ]);
  const [themesOf, citiesOf] = [lookUp(ofPoints), lookUp(cities)];
  const pointsOf: Partial<Record<RecordKind, (id: string) => readonly string[]>> = {
    "focus-point": (id) => [id],
    offer: lookUp(offers),
    ask: lookUp(asks),
    initiative: lookUp(initiatives),
  };
  return (kind, id, theme) => {
    const own = (pointsOf[kind]?.(id) ?? []).filter((point) => points.has(point));
    return [
      ...[theme ?? "", ...own.flatMap(themesOf)].flatMap((one) => themes.get(one) ?? []),
      ...own.flatMap((point) => points.get(point) ?? []),
      ...(kind === "initiative" ? citiesOf(id) : []),
    ];
  };
}

interface Linked {
  readonly id: string;
  readonly to: string;
}

function lookUp(rows: readonly Linked[]): (id: string) => readonly string[] {
  const groups = groupedBy(rows, ({ id }) => id);
  return (id) => (groups.get(id) ?? []).map(({ to }) => to);
}

async function themeAddresses(db: Read<AgendaReads>, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const rows = await visibleTo(db, actor).selectFrom("theme").select(["id", "agenda", "position"]).execute();
  return new Map(rows.map(({ id, agenda, position }) => [id, themeAddress(asId(agenda), position)]));
}

async function pointAddresses(db: Read<AgendaReads>, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const rows = await visibleTo(db, actor).selectFrom("focus_point").select(["id", "agenda", "code"]).execute();
  return new Map(rows.map(({ id, agenda, code }) => [id, focusPointAddress(asId(agenda), code)]));
}

/** The cities that take part in each initiative. */
async function cityAddresses(db: Read<AgendaReads>, actor: Actor): Promise<readonly Linked[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_city")
    .innerJoin("organisation", "organisation.id", "initiative_city.city")
    .select(["initiative_city.initiative as id", "organisation.slug"])
    .execute();
  return rows.map(({ id, slug }) => ({ id, to: `/steden/${slug}` }));
}
