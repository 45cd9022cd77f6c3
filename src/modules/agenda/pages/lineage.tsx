import type { View } from "../../../lib/view.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { Fate } from "../domain/succession.ts";
import { successionTexts } from "../texts/succession.ts";
import { FateLine, PointLink } from "./fate-line.tsx";

/** A focus point from which another goes on, with why it ended; or one in which it goes on. */
export interface Relative {
  readonly point: FocusPointHead;
  /** What became of it; null when nobody decided. */
  readonly fate: Fate | null;
}

/** Where a focus point comes from and what becomes of it, over all agendas. */
export interface Lineage {
  readonly fate: Fate | null;
  readonly ancestors: readonly Relative[];
  readonly descendants: readonly Relative[];
}

/** The part of a focus point's page that tells what came before and after; nothing when nothing did. */
export function LineageSection({ view, lineage }: { readonly view: View; readonly lineage: Lineage }) {
  const t = successionTexts[view.language];
  const { fate, ancestors, descendants } = lineage;
  if (fate === null && ancestors.length === 0 && descendants.length === 0) return null;
  return (
    <section id="herkomst">
      <h2>{t.lineage}</h2>
      {fate !== null && (
        <>
          <h3>{t.ended}</h3>
          <FateLine view={view} fate={fate} successors={[]} />
        </>
      )}
      <Relatives view={view} title={t.goes} relatives={descendants} />
      <Relatives view={view} title={t.came} relatives={ancestors} />
    </section>
  );
}

function Relatives({ view, title, relatives }: { readonly view: View; readonly title: string; readonly relatives: readonly Relative[] }) {
  const t = successionTexts[view.language];
  if (relatives.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {relatives.map(({ point, fate }) => (
          <li>
            <PointLink point={point} /> <span class="quiet">({t.inAgenda(point.agenda)})</span>
            {fate !== null && <FateLine view={view} fate={fate} successors={[]} />}
          </li>
        ))}
      </ul>
    </>
  );
}
