import type { Markup } from "../../../../lib/markup/markup.ts";
import type { RefusedFile } from "../../../../lib/refused-file.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Table, type TableRow } from "../../../../ui/table.tsx";
import { RefusedUpload, UploadForm } from "../../../../ui/upload-form.tsx";
import { fundSetsAddress, fundWorkbookAddress } from "../../domain/addresses.ts";
import type { FundSource } from "../../domain/source.ts";
import type { FundSetHead } from "../../store/sets.ts";
import { importScreenTexts } from "../../texts/import-screen.ts";
import { factorInWords } from "./words.ts";

interface SetsProps {
  readonly view: View;
  readonly sets: readonly FundSetHead[];
  readonly sources: readonly FundSource[];
  /** What just became of a set; null when nothing did. */
  readonly done: { readonly set: string; readonly isSame: boolean } | null;
  readonly refused: RefusedFile | null;
}

/** The sets of the fund, and where files of a new one are sent. */
export function FundSetsPage({ view, sets, sources, done, refused }: SetsProps): Markup {
  const t = importScreenTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: "/beheer", name: t.administration }]}>
      <h1>{t.title}</h1>
      {done !== null && (
        <p class="notice" role="status">
          {done.isSame ? t.same(done.set) : t.taken(done.set)}
        </p>
      )}
      {refused !== null && <RefusedUpload language={view.language} title={t.refused} refused={refused} after={t.nothingChanged} />}
      <p class="lead">{t.lead}</p>
      <section>
        <h2>{t.sets}</h2>
        {sets.length === 0 ? (
          <p class="empty">{t.noSets}</p>
        ) : (
          <Table caption={t.sets} heads={t.heads} rows={sets.toReversed().map((set) => setRow(view, set, sources))} />
        )}
      </section>
      <section>
        <h2>{t.send}</h2>
        <p>{t.sendLead}</p>
        <UploadForm action={fundSetsAddress} label={t.files} hint={t.filesHint} submit={t.submit} isWrong={refused !== null} takesMore />
        <h3>{t.how}</h3>
        <ul>
          {t.rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

function setRow(
  { language }: View,
  { id, circular, year, factor, isWhole, lacks, source }: FundSetHead,
  sources: readonly FundSource[],
): TableRow {
  const t = importScreenTexts[language];
  return [
    <span lang="nl">{circular.title}</span>,
    String(year),
    factorInWords(factor, language),
    isWhole ? t.whole : t.part,
    lacks.length === 0 ? t.nothingLacks : lacks.map((kind) => t.kinds[kind]).join(", "),
    <span lang="nl">{sources.find((one) => one.id === source)?.title ?? source}</span>,
    isWhole ? <Link href={fundWorkbookAddress(id)}>{t.workbook(id)}</Link> : "",
  ];
}
