import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { bodyTexts } from "../texts/bodies.ts";

/** A day to choose, which ends up in the address; works without scripts. */
export function AsOf({ view, day, today }: { readonly view: View; readonly day: string; readonly today: string }) {
  const t = bodyTexts[view.language];
  return (
    <form class="as-of" method="get" action={view.path}>
      <p>
        <label class="utrecht-form-label" for="op">
          {t.asOf}
        </label>
        <input class="utrecht-textbox utrecht-textbox--html-input" id="op" name="op" type="date" value={day} required />
      </p>
      <p class="as-of__act">
        <button class="nl-button nl-button--secondary" type="submit">
          {t.asOfShow}
        </button>
        {day !== today && <Link href={view.path}>{t.asOfToday}</Link>}
      </p>
    </form>
  );
}

/** The address of a page on the chosen day; today needs no day. */
export const onDay = (path: string, { day, today }: { readonly day: string; readonly today: string }): string =>
  day === today ? path : `${path}?op=${day}`;
