import type { Actor } from "../../../../lib/actor.ts";
import type { Read, Write } from "../../../../platform/db/read.ts";
import { type FieldProblem, problemsIn } from "../../domain/editing/check.ts";
import { shownTexts, written } from "../../domain/editing/eyes.ts";
import type { Names, Texts } from "../../domain/editing/field.ts";
import { type EditForm, partOf, textsOf } from "../../domain/editing/form.ts";
import { editForms } from "../../domain/editing/forms.ts";
import { type ReadinessProblem, unreadiness } from "../../domain/editing/ready.ts";
import type { AnyRecord, RecordKind, RecordOf, RecordPart } from "../../domain/editing/record.ts";
import type { Kept } from "../../domain/kept.ts";
import type { AgendaReads, AgendaTables } from "../../tables.ts";
import { recordDoors } from "./records.ts";

/** A record that is open on the desk: whatever its kind, it can be read as texts, changed and put back. */
export interface OpenRecord {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  /** Everything it says. */
  readonly texts: Texts;
  /** What somebody sees of a part of it. */
  readonly shown: (part: RecordPart | null, names: Names) => Texts;
  /** What is wrong with texts for a part of it. */
  readonly problems: (part: RecordPart | null, texts: Texts, names: Names) => readonly FieldProblem[];
  /** The record as texts for a part of it say. */
  readonly with: (part: RecordPart | null, texts: Texts, names: Names) => OpenRecord;
  /** The record with another audience or version. */
  readonly kept: (kept: Kept) => OpenRecord;
  /** What keeps it from being published. */
  readonly unready: () => readonly ReadinessProblem[];
  readonly save: (tx: Write<AgendaTables>) => Promise<void>;
}

/** Opens the record with this id; null when the actor may not see one. */
export async function openRecord<Kind extends RecordKind>(
  db: Read<AgendaReads>,
  actor: Actor,
  kind: Kind,
  id: string,
): Promise<OpenRecord | null> {
  const record = await recordDoors[kind].read(db, actor, id);
  return record && opened(kind, record);
}

/** Opens a record that was read, or that is not there yet. */
export function opened<Kind extends RecordKind>(kind: Kind, record: RecordOf[Kind]): OpenRecord {
  const form: EditForm<RecordOf[Kind]> = editForms[kind];
  const door = recordDoors[kind];
  return {
    kind,
    record,
    texts: textsOf(form, record),
    shown: (part, names) => shownTexts(partOf(form, part), record, names),
    problems: (part, texts, names) => problemsIn(partOf(form, part), texts, names),
    with: (part, texts, names) => opened(kind, written(partOf(form, part), record, texts, names)),
    kept: (kept) => opened(kind, { ...record, ...kept }),
    unready: () => unreadiness(kind, record),
    save: (tx) => door.save(tx, record),
  };
}
