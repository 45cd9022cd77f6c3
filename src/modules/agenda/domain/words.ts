import type { Language } from "../../../lib/language.ts";
import type { Agenda, LevelWord } from "./agenda.ts";
import type { Theme } from "./theme.ts";

/** What the levels of one agenda are called in one language. */
export interface Words {
  readonly theme: LevelWord;
  readonly focusPoint: LevelWord;
}

/** The agenda's own words for its levels. */
export const wordsIn = ({ words }: Agenda, language: Language): Words => ({
  theme: words.theme[language],
  focusPoint: words.focusPoint[language],
});

/** What stands on the mark of a theme: its printed number, or else its place. */
export const labelOf = (theme: Pick<Theme, "number" | "position">): string => String(theme.number ?? theme.position);
