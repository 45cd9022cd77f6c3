import type { Change } from "../../../lib/change.ts";
import type { AgendaId } from "../../../lib/ids.ts";
import { changesBetween } from "../domain/editing/changes.ts";
import { shownOf } from "../domain/editing/eyes.ts";
import type { Names, Texts } from "../domain/editing/field.ts";
import type { FormShape } from "../domain/editing/form.ts";
import { formShape } from "../domain/editing/forms.ts";
import { recordKeys } from "../domain/editing/record-keys.ts";
import type { RecordVersion } from "../domain/editing/version.ts";
import type { headKey, RecordHead } from "../domain/record-head.ts";
import { labelOf } from "../pages/desk/labels.ts";
import { namesIn } from "../store/editing/names.ts";
import { changeTexts } from "../texts/changes.ts";
import { formWords } from "../texts/desk/fields.ts";
import { type Asking, type Known, labelFor } from "./known.ts";

/** What people changed in records: each version that they made, with what differs from the one before it that can be seen. */
export async function versionChanges({ db, actor, language }: Asking, known: Known): Promise<readonly Change[]> {
  const changed = [...known.versions].flatMap(([key, versions]) => {
    const head = known.heads.get(key);
    return head && versions.some(({ act }) => act !== "loaded") ? [{ head, versions }] : [];
  });
  const names = new Map<AgendaId, Names>();
  for (const agenda of new Set(changed.map(({ head }) => head.agenda))) names.set(agenda, await namesIn(db, actor, agenda));
  return changed.flatMap(({ head, versions }) =>
    versions.flatMap((version, index): readonly Change[] =>
      version.act === "loaded" ? [] : [changeOf({ language, known, head, names: names.get(head.agenda) }, version, versions[index - 1])],
    ),
  );
}

interface Telling extends Pick<Asking, "language"> {
  readonly known: Known;
  readonly head: RecordHead;
  readonly names: Names | undefined;
}

function changeOf(telling: Telling, version: RecordVersion, before: RecordVersion | undefined): Change {
  const { language, known, head } = telling;
  const { kind, record, organisation } = version;
  return {
    kind: "version",
    id: `geschiedenis/${recordKeys[kind]}/${record}/${version.version}`,
    label: labelFor(head, known, language),
    title: head.title,
    titleLanguage: "nl",
    act: actOf(telling, version, before),
    reason: version.reason,
    organisation: organisation === null ? null : (known.organisations.get(organisation) ?? null),
    address: head.address,
    difference: before ? `/geschiedenis/${recordKeys[kind]}/${record}?van=${before.version}&tot=${version.version}` : null,
    happened: null,
    recordedAt: version.at,
    sources: [],
    about: head.about,
  };
}

/** What was only shown to others before is new to whoever sees it for the first time, and says nothing of that. */
function actOf(telling: Telling, version: RecordVersion, before: RecordVersion | undefined): string {
  const t = changeTexts[telling.language];
  if (version.act === "withdrawn") return t.withdrawn;
  return before ? t.changed(changedFields(telling, version, before)) : t.made;
}

/** The fields that differ, by what they are called, without what whoever asks may not know of. */
function changedFields({ language, names }: Telling, after: RecordVersion, before: RecordVersion): readonly string[] {
  if (!names) return [];
  const form = differingPart(formShape(after.kind, null), before.texts, after.texts);
  const { fields, groups } = changesBetween(form, shownOf(form, before.texts, names), shownOf(form, after.texts, names));
  const groupWords = formWords(after.kind, language).groups;
  return [
    ...fields.map(({ field }) => labelOf(after.kind, language, field.name)),
    ...groups.map(({ group }) => groupWords[group.name]?.title ?? group.name),
  ];
}

/** The part of a form in which two texts can differ: looking at all rows that there could be takes a hundred times as long. */
function differingPart(form: FormShape, before: Texts, after: Texts): FormShape {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
  return {
    ...form,
    fields: form.fields.filter(({ name }) => keys.includes(name)),
    groups: form.groups.filter(({ name }) => keys.some((key) => key.startsWith(`${name}-`))),
  };
}

/**
 * Since when a record has told something, if people wrote it down; null when it came with what was loaded. Texts of versions
 * that cannot be seen do not count: to whoever sees a later one first it was told then.
 */
export function toldSince(
  versions: ReadonlyMap<string, readonly RecordVersion[]>,
  key: ReturnType<typeof headKey>,
  sentence: string,
): Date | null {
  const first = (versions.get(key) ?? []).find(({ texts }) => Object.values(texts).includes(sentence));
  return first === undefined || first.act === "loaded" ? null : first.at;
}
