import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { allSheetsAddress, citySheetAddress, themeSheetAddress } from "../../domain/fact-sheets/addresses.ts";
import { factSheetTexts } from "../../texts/fact-sheets.ts";

interface CityProps {
  readonly view: View;
  readonly slug: string;
  readonly themes: readonly { readonly position: number; readonly title: string }[];
}

/** On a city: its sheet, of everything and of one theme. */
export function CitySheetPanel({ view, slug, themes }: CityProps) {
  const t = factSheetTexts[view.language];
  return (
    <section>
      <h2>{t.panelTitle}</h2>
      <p>{t.citySays}</p>
      <p>
        <Link href={citySheetAddress(slug)}>{t.download}</Link>
      </p>
      <details>
        <summary>{t.moreOfThemes}</summary>
        <ul>
          {themes.map(({ position, title }) => (
            <li>
              <Link href={citySheetAddress(slug, position)}>{t.ofTheme(title)}</Link>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <Link href={allSheetsAddress()}>{t.downloadAll}</Link>
      </p>
    </section>
  );
}

/** On a theme: its sheet, and those of all cities about it. */
export function ThemeSheetPanel({ view, agenda, position }: { readonly view: View; readonly agenda: string; readonly position: number }) {
  const t = factSheetTexts[view.language];
  return (
    <section>
      <h2>{t.panelTitle}</h2>
      <p>{t.themeSays}</p>
      <p>
        <Link href={themeSheetAddress(agenda, position)}>{t.download}</Link>
      </p>
    </section>
  );
}
