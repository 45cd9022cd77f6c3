import type { AgendaId } from "../../../lib/ids.ts";
import type { Language } from "../../../lib/language.ts";
import { capitalised } from "../../../lib/text.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { RecordVersion } from "../domain/editing/version.ts";
import type { RecordHead } from "../domain/record-head.ts";
import type { Words } from "../domain/words.ts";
import type { AgendaReads } from "../tables.ts";
import { changeTexts } from "../texts/changes.ts";

/** Who wants to know, and in which language. */
export type Asking = Pick<Visit<AgendaReads>, "db" | "actor" | "language">;

/** What is known of records before their changes are told, as far as whoever asks may know it. */
export interface Known {
  readonly heads: ReadonlyMap<string, RecordHead>;
  /** The versions of each record that can still be seen, the earliest first. */
  readonly versions: ReadonlyMap<string, readonly RecordVersion[]>;
  /** What themes and focus points are called in each agenda. */
  readonly words: ReadonlyMap<AgendaId, Words>;
  readonly organisations: ReadonlyMap<string, string>;
}

/** What a record is called in a list of changes: "Vraag 3.1". */
export function labelFor({ kind, code, agenda }: RecordHead, { words }: Pick<Known, "words">, language: Language): string {
  const own = words.get(agenda);
  const level = kind === "theme" ? own?.theme.one : kind === "focus-point" ? own?.focusPoint.one : undefined;
  const name = capitalised(level ?? changeTexts[language].records[kind]);
  return code === null ? name : `${name} ${code}`;
}
