import { counted } from "../../../../lib/lists.ts";
import { figure, numbersUnder, type Part, table } from "../../../../lib/paper.ts";
import { capitalised } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { type BarLook, paperBars } from "../../../../ui/paper-bars.ts";
import { texts as words } from "../../../../ui/texts.ts";
import type { PackThemeHead } from "../../domain/pack/content.ts";
import type { PackAccount, PackVerdict } from "../../domain/pack/verdict.ts";
import { packPartTexts } from "../../texts/pack-parts.ts";
import { named } from "./words.ts";

type Outcome = PackVerdict | PackAccount;

/** What ended how, theme by theme. */
interface Tallied<Name extends Outcome> {
  readonly caption: string;
  readonly themes: readonly PackThemeHead[];
  readonly names: readonly Name[];
  readonly stated: readonly { readonly theme: string; readonly outcome: Name }[];
}

const looks: Readonly<Record<Outcome, BarLook>> = {
  granted: "full",
  done: "full",
  partly: "half",
  pending: "light",
  ongoing: "light",
  refused: "barred",
  overtaken: "grey",
  unknown: "open",
  "not-found": "open",
};

/** How many ended how in each theme, as bars and as the same table; a theme of nothing is left out. */
export function tally<Name extends Outcome>(view: View, { caption, themes, names, stated }: Tallied<Name>): readonly Part[] {
  const t = packPartTexts[view.language];
  const word = (name: Name) => capitalised(words[view.language].verdict[name]);
  const rows = themes
    .map((theme) => {
      const own = stated.filter((one) => one.theme === theme.id);
      const counts = counted(own, ({ outcome }) => outcome);
      return { theme, total: own.length, counts: names.map((name) => ({ look: looks[name], value: counts.get(name) ?? 0 })) };
    })
    .filter(({ total }) => total > 0);
  if (rows.length === 0) return [];
  return [
    figure({
      svg: paperBars(
        rows.map(({ theme, counts }) => ({ label: theme.label, pieces: counts })),
        names
          .filter((name) => stated.some(({ outcome }) => outcome === name))
          .map((name) => ({ look: looks[name], words: words[view.language].verdict[name] })),
      ),
      alternative: t.tallyAlternative(rows.length, stated.length),
      caption,
    }),
    table({
      caption: t.sameAsTable,
      heads: [t.theme, ...names.map((name) => numbersUnder(word(name))), numbersUnder(t.total)],
      rows: rows.map(({ theme, total, counts }) => [
        [`${theme.label}. `, named(view, theme.title, theme.address)],
        ...counts.map(({ value }) => String(value)),
        String(total),
      ]),
    }),
  ];
}
