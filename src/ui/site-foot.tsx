import type { View } from "../lib/view.ts";
import { texts } from "./texts.ts";

/** What stands under every page. */
export function SiteFoot({ view }: { readonly view: View }) {
  const t = texts[view.language];
  return (
    <footer class="site-foot">
      <nav aria-label={t.footMenu}>
        <ul>
          {Object.entries(t.foot).map(([href, name]) => (
            <li>
              <a class="nl-link" href={href}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t.footLine}</p>
    </footer>
  );
}
