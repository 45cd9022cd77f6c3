import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Verdict } from "../../../ui/verdict.tsx";
import type { Position } from "../domain/position.ts";

/** Positions under each other: title, date, form, to whom, and what came of it. */
export const PositionRows = ({ view, positions }: { readonly view: View; readonly positions: readonly Position[] }) => (
  <ul class="rows">
    {positions.map((position) => (
      <PositionLine view={view} position={position} />
    ))}
  </ul>
);

const PositionLine = ({ view, position }: { readonly view: View; readonly position: Position }) => (
  <li>
    <p class="row__title" lang="nl">
      <Link href={`/standpunten/${position.slug}`}>{position.title}</Link>
    </p>
    <p class="row__below">
      <Verdict verdict={position.verdict} language={view.language} />
      <time datetime={position.taken.on ?? undefined}>{dateInWords(position.taken, view.language)}</time>
      <span lang="nl">
        {position.form}, {position.addressees.join("; ")}
      </span>
    </p>
  </li>
);
