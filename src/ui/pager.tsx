import { lastPageOf, type Page } from "../lib/paging.ts";
import type { View } from "../lib/view.ts";
import { withField } from "./addresses.ts";
import { texts } from "./texts.ts";

/** The way to the other pages of a list; nothing when there is one page. */
export function Pager({ view, page }: { readonly view: View; readonly page: Page<unknown> }) {
  const t = texts[view.language];
  const last = lastPageOf(page);
  const current = page.paging.page;
  if (last === 1) return null;
  return (
    <nav class="utrecht-pagination" aria-label={t.pages}>
      {current > 1 && (
        <a
          class="utrecht-pagination__relative-link utrecht-pagination__relative-link--prev"
          href={withField(view, "pagina", String(current - 1))}
          rel="prev"
        >
          {t.previous}
        </a>
      )}
      <span class="pager__where">{t.pageOf(current, last)}</span>
      {current < last && (
        <a
          class="utrecht-pagination__relative-link utrecht-pagination__relative-link--next"
          href={withField(view, "pagina", String(current + 1))}
          rel="next"
        >
          {t.next}
        </a>
      )}
    </nav>
  );
}
