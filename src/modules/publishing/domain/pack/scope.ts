/** A theme or focus point that a body is about; of a whole theme the focus point is null. */
interface Subject {
  readonly theme: string;
  readonly focusPoint: string | null;
}

interface Point {
  readonly id: string;
  readonly themes: readonly string[];
}

/** Of which part of an agenda a paper tells. */
export interface Scope {
  /** The themes that are touched. */
  readonly themes: ReadonlySet<string>;
  /** The themes of which everything is told, also what serves no focus point. */
  readonly wholeThemes: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
  /** Whether it is the whole agenda. */
  readonly isWhole: boolean;
}

/**
 * What a body is about in an agenda. A body of which nobody recorded that, such as a board, is told of the whole agenda: better
 * too much than a page of nothing.
 */
export function scopeOf(subjects: readonly Subject[], themes: readonly { readonly id: string }[], points: readonly Point[]): Scope {
  const known = subjects.filter(({ theme, focusPoint }) =>
    focusPoint === null ? themes.some(({ id }) => id === theme) : points.some(({ id }) => id === focusPoint),
  );
  if (known.length === 0) return wholeOf(themes, points);
  const whole = new Set(known.filter(({ focusPoint }) => focusPoint === null).map(({ theme }) => theme));
  const named = new Set(known.flatMap(({ focusPoint }) => focusPoint ?? []));
  const own = points.filter(({ id, themes: of }) => named.has(id) || of.some((theme) => whole.has(theme)));
  const touched = points.filter(({ id }) => named.has(id)).flatMap(({ themes: [home] }) => home ?? []);
  return {
    themes: new Set([...whole, ...touched]),
    wholeThemes: whole,
    points: new Set(own.map(({ id }) => id)),
    isWhole: false,
  };
}

const wholeOf = (themes: readonly { readonly id: string }[], points: readonly Point[]): Scope => {
  const all = new Set(themes.map(({ id }) => id));
  return { themes: all, wholeThemes: all, points: new Set(points.map(({ id }) => id)), isWhole: true };
};

/** Whether a statement belongs to it: through its theme as a whole, or through a focus point that it serves. */
export const holds = (
  { wholeThemes, points }: Scope,
  { theme, focusPoints }: { readonly theme: string; readonly focusPoints: readonly string[] },
): boolean => wholeThemes.has(theme) || focusPoints.some((point) => points.has(point));

/** Whether something that is only known to belong to a theme, or to none, belongs to it. */
export const touches = ({ themes, isWhole }: Scope, theme: string | null): boolean => (theme === null ? isWhole : themes.has(theme));
