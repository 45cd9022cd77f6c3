import { Link } from "../../../ui/link.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { focusPointAddress, themeAddress } from "../domain/addresses.ts";
import type { FocusPointHead, ThemeHead } from "../domain/heads.ts";
import { labelOf } from "../domain/words.ts";

/** A theme above its part of a list: mark and title, leading to its page. */
export const ThemeHeading = ({ theme }: { readonly theme: ThemeHead }) => (
  <h2 class="theme-heading">
    <ThemeMark position={theme.position} label={labelOf(theme)} />
    <a class="nl-link" href={themeAddress(theme.agenda, theme.position)} lang="nl">
      {theme.title}
    </a>
  </h2>
);

/** Above the title of an item: its theme and the focus points that it serves. */
export const Place = ({ theme, points }: { readonly theme: ThemeHead | null; readonly points: readonly FocusPointHead[] }) => (
  <ul class="kicker place">
    {theme && (
      <li lang="nl">
        <ThemeMark position={theme.position} label={labelOf(theme)} />
        <Link href={themeAddress(theme.agenda, theme.position)}>{theme.title}</Link>
      </li>
    )}
    {points.map((point) => (
      <li lang="nl">
        <Link href={focusPointAddress(point.agenda, point.code)}>
          {point.code} {point.title}
        </Link>
      </li>
    ))}
  </ul>
);
