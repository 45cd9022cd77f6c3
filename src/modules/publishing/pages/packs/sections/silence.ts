import { heading, list, type Part } from "../../../../../lib/paper.ts";
import type { PackContent, PackInitiative } from "../../../domain/pack/content.ts";
import { silentIn } from "../../../domain/pack/initiatives.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { dayIn, namedInPrint, type Telling } from "../words.ts";
import { placesOf } from "./initiatives.ts";

/** What goes on as far as we know, but was not confirmed for a year, or never: what fades never stays as it was. */
export function silenceSection(telling: Telling, { initiatives }: PackContent): Section {
  const t = packPartTexts[telling.view.language];
  const { open, lapsed, never } = silentIn(initiatives);
  const isNothing = lapsed.length + never.length === 0;
  return {
    title: t.titles.silence,
    says: isNothing ? t.silenceNone : t.silenceSays(open.length, lapsed.length, never.length),
    told: [...listUnder(telling, t.lapsed, lapsed), ...listUnder(telling, t.never, never)],
  };
}

function listUnder({ view }: Telling, title: string, initiatives: readonly PackInitiative[]): readonly Part[] {
  const t = packPartTexts[view.language];
  if (initiatives.length === 0) return [];
  const lines = initiatives.map((one) => [
    ...namedInPrint(view, one.title, one.address),
    ...placesOf(view, one),
    ...(one.confirmedOn === null ? [] : [`; ${t.lastOn(dayIn(view, one.confirmedOn))}`]),
  ]);
  return [heading(2, title), list(lines)];
}
