import type { Language } from "../../../lib/language.ts";
import { capitalised } from "../../../lib/text.ts";
import type { Choice } from "../../../ui/filters.tsx";
import type { ThemeHead } from "../domain/heads.ts";
import { labelOf } from "../domain/words.ts";
import { outcomeTexts } from "../texts/outcomes.ts";

/** The choice of a theme, by its place in the agenda. */
export const themeChoice = (themes: readonly ThemeHead[], chosen: number | undefined, language: Language): Choice => ({
  name: "thema",
  label: outcomeTexts[language].theme,
  value: chosen === undefined ? "" : String(chosen),
  all: outcomeTexts[language].allThemes,
  options: themes.map((theme) => ({ value: String(theme.position), label: `${labelOf(theme)}. ${capitalised(theme.shortTitle)}` })),
});
