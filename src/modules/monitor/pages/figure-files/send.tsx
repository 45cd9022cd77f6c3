import type { Markup } from "../../../../lib/markup/markup.ts";
import type { RefusedFile } from "../../../../lib/refused-file.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { RefusedUpload, UploadForm } from "../../../../ui/upload-form.tsx";
import { fetchingAddress, figureFilesAddress } from "../../domain/addresses.ts";
import { fetchingTexts } from "../../texts/fetching.ts";
import { figureFileTexts } from "../../texts/figure-files.ts";

interface SendProps {
  readonly view: View;
  readonly tables: readonly { readonly id: string; readonly title: string; readonly isMapped: boolean }[];
  /** What just became of a file; null when nothing did. */
  readonly done: { readonly table: string; readonly isSame: boolean } | null;
  readonly refused: RefusedFile | null;
}

/** Where a file of figures is sent. */
export function SendFilePage({ view, tables, done, refused }: SendProps): Markup {
  const t = figureFileTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={aboveFiles(view)}>
      <h1>{t.title}</h1>
      {done !== null && (
        <p class="notice" role="status">
          {done.isSame ? t.same(done.table) : t.loaded(done.table)} <Link href={fetchingAddress}>{t.toTables}</Link>
        </p>
      )}
      {refused !== null && <RefusedUpload language={view.language} title={t.refused} refused={refused} after={t.nothingChanged} />}
      <p class="lead">{t.lead}</p>
      <UploadForm action={figureFilesAddress} label={t.file} hint={t.fileHint} submit={t.send} isWrong={refused !== null} />
      <section>
        <h2>{t.how}</h2>
        <ul>
          {t.rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.saved}</h2>
        {tables.length === 0 ? (
          <p class="empty">{t.noSaved}</p>
        ) : (
          <Table
            caption={t.saved}
            heads={t.savedHeads}
            rows={tables.map(({ id, title, isMapped }) => [
              <>
                <span lang="nl">{title}</span> <span class="small">{id}</span>
              </>,
              isMapped ? t.isSaved : t.notSaved,
            ])}
            isStill
          />
        )}
      </section>
    </Page>
  );
}

/** The pages above those of files. */
export const aboveFiles = ({ language }: View) => [
  { href: "/beheer", name: figureFileTexts[language].administration },
  { href: fetchingAddress, name: fetchingTexts[language].title },
];
