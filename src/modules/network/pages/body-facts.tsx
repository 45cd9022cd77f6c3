import type { Children } from "../../../lib/markup/markup.ts";
import { periodInWords } from "../../../lib/period-words.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { BodyHead, FullBody } from "../domain/body.ts";
import { bodyTexts } from "../texts/bodies.ts";
import { onDay } from "./as-of.tsx";

/** The bodies around one body. */
export interface Surroundings {
  readonly parent: BodyHead | null;
  readonly below: readonly BodyHead[];
  readonly counterpart: BodyHead | null;
  readonly counterpartOf: BodyHead | null;
  /** With how sure it is, where the source does not say it outright. */
  readonly earlier: readonly Related[];
  readonly later: readonly Related[];
}

/** A body before or after this one. */
export interface Related {
  readonly body: BodyHead;
  readonly certainty: string | null;
}

interface FactsProps {
  readonly view: View;
  readonly day: string;
  readonly today: string;
  readonly body: FullBody;
  readonly around: Surroundings;
}

/** When a body exists, what stands around it, and what else is worth knowing. */
export function BodyFacts({ view, day, today, body, around }: FactsProps) {
  const t = bodyTexts[view.language];
  const link = (other: BodyHead) => <Link href={onDay(`/netwerk/${other.slug}`, { day, today })}>{t.titled(other.kind, other.name)}</Link>;
  return (
    <dl class="facts">
      <Fact name={t.period}>{capitalised(periodInWords(body.period, view.language))}</Fact>
      {around.parent && <Fact name={t.parent}>{link(around.parent)}</Fact>}
      {around.below.length > 0 && <Fact name={t.below}>{listed(around.below.map(link))}</Fact>}
      {(around.counterpart ?? body.counterpartNote) !== null && (
        <Fact name={t.counterpart}>
          {around.counterpart && link(around.counterpart)} <span lang="nl">{body.counterpartNote}</span>
        </Fact>
      )}
      {around.counterpartOf && <Fact name={t.counterpartOf}>{link(around.counterpartOf)}</Fact>}
      {around.earlier.length > 0 && <Fact name={t.cameFrom}>{listed(around.earlier.map((other) => related(other, link)))}</Fact>}
      {around.later.length > 0 && <Fact name={t.wentOnAs}>{listed(around.later.map((other) => related(other, link)))}</Fact>}
      {body.otherNames.length > 0 && <Fact name={t.otherNames}>{body.otherNames.join("; ")}</Fact>}
      {body.note !== null && <Fact name={t.note}>{body.note}</Fact>}
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: Children }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const related = ({ body, certainty }: Related, link: (other: BodyHead) => Children): Children => [
  link(body),
  certainty !== null && ` (${certainty})`,
];

const listed = (items: readonly Children[]): Children => items.map((item, index) => [index > 0 && ", ", item]);
