import type { View } from "../../../../lib/view.ts";
import { type FormState, ProblemSummary } from "../../../../ui/form.tsx";
import { Field, type FormField } from "../../../../ui/form-field.tsx";
import { Page } from "../../../../ui/page.tsx";
import { texts as words } from "../../../../ui/texts.ts";
import { kindKeys, packKinds, packParts, partKeys } from "../../domain/pack/choice.ts";
import { spanKeys, spanNames } from "../../domain/pack/span.ts";
import { packPartTexts } from "../../texts/pack-parts.ts";
import { packTexts } from "../../texts/packs.ts";

export interface ChooseProps {
  readonly view: View;
  /** The agendas by their period. */
  readonly agendas: readonly { readonly id: string; readonly title: string }[];
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  readonly state: FormState;
}

/** What paper, of whom, over which days, with which parts. */
export function ChoosePage(props: ChooseProps) {
  const { view, state } = props;
  const t = packTexts[view.language];
  const fields = fieldsOf(props);
  return (
    <Page view={view} title={t.heading} description={t.description} above={[]}>
      <h1>{t.heading}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.kindSays.board}</p>
      <p>{t.kindSays.annual}</p>
      <ProblemSummary view={view} fields={fields} problems={state.problems} />
      <form class="form" method="get" action="/stukken/keuze">
        {fields.map((field) => (
          <Field
            field={field}
            value={state.typed[field.name] ?? ""}
            problems={state.problems.filter(({ field: of }) => of === field.name).map(({ problem }) => problem[view.language])}
            optional={words[view.language].optional}
          />
        ))}
        <p class="form__act">
          <button class="nl-button nl-button--primary" type="submit">
            {t.show}
          </button>
        </p>
      </form>
    </Page>
  );
}

function fieldsOf({ view, agendas, bodies }: ChooseProps): readonly FormField[] {
  const t = packTexts[view.language];
  const { titles } = packPartTexts[view.language];
  const agenda: FormField =
    agendas.length < 2
      ? { kind: "hidden", name: "agenda" }
      : {
          kind: "choice",
          name: "agenda",
          label: t.agenda,
          options: agendas.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` })),
        };
  return [
    { kind: "choice", name: "soort", label: t.kind, options: packKinds.map((kind) => ({ value: kindKeys[kind], label: t.kinds[kind] })) },
    agenda,
    {
      kind: "choice",
      name: "gremium",
      label: t.body,
      empty: t.wholeNetwork,
      options: bodies.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      kind: "choice",
      name: "periode",
      label: t.period,
      empty: t.ownDays,
      options: spanNames.map((name) => ({ value: spanKeys[name], label: t.spans[name] })),
    },
    { kind: "date", name: "van", label: t.from, hint: t.daysHint, isOptional: true },
    { kind: "date", name: "tot", label: t.until, isOptional: true },
    { kind: "choices", name: "deel", label: t.parts, options: packParts.map((part) => ({ value: partKeys[part], label: titles[part] })) },
  ];
}
