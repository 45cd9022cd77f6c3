import { type FullTheme, groupKinds, type ThemeGroup } from "../../theme.ts";
import { choiceOrNull, line, lineOrNull, long } from "../field.ts";
import { type EditForm, inPart } from "../form.ts";
import { eventGroup } from "./event.ts";

const withGroup = (theme: FullTheme, part: Partial<ThemeGroup>): FullTheme => ({
  ...theme,
  group: { name: "", kind: "theme-group", ...theme.group, ...part },
});

/** What can be changed in a theme: what it is called and about, and what happened in it as a whole. */
export const themeForm: EditForm<FullTheme> = {
  kind: "theme",
  fields: inPart<FullTheme>("statement", [
    line(
      "titel",
      ({ title }) => title,
      (theme, title) => ({ ...theme, title }),
    ),
    line(
      "korte-titel",
      ({ shortTitle }) => shortTitle,
      (theme, shortTitle) => ({ ...theme, shortTitle }),
    ),
    long(
      "samenvatting",
      ({ summary }) => summary,
      (theme, summary) => ({ ...theme, summary }),
    ),
    lineOrNull(
      "pijler",
      ({ pillar }) => pillar,
      (theme, pillar) => ({ ...theme, pillar }),
    ),
    lineOrNull(
      "groep",
      (theme) => theme.group?.name ?? null,
      (theme, name) => (name === null ? { ...theme, group: null } : withGroup(theme, { name })),
    ),
    choiceOrNull(
      "groep-soort",
      groupKinds,
      (theme) => theme.group?.kind ?? null,
      (theme, kind) => (theme.group === null || kind === null ? theme : withGroup(theme, { kind })),
    ),
  ]),
  groups: [eventGroup<FullTheme>()],
};
