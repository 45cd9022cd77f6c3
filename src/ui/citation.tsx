import { dayOf } from "../lib/day.ts";
import { dateInWords } from "../lib/partial-date.ts";
import type { View } from "../lib/view.ts";
import { changesOf } from "./changes.ts";
import { texts } from "./texts.ts";

interface CitationProps {
  readonly view: View;
  readonly version: number;
  readonly changedAt: Date;
  /** Lines of the source document, when the thing stands in one. */
  readonly lines?: readonly number[];
  /** Where one reads what changed when; null where that is not kept. */
  readonly history?: string | null;
  /** Whether the log of changes tells of the thing. */
  readonly isLogged?: boolean;
}

/** Under every object: its lasting address, version, day of change and place in the source. */
export function Citation({ view, version, changedAt, lines = [], history = null, isLogged = false }: CitationProps) {
  const t = texts[view.language];
  const address = `${view.origin}${view.path}`;
  const day = dateInWords({ on: dayOf(changedAt), note: null }, view.language);
  return (
    <aside class="citation" aria-label={t.cite}>
      <p>
        <strong>{t.cite}</strong>{" "}
        <a class="nl-link" href={address}>
          {address}
        </a>
        , {t.version(version)}, {t.changed(day)}
        {lines.length > 0 && <>. {t.sourceLine(lines.join(", "))}</>}
        {history !== null && (
          <>
            .{" "}
            <a class="nl-link" href={history}>
              {t.history}
            </a>
          </>
        )}
        {isLogged && (
          <>
            .{" "}
            <a class="nl-link" href={changesOf(view)}>
              {t.changes}
            </a>
          </>
        )}
      </p>
    </aside>
  );
}
