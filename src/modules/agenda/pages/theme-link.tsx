import { capitalised } from "../../../lib/text.ts";
import { Link } from "../../../ui/link.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { themeAddress } from "../domain/addresses.ts";
import type { ThemeHead } from "../domain/heads.ts";
import { labelOf } from "../domain/words.ts";

/** A theme by its mark and short title, and the way to it. */
export const ThemeLink = ({ theme }: { readonly theme: Omit<ThemeHead, "id" | "title"> }) => (
  <span class="theme-link">
    <ThemeMark position={theme.position} label={labelOf(theme)} />{" "}
    <Link href={themeAddress(theme.agenda, theme.position)}>
      <span lang="nl">{capitalised(theme.shortTitle)}</span>
    </Link>
  </span>
);
