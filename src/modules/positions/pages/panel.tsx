import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { Position } from "../domain/position.ts";
import { listAddress, type PositionTheme } from "../domain/theme.ts";
import { texts } from "../texts.ts";
import { PositionRows } from "./rows.tsx";

/** On whose page the panel stands. */
export type PanelSubject = "theme" | "focus-point" | "ask";

interface PanelProps {
  readonly view: View;
  /** The newest first. */
  readonly positions: readonly Position[];
  readonly about: PanelSubject;
  /** The themes that the other page is about; with one of them the full list can be narrowed to it. */
  readonly themes: readonly PositionTheme[];
}

/** So many stand on the page of something else; the rest is one step away. */
const mostShown = 5;

/** Part of another page: what the cities said together about its themes. */
export function PositionsPanel({ view, positions, about, themes }: PanelProps) {
  const t = texts[view.language];
  const theme = themes.length === 1 ? themes[0] : undefined;
  const count = positions.length;
  const says = { theme: t.panelSays(count), "focus-point": t.panelSaysPoint(count, themes.length), ask: t.panelSaysAsk(count) };
  return (
    <section id="standpunten">
      <h2>{t.panelTitle}</h2>
      <p class="quiet">{says[about]}</p>
      <PositionRows view={view} positions={positions.slice(0, mostShown)} />
      {count > mostShown && (
        <p>
          {theme === undefined ? (
            <Link href="/standpunten">{t.panelWholeList}</Link>
          ) : (
            <Link href={listAddress(theme)}>{t.panelAll(count)}</Link>
          )}
        </p>
      )}
    </section>
  );
}
