import type { Language } from "../../../../lib/language.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { initiativeFieldTexts } from "./initiative-fields.ts";
import { statementFieldTexts } from "./statement-fields.ts";
import { structureFieldTexts } from "./structure-fields.ts";
import type { FormWords } from "./words.ts";

/** What the form of one kind of record is called, field by field. */
export const formWords = (kind: RecordKind, language: Language): FormWords =>
  ({ ...structureFieldTexts[language], ...statementFieldTexts[language], initiative: initiativeFieldTexts[language] })[kind];
