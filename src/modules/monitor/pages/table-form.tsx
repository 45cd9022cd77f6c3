import { Field } from "../../../ui/form-field.tsx";
import { mostIndicators, rowKinds } from "../domain/figure-table.ts";
import { titleIn } from "../domain/indicator.ts";
import { tableTexts } from "../texts/table.ts";
import type { TableProps } from "./table-props.ts";

/** Of so many years back there can be figures. */
const yearsBack = 40;

/** The choice of figures, areas, years and rows; all of it ends up in the address. */
export function TableForm({ view, query, figures, places, rowWords }: TableProps) {
  const t = tableTexts[view.language];
  const now = view.now.getUTCFullYear();
  const years = Array.from({ length: yearsBack }, (_, back) => String(now - back)).map((year) => ({ value: year, label: year }));
  const choices = (name: string, label: string, hint: string, options: readonly { readonly value: string; readonly label: string }[]) => ({
    kind: "choices" as const,
    ...{ name, label, hint, options },
  });
  const shown = { problems: [], optional: "" };
  return (
    <form class="form form--wide block" method="get" action={view.path}>
      <Field
        field={choices(
          "cijfer",
          t.figures,
          t.figuresHint(mostIndicators),
          figures.map((figure) => ({ value: figure.id, label: titleIn(figure, view.language) })),
        )}
        value={query.cijfer.join(",")}
        {...shown}
      />
      <Field
        field={choices(
          "stad",
          t.cities,
          t.citiesHint,
          places.map(({ slug, name }) => ({ value: slug, label: name })),
        )}
        value={query.stad.join(",")}
        {...shown}
      />
      <Field
        field={{ kind: "choice", name: "van", label: t.from, empty: t.fromStart, options: years }}
        value={String(query.van ?? "")}
        {...shown}
      />
      <Field
        field={{ kind: "choice", name: "tot", label: t.to, empty: t.toEnd, options: years }}
        value={String(query.tot ?? "")}
        {...shown}
      />
      <Field
        field={{
          kind: "choice",
          name: "rijen",
          label: t.rows,
          options: rowKinds.map((kind) => ({ value: rowWords[kind], label: t.rowKinds[kind] })),
        }}
        value={rowWords[query.rijen]}
        {...shown}
      />
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {t.act}
        </button>
      </p>
    </form>
  );
}
