import { heading, list, type Run } from "../../../../lib/paper.ts";
import type { PackContent, PackMoment } from "../../domain/pack/content.ts";
import { byTheme, happenedIn } from "../../domain/pack/course.ts";
import { packPaperTexts } from "../../texts/pack-paper.ts";
import type { Section } from "./section.ts";
import { eventIn, leading, spanIn, type Telling, themeIn } from "./words.ts";

/** What an annual report begins with: what happened in the period, theme by theme, in order of time. */
export function happenedSection({ view, choice }: Telling, content: PackContent): Section {
  const t = packPaperTexts[view.language];
  const moments = happenedIn(content, choice.span);
  const days = spanIn(view, choice.span);
  const line = (moment: PackMoment): readonly (Run | string)[] => [
    ...eventIn(view, moment),
    ...(moment.address === null ? [] : [" (", leading(view, t.more, moment.address), ")"]),
  ];
  return {
    title: t.happened,
    says: moments.length === 0 ? t.happenedNone(days) : t.happenedSays(moments.length, days),
    told: byTheme(moments, content.allThemes).flatMap(([id, own]) => {
      const theme = content.allThemes.find((one) => one.id === id);
      return [heading(2, theme === undefined ? t.ofNoTheme : themeIn(theme)), list(own.map(line))];
    }),
  };
}
