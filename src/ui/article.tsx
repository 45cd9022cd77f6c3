import type { ComponentChildren } from "preact";
import { type Article, type ArticleSection, linksIn } from "../lib/article.ts";
import type { View } from "../lib/view.ts";
import { Link } from "./link.tsx";
import { Page } from "./page.tsx";

/** A page of plain text, with room for what comes from the database. */
export const ArticlePage = ({
  view,
  article,
  children,
}: {
  readonly view: View;
  readonly article: Article;
  readonly children?: ComponentChildren;
}) => (
  <Page view={view} title={article.title} description={article.description} above={[]}>
    <h1>{article.title}</h1>
    <p class="lead">
      <Sentence text={article.lead} />
    </p>
    <div class="article">
      {article.sections.map((section) => (
        <SectionOfText key={section.title} section={section} />
      ))}
    </div>
    {children}
  </Page>
);

const SectionOfText = ({ section: { title, paragraphs, points = [], after = [] } }: { readonly section: ArticleSection }) => (
  <section>
    <h2>{title}</h2>
    <Paragraphs texts={paragraphs} />
    {points.length > 0 && (
      <ul>
        {points.map((point) => (
          <li key={point}>
            <Sentence text={point} />
          </li>
        ))}
      </ul>
    )}
    <Paragraphs texts={after} />
  </section>
);

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <p key={text}>
        <Sentence text={text} />
      </p>
    ))}
  </>
);

/** A sentence with the links that stand in it. */
export const Sentence = ({ text }: { readonly text: string }) => (
  <>
    {linksIn(text).map(({ words, href }) =>
      href === null ? (
        words
      ) : (
        <Link key={href} href={href}>
          {words}
        </Link>
      ),
    )}
  </>
);
