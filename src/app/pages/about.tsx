import { wholeNumber } from "../../lib/numbers.ts";
import type { View } from "../../lib/view.ts";
import { ArticlePage } from "../../ui/article.tsx";
import { Link } from "../../ui/link.tsx";
import { type Kind, kindLists, kinds } from "../kinds.ts";
import { aboutTexts } from "../page-texts/about.ts";
import { kindTexts } from "../page-texts/kinds.ts";

/** A remark of those who gathered the content, on one part of it. */
export interface ReadingNote {
  readonly part: keyof (typeof aboutTexts)["nl"]["parts"];
  readonly topic: string;
  readonly sentence: string;
}

interface AboutProps {
  readonly view: View;
  readonly network: string;
  /** What the network is, in one sentence. */
  readonly sentence: string;
  /** How many of each kind there are. */
  readonly counts: ReadonlyMap<string, number>;
  readonly notes: readonly ReadingNote[];
}

/** What Spil is, for whom, and how far its content can be trusted. */
export function AboutPage({ view, network, sentence, counts, notes }: AboutProps) {
  const t = aboutTexts[view.language];
  return (
    <ArticlePage view={view} article={t.article(network, sentence)}>
      <section>
        <h2>{t.find}</h2>
        <p>{t.findSays}</p>
        <ul class="counts">
          {kinds
            .filter((kind) => counts.has(kind))
            .map((kind) => (
              <KindCount view={view} kind={kind} count={counts.get(kind) ?? 0} />
            ))}
        </ul>
      </section>
      {notes.length > 0 && (
        <section>
          <h2>{t.notes}</h2>
          <p>{t.notesSay}</p>
          <dl class="terms">
            {notes.map(({ part, topic, sentence: note }) => (
              <div>
                <dt>
                  {t.parts[part]}: <span lang="nl">{topic}</span>
                </dt>
                <dd lang="nl">{note}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </ArticlePage>
  );
}

function KindCount({ view, kind, count }: { readonly view: View; readonly kind: Kind; readonly count: number }) {
  const { one, many } = kindTexts[view.language][kind];
  const several = kind === "offer" ? aboutTexts[view.language].counted.offer : many.toLowerCase();
  return (
    <li>
      <strong class="number">{wholeNumber(count, view.language)}</strong>{" "}
      <Link href={kindLists[kind]}>{count === 1 ? one.toLowerCase() : several}</Link>
    </li>
  );
}
