import type { Children } from "../lib/markup/markup.ts";

/** A part of a page with a heading that an index can lead to. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly content: Children;
}

interface IndexedSectionsProps {
  /** What the index is called, for whoever does not see it. */
  readonly label: string;
  readonly sections: readonly PageSection[];
}

/** The sections of a long page, with an index of them on top where there is room for one. */
export const IndexedSections = ({ label, sections }: IndexedSectionsProps) => (
  <>
    <nav class="section-index" aria-label={label}>
      <ul>
        {sections.map(({ id, title }) => (
          <li>
            <a class="nl-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {sections.map(({ id, title, content }) => (
      <section id={id} class="indexed">
        <h2>{title}</h2>
        {content}
      </section>
    ))}
  </>
);
