import type { View } from "../../../../lib/view.ts";
import { ExportLinks } from "../../../../ui/export-links.tsx";
import { Filters } from "../../../../ui/filters.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { figuresAddress, replyAddress, shownReplyAddress } from "../../domain/addresses.ts";
import type { CityReply } from "../../domain/city-reply.ts";
import { type Indicator, titleIn } from "../../domain/indicator.ts";
import type { RepliesQuery } from "../../input/replies.ts";
import { replyTexts } from "../../texts/replies.ts";
import { texts } from "../../texts.ts";
import { headingOf, Said } from "./said.tsx";

/** What a city says, as it stands in a list. */
export interface ListedReply extends CityReply {
  readonly indicator: Indicator;
  /** Whether whoever asks looks after it, and the city said so longer than a year ago. */
  readonly isOwn: boolean;
  readonly isOld: boolean;
}

interface RepliesProps {
  readonly view: View;
  readonly query: RepliesQuery;
  readonly replies: readonly ListedReply[];
  readonly cities: readonly CityReply["city"][];
}

/** Everything that cities say about their own figures. */
export function RepliesPage({ view, query, replies, cities }: RepliesProps) {
  const t = replyTexts[view.language];
  return (
    <Page
      view={view}
      title={t.listTitle}
      description={t.listDescription}
      above={[{ href: figuresAddress, name: texts[view.language].figures }]}
    >
      <h1>{t.listTitle}</h1>
      <p class="lead">{t.listLead}</p>
      <Filters
        view={view}
        choices={[
          {
            name: "stad",
            label: t.city,
            all: t.allCities,
            value: query.stad ?? "",
            options: cities.map(({ slug, name }) => ({ value: slug, label: name })),
          },
          {
            name: "soort",
            label: t.kind,
            all: t.allKinds,
            value: query.soort ?? "",
            options: [
              { value: "weerwoord", label: t.kinds.reply },
              { value: "toelichting", label: t.kinds.explanation },
            ],
          },
        ]}
      />
      <p class="count" role="status">
        {replies.length === 0 ? t.listEmpty : t.listCount(replies.length)}
      </p>
      {replies.length === 0 && (
        <p>
          <Link href={figuresAddress}>{t.toFigures}</Link>
        </p>
      )}
      {replies.map((one) => (
        <Listed view={view} {...one} />
      ))}
      <ExportLinks view={view} collection="weerwoorden" />
    </Page>
  );
}

const Listed = ({ view, reply, city, indicator, isOwn, isOld }: ListedReply & { readonly view: View }) => {
  const t = replyTexts[view.language];
  return (
    <article class="said">
      <h2>
        <Link href={shownReplyAddress(indicator.id, city.slug)}>
          {city.name}, {titleIn(indicator, view.language)}
        </Link>
      </h2>
      <p>
        <strong>{headingOf(reply, view.language)}</strong>
      </p>
      <Said reply={reply} city={city} language={view.language} />
      {isOwn && (
        <p>
          <Link href={replyAddress(reply.id)}>{isOld ? t.openOld : t.open}</Link>
        </p>
      )}
    </article>
  );
};
