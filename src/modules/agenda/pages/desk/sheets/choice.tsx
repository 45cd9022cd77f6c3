import type { View } from "../../../../../lib/view.ts";
import { Field } from "../../../../../ui/form-field.tsx";
import { texts as words } from "../../../../../ui/texts.ts";
import { recordKeys } from "../../../domain/editing/record-keys.ts";
import { sheetKinds } from "../../../domain/sheets/shape.ts";
import type { Theme } from "../../../domain/theme.ts";
import { labelOf } from "../../../domain/words.ts";
import type { SheetChoiceQuery } from "../../../input/sheets.ts";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";
import { exchangeAddress } from "./address.ts";

interface NamedAgenda {
  readonly id: string;
  readonly title: string;
}

/** What somebody can choose from. */
export interface SheetChoices {
  readonly agendas: readonly NamedAgenda[];
  /** The one that is chosen. */
  readonly agenda: NamedAgenda;
  readonly themes: readonly Theme[];
  /** Whether whoever asks is of a city. */
  readonly hasCity: boolean;
}

interface SheetChoiceProps {
  readonly view: View;
  readonly query: SheetChoiceQuery;
  readonly choices: SheetChoices;
}

/** Which agenda, theme and kinds; all kinds are ticked until somebody chooses. */
export function SheetChoiceFields({ view, query, choices }: SheetChoiceProps) {
  const t = agendaExchangeTexts[view.language];
  const { agendas, agenda, themes, hasCity } = choices;
  const shown = { problems: [], optional: words[view.language].optional };
  const chosen = query.soort.length === 0 ? sheetKinds : query.soort;
  return (
    <>
      {agendas.length < 2 ? (
        <input type="hidden" name="agenda" value={agenda.id} />
      ) : (
        <>
          <Field
            {...shown}
            field={{
              kind: "choice",
              name: "agenda",
              label: t.agenda,
              options: agendas.map(({ id, title }) => ({ value: id, label: `${title} (${id})` })),
            }}
            value={agenda.id}
          />
          <p>
            <button class="nl-button nl-button--secondary" type="submit" formaction={exchangeAddress}>
              {t.choose}
            </button>
          </p>
        </>
      )}
      <Field
        {...shown}
        field={{
          kind: "choice",
          name: "thema",
          label: t.theme,
          empty: t.allThemes,
          options: themes.map((theme) => ({ value: String(theme.position), label: `${labelOf(theme)}. ${theme.title}` })),
        }}
        value={String(query.thema ?? "")}
      />
      <Field
        {...shown}
        field={{
          kind: "choices",
          name: "soort",
          label: t.what,
          options: sheetKinds.map((kind) => ({ value: recordKeys[kind], label: t.kinds[kind] })),
        }}
        value={chosen.map((kind) => recordKeys[kind]).join(",")}
      />
      {hasCity && <Field {...shown} field={{ kind: "tick", name: "eigen", label: t.ownCity }} value={query.eigen ?? ""} />}
    </>
  );
}
