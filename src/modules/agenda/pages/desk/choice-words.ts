import type { Language } from "../../../../lib/language.ts";
import { texts as words } from "../../../../ui/texts.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { askTexts } from "../../texts/asks.ts";
import { executionTexts } from "../../texts/execution.ts";
import { focusPointTexts } from "../../texts/focus-point.ts";
import { initiativeTexts } from "../../texts/initiatives.ts";
import { targetTexts } from "../../texts/targets.ts";
import { themeTexts } from "../../texts/theme.ts";

type Codes = Readonly<Record<string, string>>;

/** What the choices of a field are called; a field in a row is called by its sort of rows and its own name. */
export const choiceWords = (language: Language, kind: RecordKind, field: string): Codes => byKind(language)[kind][field] ?? {};

const byKind = (language: Language): Readonly<Record<RecordKind, Readonly<Record<string, Codes>>>> => {
  const { verdict, certainty } = words[language];
  const { states } = initiativeTexts[language];
  const ask = askTexts[language];
  return {
    agenda: {},
    theme: { "groep-soort": themeTexts[language].groupKinds },
    "focus-point": { "koppeling-soort": focusPointTexts[language].kinds },
    offer: { stand: verdict, zekerheid: certainty },
    ask: {
      "aan-groep": ask.addressees,
      middelen: ask.instruments,
      oordeel: verdict,
      zekerheid: certainty,
      "stuk-soort": ask.papers,
    },
    target: { soort: targetTexts[language].kinds, oordeel: targetTexts[language].word, zekerheid: certainty },
    initiative: { stand: states, "stad-stand": { ...states, not: executionTexts[language].abstentions.toLowerCase() } },
  };
};
