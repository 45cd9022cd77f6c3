import type { AgendaId } from "../../../../lib/ids.ts";
import type { ThemePlace } from "../../domain/editing/blank.ts";
import { listIn, type Names, type Texts } from "../../domain/editing/field.ts";
import { may } from "../../domain/policy.ts";
import { applied, partChanged, problemAt, type RecordEdit } from "../../domain/sheets/edit.ts";
import type { SheetProblem } from "../../domain/sheets/problem.ts";
import type { Theme } from "../../domain/theme.ts";
import { labelOf } from "../../domain/words.ts";
import type { OpenRecord } from "../../store/editing/open-records.ts";
import { placesBook, themesByPoint } from "../../store/editing/places.ts";
import { themesOf } from "../../store/themes.ts";
import { unplaced } from "../draft-view.ts";
import type { SheetReading } from "./current.ts";
import { isWithdrawn } from "./exported.ts";

/** Says of an edit what keeps it from being published: the same that would keep a draft of it from that. */
export async function editProblems(
  { db, actor, now }: SheetReading,
  agenda: AgendaId,
  names: Names,
): Promise<(edit: RecordEdit, before: OpenRecord | null) => readonly SheetProblem[]> {
  const [placeOf, byPoint, themes] = await Promise.all([placesBook(db), themesByPoint(db), themesOf(db, actor, agenda)]);
  const themeIn = ({ speerpunten = "", thema = "" }: Texts): Theme | undefined => {
    const [named] = [...listIn(thema), ...listIn(speerpunten).flatMap((point) => byPoint.get(point) ?? [])];
    return themes.find(({ id }) => id === named) ?? themes[0];
  };
  return (edit, before) => {
    const texts = applied(edit, before?.shown(null, names) ?? {});
    const part = partChanged(edit);
    const base = before ?? unplaced(edit.kind, agenda, now, placeIn(themeIn(texts)));
    const next = base.with(part, texts, names);
    if (before !== null && isWithdrawn(before.record)) return [problemAt(edit, "", "withdrawn", texts)];
    if (!may.publish(actor, placeOf(edit.kind, (before ?? next).record), part)) return [problemAt(edit, "", "not-yours", texts)];
    return [...next.problems(part, texts, names), ...next.unready()].map(({ field, code }) => problemAt(edit, field, code, texts));
  };
}

const placeIn = (theme: Theme | undefined): ThemePlace | null => (theme ? { id: theme.id, label: labelOf(theme) } : null);
