import type { EditForm, FormShape } from "./form.ts";
import { agendaForm } from "./forms/agenda.ts";
import { askForm } from "./forms/ask.ts";
import { focusPointForm } from "./forms/focus-point.ts";
import { initiativeForm } from "./forms/initiative.ts";
import { offerForm } from "./forms/offer.ts";
import { targetForm } from "./forms/target.ts";
import { themeForm } from "./forms/theme.ts";
import type { RecordKind, RecordOf, RecordPart } from "./record.ts";

/** What can be changed in each kind of record. */
export const editForms: { readonly [Kind in RecordKind]: EditForm<RecordOf[Kind]> } = {
  agenda: agendaForm,
  theme: themeForm,
  "focus-point": focusPointForm,
  offer: offerForm,
  ask: askForm,
  target: targetForm,
  initiative: initiativeForm,
};

/** What the form of a part of one kind of record shows; of all of it without a part. */
export function formShape(kind: RecordKind, part: RecordPart | null): FormShape {
  const form: FormShape = editForms[kind];
  const isIn = (one: { readonly part: RecordPart }) => part === null || one.part === part;
  return { kind, fields: form.fields.filter(isIn), groups: form.groups.filter(isIn) };
}
