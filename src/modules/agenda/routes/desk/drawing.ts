import { dayOf } from "../../../../lib/day.ts";
import { asId, type OrganisationId } from "../../../../lib/ids.ts";
import type { InputProblem } from "../../../../lib/input-problem.ts";
import type { Bilingual } from "../../../../lib/language.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import { peopleAt } from "../../../network/index.ts";
import type { Names, Texts } from "../../domain/editing/field.ts";
import { type FormShape, rowsIn } from "../../domain/editing/form.ts";
import type { BesideRow } from "../../pages/desk/beside.tsx";
import type { Drawing } from "../../pages/desk/form-blocks.tsx";
import { labelOf } from "../../pages/desk/labels.ts";
import { rowInWords, type Speaking, valueInWords } from "../../pages/desk/value-words.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import { formWords } from "../../texts/desk/fields.ts";
import type { DeskTables } from "./parts.ts";

/** What is wrong with a field, by its code. */
interface CodedProblem {
  readonly field: string;
  readonly code: keyof (typeof draftTexts)["nl"]["problem"];
}

/** What is wrong, in sentences. */
export const inSentences = (problems: readonly CodedProblem[]): readonly InputProblem[] =>
  problems.map(({ field, code }) => ({ field, problem: sentenceOf(code) }));

const sentenceOf = (code: CodedProblem["code"]): Bilingual<string> => ({
  nl: draftTexts.nl.problem[code],
  en: draftTexts.en.problem[code],
});

interface DrawingParts {
  readonly form: FormShape;
  readonly names: Names;
  readonly texts: Texts;
  readonly problems: readonly InputProblem[];
  /** The rows of which somebody asked for more. */
  readonly moreRows: string | null;
  /** Whether it is something new. */
  readonly isNew: boolean;
}

/** So many empty rows stand behind those that say something; and so many when somebody asks for more. */
const [oneEmptyRow, moreEmptyRows] = [1, 5];

/** All that it takes to draw the form of a record for whoever asks. */
export async function drawingOf(
  { db, actor, now, language }: Visit<DeskTables>,
  { form, names, texts, problems, moreRows, isNew }: DrawingParts,
): Promise<Drawing> {
  const organisations = [
    ...new Set([...namedOrganisations(form, texts), ...(actor.organisationId === null ? [] : [actor.organisationId])]),
  ];
  return {
    language,
    kind: form.kind,
    form,
    names,
    texts,
    problems,
    isNew,
    people: new Map((await peopleAt(db, actor, organisations, dayOf(now))).map(({ id, name }) => [id, name])),
    emptyRows: (group) => (group === moreRows ? moreEmptyRows : oneEmptyRow),
  };
}

/** The cities and organisations that the form names. */
function namedOrganisations(form: FormShape, texts: Texts): readonly OrganisationId[] {
  const isOne = (to: string) => to === "city" || to === "organisation";
  const inFields = form.fields.flatMap(({ name, content }) =>
    content.kind === "reference" && isOne(content.to) ? [texts[name] ?? ""] : [],
  );
  const inRows = form.groups.flatMap((group) =>
    group.fields.flatMap(({ name, content }) =>
      content.kind === "reference" && isOne(content.to) ? rowsIn(group, texts).map((row) => row.texts[name] ?? "") : [],
    ),
  );
  return [...inFields, ...inRows].filter((id) => id !== "").map(asId<OrganisationId>);
}

/** What each of some fields says in several hands, in words. */
export function besideRows(speaking: Speaking, form: FormShape, names: readonly string[], hands: readonly Texts[]): readonly BesideRow[] {
  const words = formWords(speaking.kind, speaking.language);
  const wanted = new Set(names);
  return [
    ...form.fields
      .filter(({ name }) => wanted.has(name))
      .map((field) => ({
        label: labelOf(speaking.kind, speaking.language, field.name),
        cells: hands.map((texts) => valueInWords(speaking, null, field, texts[field.name] ?? "")),
      })),
    ...form.groups
      .filter(({ name }) => wanted.has(name))
      .map((group) => ({
        label: words.groups[group.name]?.title ?? group.name,
        cells: hands.map((texts) => rowsIn(group, texts).map((row) => rowInWords(speaking, group, row.texts))),
      })),
  ];
}
