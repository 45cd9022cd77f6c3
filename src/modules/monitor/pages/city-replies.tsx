import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { indicatorAddress, newReplyAddress, replyAddress } from "../domain/addresses.ts";
import type { CityReply } from "../domain/city-reply.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { WithdrawnReply } from "../domain/reply.ts";
import { replyTexts } from "../texts/replies.ts";
import { dayInWords, headingOf, Said } from "./replies/said.tsx";

/** What cities say beside a figure, and what whoever asks may do with it. */
export interface ShownReplies {
  /** Of the chosen city, or of all cities. */
  readonly replies: readonly CityReply[];
  /** What the secretariat took away of the chosen city; without a city none. */
  readonly taken: readonly WithdrawnReply[];
  /** Whether whoever asks may say something for the chosen city, and take away what it says. */
  readonly mayPlace: boolean;
  readonly mayWithdraw: boolean;
}

interface CityRepliesProps extends ShownReplies {
  readonly view: View;
  readonly indicator: Indicator;
  readonly city: { readonly name: string; readonly slug: string } | null;
}

/** Beside a figure: what its city says about it; without a city, what all cities say, folded. */
export const CityReplies = ({ city, ...shown }: CityRepliesProps) =>
  city === null ? <OfAllCities {...shown} /> : <OfCity {...shown} city={city} />;

function OfCity({ view, indicator, city, replies, taken, mayPlace, mayWithdraw }: CityRepliesProps & { city: CityReply["city"] }) {
  const t = replyTexts[view.language];
  if (replies.length + taken.length === 0 && !mayPlace) return null;
  return (
    <section id="weerwoord">
      <h2>{t.title(city.name)}</h2>
      {replies.map((one) => (
        <article class="said">
          <h3>{headingOf(one.reply, view.language)}</h3>
          <Said {...one} language={view.language} />
          {mayWithdraw && (
            <p>
              <Link href={replyAddress(one.reply.id)}>{mayPlace ? t.open : t.openToWithdraw}</Link>
            </p>
          )}
        </article>
      ))}
      {taken.map(({ withdrawal }) => (
        <p class="note">
          {t.takenAway(dayInWords(withdrawal.on, view.language))} <span lang="nl">{withdrawal.reason}</span>
        </p>
      ))}
      {mayPlace && (
        <p>
          <Link href={newReplyAddress(indicator.id, city.slug)}>{t.place}</Link>
        </p>
      )}
    </section>
  );
}

function OfAllCities({ view, indicator, replies }: Omit<CityRepliesProps, "city">) {
  const t = replyTexts[view.language];
  if (replies.length === 0) return null;
  return (
    <section id="weerwoord">
      <h2>{t.allTitle}</h2>
      <details>
        <summary>{t.allSummary(replies.length)}</summary>
        {replies.map((one) => (
          <article class="said">
            <h3>
              <Link href={indicatorAddress(indicator.id, one.city.slug)}>{one.city.name}</Link>: {headingOf(one.reply, view.language)}
            </h3>
            <Said {...one} language={view.language} />
          </article>
        ))}
      </details>
    </section>
  );
}
