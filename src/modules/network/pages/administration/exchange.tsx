import type { InputProblem } from "../../../../lib/input-problem.ts";
import type { View } from "../../../../lib/view.ts";
import { Icon } from "../../../../ui/icon.tsx";
import { Page } from "../../../../ui/page.tsx";
import { type SheetKind, sheetKinds } from "../../domain/spreadsheet/sheet.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { exchangeTexts } from "../../texts/exchange.ts";
import { sheetWords } from "../../texts/spreadsheet-words.ts";

/** What a file was refused for: a sentence, and what is wrong in it. */
export interface RefusedFile {
  readonly sentence: string;
  readonly problems: readonly InputProblem[];
}

interface ExchangeProps {
  readonly view: View;
  /** How many changes were just carried out; null when none were. */
  readonly carriedOut: number | null;
  readonly refused: RefusedFile | null;
}

/** Where each table is taken out as text. */
export const tableAddress = (kind: SheetKind): string => `/beheer/uitwisseling/${sheetWords.nl.sheets[kind]}.csv`;

/** Where everything goes out as tables, and comes in again. */
export function ExchangePage({ view, carriedOut, refused }: ExchangeProps) {
  const t = exchangeTexts[view.language];
  return (
    <Page
      view={view}
      title={t.exchange}
      description={t.description}
      above={[{ href: "/beheer", name: administrationTexts[view.language].administration }]}
    >
      <h1>{t.exchange}</h1>
      {carriedOut !== null && (
        <p class="notice" role="status">
          {t.carriedOut(carriedOut)}
        </p>
      )}
      {refused !== null && <Refused view={view} refused={refused} />}
      <p class="lead">{t.lead}</p>
      <section>
        <h2>{t.out}</h2>
        <p>{t.outLead}</p>
        <ul class="rows">
          <Download href="/beheer/uitwisseling/netwerk.xlsx" words={t.workbook} />
          {sheetKinds.map((kind) => (
            <Download href={tableAddress(kind)} words={t.tables[kind]} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.how}</h2>
        <ul>
          {t.rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.back}</h2>
        <p>{t.backLead}</p>
        <UploadForm view={view} isWrong={refused !== null} />
      </section>
    </Page>
  );
}

const Download = ({ href, words }: { readonly href: string; readonly words: string }) => (
  <li>
    <p class="row__title">
      <a class="nl-link" href={href}>
        <Icon name="download" size={16} /> {words}
      </a>
    </p>
  </li>
);

function Refused({ view, refused: { sentence, problems } }: { readonly view: View; readonly refused: RefusedFile }) {
  const t = exchangeTexts[view.language];
  return (
    <div class="problems" role="alert" id="problemen" tabindex={-1}>
      <h2>{t.refused}</h2>
      <p>
        <a class="nl-link" href="#veld-bestand">
          {sentence}
        </a>
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ field, problem }) => (
            <li>
              <strong>{field}</strong>: {problem[view.language]}
            </li>
          ))}
        </ul>
      )}
      <p>{t.nothingChanged}</p>
    </div>
  );
}

/** Sends one file, also without scripts. */
function UploadForm({ view, isWrong }: { readonly view: View; readonly isWrong: boolean }) {
  const t = exchangeTexts[view.language];
  return (
    <form class="form" method="post" action="/beheer/uitwisseling" enctype="multipart/form-data">
      <div class={isWrong ? "field field--wrong" : "field"}>
        <label class="utrecht-form-label" for="veld-bestand">
          {t.file}
        </label>
        <p class="field__hint" id="veld-bestand-uitleg">
          {t.fileHint}
        </p>
        <input
          class="field__file"
          type="file"
          id="veld-bestand"
          name="bestand"
          accept=".xlsx,.csv"
          aria-describedby="veld-bestand-uitleg"
          aria-invalid={isWrong ? "true" : undefined}
        />
      </div>
      <p class="form__act">
        <button class="nl-button nl-button--primary" type="submit">
          {t.send}
        </button>
      </p>
    </form>
  );
}
