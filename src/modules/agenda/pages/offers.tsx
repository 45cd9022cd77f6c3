import { groupedBy } from "../../../lib/lists.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { withField } from "../../../ui/addresses.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TallyBar } from "../../../ui/tally-bar.tsx";
import { texts as words } from "../../../ui/texts.ts";
import { offerAddress } from "../domain/addresses.ts";
import type { Agenda, AgendaRemark } from "../domain/agenda.ts";
import type { ThemeHead } from "../domain/heads.ts";
import type { ListedOffer } from "../domain/listed.ts";
import { type Account, accounts } from "../domain/offer.ts";
import type { OfferQuery } from "../input/offers.ts";
import { offerTexts } from "../texts/offers.ts";
import { outcomeTexts } from "../texts/outcomes.ts";
import { SheetsLink } from "./desk/sheets/sheets-link.tsx";
import { ListedOutcome, Trust } from "./outcome.tsx";
import { ThemeHeading } from "./place.tsx";
import { themeChoice } from "./theme-choice.ts";

interface OffersProps {
  readonly view: View;
  /** Where whoever asks edits the list in a spreadsheet program; null for who may not. */
  readonly sheets: string | null;
  readonly agenda: Pick<Agenda, "id">;
  /** How many offers the agenda makes in all. */
  readonly total: number;
  /** Of the offers that fit the choice, whatever came of them. */
  readonly counts: ReadonlyMap<Account, number>;
  readonly shown: readonly ListedOffer[];
  readonly themes: readonly ThemeHead[];
  readonly notes: readonly AgendaRemark[];
  readonly query: OfferQuery;
}

/** Everything that the cities offer to do themselves, with what came of it. */
export function OffersPage({ view, sheets, agenda, total, counts, shown, themes, notes, query }: OffersProps) {
  const { language } = view;
  const t = offerTexts[language];
  const meanings = accounts.map((account) => [account, outcomeTexts[language].accountMeaning[account]] as const);
  return (
    <Page view={view} title={t.offers} description={t.description} above={[]}>
      <h1>{t.offers}</h1>
      <p class="lead">{t.lead(total, agenda.id)}</p>
      <p class="note">{t.caution}</p>
      <Trust title={t.trust} meanings={meanings} notes={notes} language={language} />
      <section>
        <h2>{t.tally}</h2>
        <p class="quiet">{t.tallySays}</p>
        <TallyBar counts={counts} language={language} hrefOf={(account) => withField(view, "stand", account)} />
        <Filters view={view} choices={choices(view, themes, query)} />
        <p>{t.shown(shown.length, total)}</p>
        {shown.length === 0 && <p class="empty">{t.none}</p>}
      </section>
      {[...groupedBy(shown, (offer) => offer.theme).values()].map((group) => (
        <ThemeOffers view={view} offers={group} />
      ))}
      <ExportLinks view={view} collection="aanbod" />
      <SheetsLink view={view} address={sheets} />
    </Page>
  );
}

function ThemeOffers({ view, offers }: { readonly view: View; readonly offers: readonly ListedOffer[] }) {
  const [first] = offers;
  return (
    <section>
      {first && <ThemeHeading theme={first.themeHead} />}
      <ul class="rows judged">
        {offers.map((offer) => (
          <OfferRow view={view} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

function OfferRow({ view: { language }, offer }: { readonly view: View; readonly offer: ListedOffer }) {
  const t = outcomeTexts[language];
  const { latest, partners } = offer;
  return (
    <li>
      <div>
        <p class="row__title" lang="nl">
          <span class="code">{offer.code}</span>
          <Link href={offerAddress(offer.agenda, offer.code)}>{offer.wording}</Link>
        </p>
        <p class="row__below">
          {partners.length > 0 && (
            <span>
              {offerTexts[language].with.toLowerCase()} <span lang="nl">{partners.join(", ")}</span>
            </span>
          )}
          <span>
            {t.latest}: {latest ? <time datetime={latest.on ?? undefined}>{dateInWords(latest, language)}</time> : t.noDate}
          </span>
        </p>
      </div>
      <ListedOutcome verdict={offer.account} certainty={offer.certainty} language={language} />
    </li>
  );
}

function choices({ language }: View, themes: readonly ThemeHead[], query: OfferQuery) {
  const t = offerTexts[language];
  return [
    themeChoice(themes, query.thema, language),
    {
      name: "stand",
      label: t.account,
      value: query.stand ?? "",
      all: t.allAccounts,
      options: accounts.map((value) => ({ value, label: words[language].verdict[value] })),
    },
  ];
}
