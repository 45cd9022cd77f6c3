import { Link } from "../../../ui/link.tsx";

/** The page before or after this one. */
export interface Neighbour {
  readonly href: string;
  /** In Dutch: a title of the agenda. */
  readonly name: string;
}

interface NeighboursProps {
  /** What one walks along, for who cannot see it. */
  readonly label: string;
  readonly previous: { readonly word: string; readonly page: Neighbour | undefined };
  readonly next: { readonly word: string; readonly page: Neighbour | undefined };
}

/** The way to the page before and the page after this one. */
export const Neighbours = ({ label, previous, next }: NeighboursProps) => (
  <nav class="neighbours" aria-label={label}>
    {[previous, next].map(({ word, page }, index) =>
      page ? (
        <p class={index === 0 ? "neighbours__previous" : "neighbours__next"}>
          <span class="quiet small">{word}</span>
          <Link href={page.href}>
            <span lang="nl">{page.name}</span>
          </Link>
        </p>
      ) : null,
    )}
  </nav>
);
