import type { Visit } from "../../platform/http/env.ts";
import { Link } from "../../ui/link.tsx";
import type { PageSection } from "../../ui/sections.tsx";
import type { Tables } from "../tables.ts";
import { privacyScreens } from "./texts.ts";

/** For somebody's own page: taking the own data along, having it corrected, being removed. */
export async function ownDataSection({ view }: Pick<Visit<Tables>, "view">): Promise<PageSection> {
  const { data: t } = privacyScreens[view.language];
  const content = (
    <>
      <p>{t.lead}</p>
      <ul class="exports">
        <li>
          <Link href="/mijn/gegevens">{t.link}</Link>
        </li>
        <li>
          <Link href="/mijn/gegevens/bestand">{t.download}</Link>
        </li>
        <li>
          <Link href="/privacy/register">{t.register}</Link>
        </li>
      </ul>
      <p>{t.wrong}</p>
      <p>{t.erase}</p>
    </>
  );
  return { id: "gegevens", title: t.title, content };
}
