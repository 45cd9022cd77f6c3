import type { View } from "../../../lib/view.ts";
import type { Lineage, Relative } from "../store/lineage.ts";
import { successionTexts } from "../texts/succession.ts";
import { FateLine, PointLink } from "./fate-line.tsx";

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
