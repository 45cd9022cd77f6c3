import { type Paper, paperForms } from "../../../../lib/paper.ts";
import type { View } from "../../../../lib/view.ts";
import { Icon } from "../../../../ui/icon.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { texts as words } from "../../../../ui/texts.ts";
import { type PackChoice, packFileAddress, packFormAddress } from "../../domain/pack/choice.ts";
import { lengthOf } from "../../domain/pack/length.ts";
import { packPaperTexts } from "../../texts/pack-paper.ts";
import { packTexts } from "../../texts/packs.ts";
import type { Section } from "./section.ts";

interface PreviewProps {
  readonly view: View;
  readonly choice: PackChoice;
  readonly paper: Paper;
  readonly sections: readonly Section[];
  /** What has to be said because the body is about nothing that was recorded; null when there is nothing. */
  readonly remark: string | null;
}

const formNames = { pdf: "PDF", docx: "Word" } as const;

/** What will be in a paper, how long it is and for whom, before it is made. */
export function PreviewPage({ view, choice, paper, sections, remark }: PreviewProps) {
  const t = packTexts[view.language];
  return (
    <Page view={view} title={paper.title} description={t.description} above={[{ href: "/stukken", name: t.packs }]}>
      <h1>{paper.title}</h1>
      <p class="lead">{paper.subtitle}</p>
      {remark !== null && <p class="note">{remark}</p>}
      <p class="exports">
        {paperForms.map((form) => (
          <a class="nl-link" href={packFileAddress(choice, form)}>
            <Icon name="download" size={16} /> {words[view.language].download(formNames[form])}
          </a>
        ))}
      </p>
      <p>{lengthIn(view, paper)}</p>
      <section>
        <h2>{t.preview}</h2>
        <ol class="rows">
          {[...sections, { title: packPaperTexts[view.language].reading, says: null }].map(({ title, says }) => (
            <li>
              <p class="row__title">{title}</p>
              {says !== null && <p>{says}</p>}
            </li>
          ))}
        </ol>
      </section>
      <p>
        <Link href={packFormAddress(choice)}>{t.change}</Link>
      </p>
      <p class="quiet small">{t.lastingSays}</p>
    </Page>
  );
}

function lengthIn({ language }: View, paper: Paper): string {
  const t = packTexts[language];
  const { pages, seconds } = lengthOf(paper);
  return t.length(t.pages(pages), t.seconds(seconds));
}
