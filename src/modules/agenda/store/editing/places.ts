import { asId, type BodyId, type ThemeId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { open, type Read } from "../../../../platform/db/read.ts";
import type { AnyRecord, RecordKind } from "../../domain/editing/record.ts";
import { subjectsOf } from "../../domain/editing/subjects.ts";
import type { RecordPlace } from "../../domain/policy.ts";
import type { AgendaReads } from "../../tables.ts";

/** What of a record decides who may change it. */
export async function placeOf(db: Read<AgendaReads>, kind: RecordKind, record: AnyRecord): Promise<RecordPlace> {
  return { kind, bodies: await bodiesAbout(db, record), ...carriersOf(record) };
}

/** The same for many records at once: everything that it takes is read before the first is asked for. */
export async function placesBook(db: Read<AgendaReads>): Promise<(kind: RecordKind, record: AnyRecord) => RecordPlace> {
  const themes = await themesByPoint(db);
  const rows = await open(db).selectFrom("body_subject").select(["body", "theme", "focus_point"]).orderBy("body").execute();
  const byTheme = groupedBy(
    rows.filter((row) => row.focus_point === ""),
    ({ theme }) => theme,
  );
  const byPoint = groupedBy(rows, (row) => row.focus_point);
  return (kind, record) => {
    const { themes: own, points } = subjectsOf(record);
    const all = [...own, ...points.flatMap((point) => themes.get(point) ?? [])];
    const about = [...all.flatMap((theme) => byTheme.get(theme) ?? []), ...points.flatMap((point) => byPoint.get(point) ?? [])];
    return { kind, bodies: [...new Set(about.map(({ body }) => asId<BodyId>(body)))].toSorted(), ...carriersOf(record) };
  };
}

/** The themes to which each focus point belongs, its first theme first. */
export async function themesByPoint(db: Read<AgendaReads>): Promise<ReadonlyMap<string, readonly ThemeId[]>> {
  const rows = await open(db)
    .selectFrom("focus_point_theme")
    .select(["focus_point", "theme"])
    .orderBy("is_first", "desc")
    .orderBy("theme")
    .execute();
  const groups = groupedBy(rows, (row) => row.focus_point);
  return new Map([...groups].map(([point, group]) => [point, group.map(({ theme }) => asId<ThemeId>(theme))]));
}

/** The cities that carry a record out, and the persons who lead it. */
const carriersOf = (record: AnyRecord): Pick<RecordPlace, "cities" | "leads"> => ({
  cities: "cityParts" in record ? record.cities : [],
  leads: "leads" in record ? record.leads.flatMap(({ person }) => (person === null ? [] : [person])) : [],
});

/** The bodies that are about a theme of the record as a whole, or about one of its focus points. */
async function bodiesAbout(db: Read<AgendaReads>, record: AnyRecord): Promise<readonly BodyId[]> {
  const { themes, points } = subjectsOf(record);
  const all = [...themes, ...(await themesOfPoints(db, points))];
  if (all.length === 0 && points.length === 0) return [];
  const rows = await open(db)
    .selectFrom("body_subject")
    .select("body")
    .distinct()
    .where((is) =>
      is.or([
        is.and([is("theme", "in", [...all, asId<ThemeId>("")]), is("focus_point", "=", "")]),
        is("focus_point", "in", [...points, "-"]),
      ]),
    )
    .orderBy("body")
    .execute();
  return rows.map(({ body }) => asId(body));
}

/** The themes to which focus points belong. */
export async function themesOfPoints(db: Read<AgendaReads>, points: readonly string[]): Promise<readonly ThemeId[]> {
  if (points.length === 0) return [];
  const rows = await open(db)
    .selectFrom("focus_point_theme")
    .select(["theme", "is_first"])
    .where("focus_point", "in", points)
    .orderBy("is_first", "desc")
    .orderBy("theme")
    .execute();
  return [...new Set(rows.map(({ theme }) => asId<ThemeId>(theme)))];
}
