import { asId, type BodyId, type ThemeId } from "../../../../lib/ids.ts";
import { open, type Read } from "../../../../platform/db/read.ts";
import type { AnyRecord, RecordKind } from "../../domain/editing/record.ts";
import { subjectsOf } from "../../domain/editing/subjects.ts";
import type { RecordPlace } from "../../domain/policy.ts";
import type { AgendaReads } from "../../tables.ts";

/** What of a record decides who may change it. */
export async function placeOf(db: Read<AgendaReads>, kind: RecordKind, record: AnyRecord): Promise<RecordPlace> {
  return {
    kind,
    bodies: await bodiesAbout(db, record),
    cities: "cityParts" in record ? record.cities : [],
    leads: "leads" in record ? record.leads.flatMap(({ person }) => (person === null ? [] : [person])) : [],
  };
}

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
