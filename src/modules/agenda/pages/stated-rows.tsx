import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Verdict } from "../../../ui/verdict.tsx";
import { askAddress, offerAddress } from "../domain/addresses.ts";
import type { DatedEvent } from "../domain/dated-event.ts";
import type { ListedAsk, ListedOffer } from "../domain/listed.ts";
import { focusPointTexts } from "../texts/focus-point.ts";

/** What last happened to each ask or offer, by its id. */
export type LastEvents = ReadonlyMap<string, DatedEvent>;

/** Asks with their verdicts; with what last happened where that is given. */
export const AskRows = ({ view, asks, last }: { readonly view: View; readonly asks: readonly ListedAsk[]; readonly last?: LastEvents }) => (
  <ul class="rows">
    {asks.map((ask) => (
      <li>
        <StatedTitle href={askAddress(ask.agenda, ask.code)} code={ask.code} wording={ask.wording} />
        <p class="row__below">
          <Verdict verdict={ask.verdict} language={view.language} />
          <span>
            {focusPointTexts[view.language].to}: <span lang="nl">{ask.addressee}</span>
          </span>
        </p>
        {last && <LastEvent view={view} event={last.get(ask.id)} />}
      </li>
    ))}
  </ul>
);

/** Offers with what came of them; with what last happened where that is given. */
export const OfferRows = ({
  view,
  offers,
  last,
}: {
  readonly view: View;
  readonly offers: readonly ListedOffer[];
  readonly last?: LastEvents;
}) => (
  <ul class="rows">
    {offers.map((offer) => (
      <li>
        <StatedTitle href={offerAddress(offer.agenda, offer.code)} code={offer.code} wording={offer.wording} />
        <p class="row__below">
          <Verdict verdict={offer.account} language={view.language} />
          {offer.partners.length > 0 && (
            <span>
              {focusPointTexts[view.language].with}: <span lang="nl">{offer.partners.join(", ")}</span>
            </span>
          )}
        </p>
        {last && <LastEvent view={view} event={last.get(offer.id)} />}
      </li>
    ))}
  </ul>
);

const StatedTitle = ({ href, code, wording }: { readonly href: string; readonly code: string; readonly wording: string }) => (
  <p class="row__title">
    <span class="code">{code}</span>
    <Link href={href}>
      <span lang="nl">{wording}</span>
    </Link>
  </p>
);

function LastEvent({ view, event }: { readonly view: View; readonly event: DatedEvent | undefined }) {
  const t = focusPointTexts[view.language];
  if (!event) return <p class="quiet small">{t.noEvent}</p>;
  return (
    <p class="small">
      <span class="quiet">
        {t.latest}, {dateInWords(event.date, view.language)}:
      </span>{" "}
      <span lang="nl">{event.sentence}</span>
    </p>
  );
}
