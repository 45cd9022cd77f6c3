import { slugOf } from "../../lib/text.ts";
import type { View } from "../../lib/view.ts";
import { Page } from "../../ui/page.tsx";
import type { GlossaryWord } from "../glossary.ts";
import { glossaryTexts } from "../page-texts/glossary.ts";

/** The words of the site with their meaning, each with an address of its own on the page. */
export function GlossaryPage({ view, words }: { readonly view: View; readonly words: readonly GlossaryWord[] }) {
  const t = glossaryTexts[view.language];
  const shown = (word: GlossaryWord) => (view.language === "nl" ? word.dutch : word.code);
  const ordered = words.toSorted((a, b) => shown(a).localeCompare(shown(b), view.language));
  return (
    <Page view={view} title={t.title} description={t.description} above={[]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(words.length)}</p>
      <dl class="terms">
        {ordered.map((word) => (
          <div id={slugOf(word.dutch)}>
            <dt>{shown(word)}</dt>
            <dd>
              <p>{word.meaning[view.language]}</p>
              <p class="quiet small">
                {t.inCode}: <OtherName view={view} word={word} />. {t.source}: {word.source === "own word" ? t.ownWord : word.source}.
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}

const OtherName = ({ view, word }: { readonly view: View; readonly word: GlossaryWord }) =>
  view.language === "nl" ? <span lang="en">{word.code}</span> : <span lang="nl">{word.dutch}</span>;
