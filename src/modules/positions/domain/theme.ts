import type { AgendaId, ThemeId } from "../../../lib/ids.ts";

/** What a position needs to know of a theme to name it and to lead to it. */
export interface PositionTheme {
  readonly id: ThemeId;
  readonly agenda: AgendaId;
  /** Place in the agenda from 1, and its place in addresses. */
  readonly position: number;
  /** The printed number; null when the chapter has none. */
  readonly number: number | null;
  readonly shortTitle: string;
}

/** What stands on the mark of a theme: its printed number, or else its place. */
export const labelOf = (theme: Pick<PositionTheme, "number" | "position">): string => String(theme.number ?? theme.position);

/** The themes at a place in an agenda; without an agenda in the one that comes first in the list. */
export function themesAt(themes: readonly PositionTheme[], place: number, agenda: string | undefined): readonly ThemeId[] {
  const meant = agenda ?? themes[0]?.agenda;
  return themes.filter((theme) => theme.agenda === meant && theme.position === place).map((theme) => theme.id);
}

/** Where the positions on a theme are listed; names the agenda, so that it leads there also when a newer agenda came. */
export const listAddress = (theme: Pick<PositionTheme, "agenda" | "position">): string =>
  `/standpunten?${new URLSearchParams({ agenda: theme.agenda, thema: String(theme.position) })}`;
