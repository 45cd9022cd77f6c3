import type { RefusedFile } from "../../../../../lib/refused-file.ts";
import type { View } from "../../../../../lib/view.ts";
import { Page } from "../../../../../ui/page.tsx";
import { RefusedUpload, UploadForm } from "../../../../../ui/upload-form.tsx";
import { sheetShapes } from "../../../domain/sheets/shape.ts";
import type { SheetChoiceQuery } from "../../../input/sheets.ts";
import { draftTexts } from "../../../texts/desk/drafts.ts";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";
import { exchangeAddress } from "./address.ts";
import { SheetChoiceFields, type SheetChoices } from "./choice.tsx";
import { sheetWordsIn } from "./words.ts";

interface ExchangeProps {
  readonly view: View;
  readonly query: SheetChoiceQuery;
  readonly choices: SheetChoices;
  readonly refused: RefusedFile | null;
}

/** Taking out what one wants to work on, and sending it back. */
export function AgendaExchangePage({ view, query, choices, refused }: ExchangeProps) {
  const t = agendaExchangeTexts[view.language];
  const { agenda } = choices;
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: "/concepten", name: draftTexts[view.language].drafts }]}>
      <h1>{t.title}</h1>
      {query.gepubliceerd !== undefined && (
        <p class="notice" role="status">
          {t.published(query.gepubliceerd)}
        </p>
      )}
      {refused !== null && <RefusedUpload language={view.language} title={t.refused} refused={refused} after={t.nothingChanged} />}
      <p class="lead">{t.lead}</p>
      <section>
        <h2>{t.out}</h2>
        <p>{t.outLead}</p>
        <TakeOut view={view} query={query} choices={choices} />
      </section>
      <section>
        <h2>{t.back}</h2>
        <p>{t.backLead(agenda.id)}</p>
        <ul>
          {t.rules.map((rule) => (
            <li>{rule}</li>
          ))}
          {choices.agendas.length > 1 && <li>{t.otherAgenda}</li>}
        </ul>
        <UploadForm
          action={`${exchangeAddress}?${new URLSearchParams({ agenda: agenda.id })}`}
          label={t.file}
          hint={t.fileHint}
          submit={t.send}
          isWrong={refused !== null}
        />
      </section>
    </Page>
  );
}

/** One form for every file: which file it is, the button says. */
function TakeOut({ view, query, choices }: Omit<ExchangeProps, "refused">) {
  const t = agendaExchangeTexts[view.language];
  const words = sheetWordsIn(view.language);
  return (
    <form class="form form--wide" method="get" action={`${exchangeAddress}/agenda.xlsx`}>
      <SheetChoiceFields view={view} query={query} choices={choices} />
      <p class="form__act">
        <button class="nl-button nl-button--primary" type="submit">
          {t.workbook}
        </button>
      </p>
      <details>
        <summary>{t.tables}</summary>
        <p class="quiet">{t.tablesLead}</p>
        <ul class="in-row">
          {sheetShapes.map((shape) => (
            <li>
              <button class="nl-button nl-button--subtle" type="submit" formaction={`${exchangeAddress}/${shape.key}.csv`}>
                {words.sheet(shape)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </form>
  );
}
