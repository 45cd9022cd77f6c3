import { Link } from "../../../ui/link.tsx";
import { embedAddress, type PictureKind, pictureKinds, pngAddress, withChoices } from "../domain/addresses.ts";
import { titleIn } from "../domain/indicator.ts";
import { embedTexts } from "../texts/embed.ts";
import type { IndicatorProps } from "./indicator-props.ts";
import { periodBeside } from "./period-beside.ts";

/** For other sites: each picture of this page alone, and the code by which one of them stands there. */
export function EmbedCodes(props: IndicatorProps) {
  const { view, cities, chosen } = props;
  const t = embedTexts[view.language];
  if (periodBeside(cities, chosen) === null) return null;
  const kind = chosen === null ? "kaart" : "lijn";
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>
        <label for="code">{t.lead(t.kinds[kind])}</label>
      </p>
      <p>
        <input class="utrecht-textbox utrecht-textbox--html-input field__long" id="code" type="text" readonly value={codeOf(props, kind)} />
      </p>
      <ul>
        {pictureKinds.map((one) => (
          <li>
            <Link href={addressOf(props, one, embedAddress)}>{t.alone(t.kinds[one])}</Link>,{" "}
            <Link href={addressOf(props, one, pngAddress)}>PNG</Link>
          </li>
        ))}
      </ul>
      <p class="small">{t.others}</p>
    </section>
  );
}

const addressOf = ({ indicator, chosen, map }: IndicatorProps, kind: PictureKind, place: (id: string) => string): string =>
  withChoices(place(indicator.id), {
    stad: chosen?.city.slug,
    grafiek: kind,
    kaart: kind === "kaart" && map === "dots" ? "stippen" : null,
  });

/** Written out as HTML, so that it can be pasted into a page. */
function codeOf(props: IndicatorProps, kind: PictureKind): string {
  const { view, indicator } = props;
  const src = inHtml(`${view.origin}${addressOf(props, kind, embedAddress)}`);
  const title = inHtml(titleIn(indicator, view.language));
  return `<iframe src="${src}" title="${title}" width="100%" height="${heights[kind]}" loading="lazy"></iframe>`;
}

const inHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** In pixels, on a column as wide as the picture; on a narrower one it scrolls. */
const heights = { lijn: 600, spreiding: 420, kaart: 960 } satisfies Record<PictureKind, number>;
