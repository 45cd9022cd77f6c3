import { definitions, heading, type Part, paragraph } from "../../../../../lib/paper.ts";
import type { PackContent } from "../../../domain/pack/content.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { dutch, named, path, type Telling, themeIn } from "../words.ts";

const countedIn = (count: number, { one, many }: PackContent["agenda"]["themeWord"]): string => `${count} ${count === 1 ? one : many}`;

/** What the network wants: its themes, each with its focus points. */
export function themesSection({ view }: Telling, { themes, agenda }: PackContent): Section {
  const t = packPartTexts[view.language];
  const points = themes.flatMap((theme) => theme.points);
  return {
    title: t.titles.themes,
    says:
      themes.length === 0
        ? t.themesNone
        : t.themesSay(countedIn(themes.length, agenda.themeWord), countedIn(points.length, agenda.pointWord)),
    told: themes.flatMap((theme): readonly Part[] => [
      heading(2, themeIn(theme)),
      paragraph([dutch(theme.summary), " ", path(view, theme.address)]),
      ...(theme.points.length === 0
        ? []
        : [
            definitions(
              theme.points.map(({ code, title, summary, address }) => [named(view, `${code} ${title}`, address), dutch(summary)] as const),
            ),
          ]),
    ]),
  };
}
