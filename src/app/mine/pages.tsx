import type { Markup } from "../../lib/markup/markup.ts";
import { wholeNumber } from "../../lib/numbers.ts";
import type { Confirmation, OrganisationItems } from "../../lib/organisation-items.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import { Link } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { IndexedSections, type PageSection } from "../../ui/sections.tsx";
import { mineTexts } from "./texts.ts";

interface MineProps {
  readonly view: View;
  readonly sections: readonly PageSection[];
  /** Whether there is something to administer. */
  readonly administers: boolean;
}

/** What is one's own on this site, section by section. */
export function MinePage({ view, sections, administers }: MineProps) {
  const t = mineTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description}>
      <h1>{t.title}</h1>
      <ul class="exports">
        {administers && (
          <li>
            <Link href="/beheer">{t.administration}</Link>
          </li>
        )}
        <li>
          <Link href="/mensen">{t.people}</Link>
        </li>
      </ul>
      <IndexedSections label={t.index} sections={sections} />
    </Page>
  );
}

interface OwnOrganisationProps {
  readonly view: View;
  readonly items: readonly OrganisationItems[];
  /** Who else works there. */
  readonly colleagues: Markup | null;
}

/** What stands on the platform of the own organisation, and who else works there. */
export const OwnOrganisation = ({ view, items, colleagues }: OwnOrganisationProps) => (
  <>
    {items.length > 0 && <ItemTable view={view} items={items} />}
    {colleagues}
  </>
);

function ItemTable({ view, items }: Pick<OwnOrganisationProps, "view" | "items">) {
  const t = mineTexts[view.language];
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.itemsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col" class="number">
              {t.count}
            </th>
            <th scope="col">{t.confirmed}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ title, count, address, confirmation }) => (
            <tr>
              <th scope="row">
                <Link href={address}>{title}</Link>
              </th>
              <td class="number">{wholeNumber(count, view.language)}</td>
              <td>{confirmationInWords(view, confirmation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function confirmationInWords({ language }: View, confirmation: Confirmation): string {
  const t = mineTexts[language];
  if (confirmation.kind === "on") return dateInWords({ on: confirmation.day, note: null }, language);
  return confirmation.kind === "never" ? t.never : t.notAsked;
}
