import type { RefusedFile } from "../../../../lib/refused-file.ts";
import type { View } from "../../../../lib/view.ts";
import { Icon } from "../../../../ui/icon.tsx";
import { Page } from "../../../../ui/page.tsx";
import { RefusedUpload, UploadForm } from "../../../../ui/upload-form.tsx";
import { type SheetKind, sheetKinds } from "../../domain/spreadsheet/sheet.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { exchangeTexts } from "../../texts/exchange.ts";
import { sheetWords } from "../../texts/spreadsheet-words.ts";

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
      {refused !== null && <RefusedUpload language={view.language} title={t.refused} refused={refused} after={t.nothingChanged} />}
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
        <UploadForm action="/beheer/uitwisseling" label={t.file} hint={t.fileHint} submit={t.send} isWrong={refused !== null} />
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
