import { Link } from "../../../ui/link.tsx";
import { downloadAddress, programAddress } from "../domain/addresses.ts";
import { downloadTexts } from "../texts/downloads.ts";
import type { IndicatorProps } from "./indicator-props.ts";

/** How to take the figure along: as a file of what the page shows, and for programs. Without values only what it means. */
export function UseFigure(props: IndicatorProps) {
  const { view, indicator, cities, country } = props;
  const t = downloadTexts[view.language];
  const hasValues = country !== null || cities.some(({ line }) => line.points.length > 0);
  return (
    <section id="gebruik">
      <h2>{t.title}</h2>
      {hasValues && <Downloads {...props} />}
      <ul class="word-links">
        {hasValues && (
          <li>
            <Link href={`${programAddress(indicator.id)}/waarnemingen`}>{t.observations}</Link>
          </li>
        )}
        <li>
          <Link href={programAddress(indicator.id)}>{t.meaning}</Link>
        </li>
        <li>
          <Link href="/open-data">{t.openData}</Link>
        </li>
      </ul>
    </section>
  );
}

function Downloads({ view, indicator, chosen, country }: IndicatorProps) {
  const t = downloadTexts[view.language];
  const city = chosen?.city ?? null;
  return (
    <>
      <p>{city === null ? t.lead : t.leadOfCity(city.name, country !== null)}</p>
      <ul>
        {(["csv", "jsonStat", "sdmx"] as const).map((form) => (
          <li>
            <Link href={downloadAddress(indicator.id, form, city?.slug ?? null)}>{t[form]}</Link>
          </li>
        ))}
      </ul>
      <p class="small">{t.terms}</p>
    </>
  );
}
