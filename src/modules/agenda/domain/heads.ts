import type { FocusPoint } from "./focus-point.ts";
import type { Theme } from "./theme.ts";

/** What it takes to name a theme and to lead to it. */
export type ThemeHead = Pick<Theme, "id" | "agenda" | "position" | "number" | "title" | "shortTitle">;

/** What it takes to name a focus point and to lead to it. */
export type FocusPointHead = Pick<FocusPoint, "id" | "agenda" | "code" | "title">;
