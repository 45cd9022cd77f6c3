import { type Article, type ArticleSection, linksIn } from "../lib/article.ts";
import type { Language } from "../lib/language.ts";
import type { Children } from "../lib/markup/markup.ts";
import type { View } from "../lib/view.ts";
import { LinkInText } from "./link.tsx";
import { Page } from "./page.tsx";

/** A page of plain text, with room for what comes from the database. */
export const ArticlePage = ({
  view,
  article,
  children,
}: {
  readonly view: View;
  readonly article: Article;
  readonly children?: Children;
}) => (
  <Page view={view} title={article.title} description={article.description} above={[]}>
    <h1>{article.title}</h1>
    <p class="lead">
      <Sentence text={article.lead} language={view.language} />
    </p>
    <div class="article">
      {article.sections.map((section) => (
        <SectionOfText section={section} language={view.language} />
      ))}
    </div>
    {children}
  </Page>
);

interface SectionProps {
  readonly section: ArticleSection;
  readonly language: Language;
}

const SectionOfText = ({ section: { title, paragraphs, points = [], after = [] }, language }: SectionProps) => (
  <section>
    <h2>{title}</h2>
    <Paragraphs texts={paragraphs} language={language} />
    {points.length > 0 && (
      <ul>
        {points.map((point) => (
          <li>
            <Sentence text={point} language={language} />
          </li>
        ))}
      </ul>
    )}
    <Paragraphs texts={after} language={language} />
  </section>
);

const Paragraphs = ({ texts, language }: { readonly texts: readonly string[]; readonly language: Language }) => (
  <>
    {texts.map((text) => (
      <p>
        <Sentence text={text} language={language} />
      </p>
    ))}
  </>
);

/** A sentence with the links that stand in it. */
const Sentence = ({ text, language }: { readonly text: string; readonly language: Language }) => (
  <>
    {linksIn(text).map(({ words, href }) =>
      href === null ? (
        words
      ) : (
        <LinkInText href={href} language={language}>
          {words}
        </LinkInText>
      ),
    )}
  </>
);
