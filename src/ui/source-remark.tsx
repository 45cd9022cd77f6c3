import type { Language } from "../lib/language.ts";
import { dateInWords } from "../lib/partial-date.ts";
import type { SourceNote } from "../lib/source-note.ts";
import { texts } from "./texts.ts";

/** So much of a fingerprint is enough to tell two papers apart; all of it stands on the page of sources. */
const shownDigits = 12;

/** Beside a source: that it can no longer be read there, and what stood there, or that it changed. */
export function SourceRemark({ note, language }: { readonly note: SourceNote; readonly language: Language }) {
  const t = texts[language].sourceRemark;
  const since = dateInWords({ on: note.since, note: null }, language);
  if (note.kind === "changed") return <span class="source-remark"> {t.changed(since)}</span>;
  return (
    <span class="source-remark">
      {" "}
      {t.gone(since)};{" "}
      {note.fingerprint === null ? (
        t.nothingKnown
      ) : (
        <>
          {t.stood}:{" "}
          {note.title !== null && (
            <>
              “<bdi>{note.title}</bdi>”,{" "}
            </>
          )}
          {t.fingerprint} <code>{note.fingerprint.slice(0, shownDigits)}</code>
        </>
      )}
    </span>
  );
}
