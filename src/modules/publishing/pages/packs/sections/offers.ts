import type { PackContent, PackOffer } from "../../../domain/pack/content.ts";
import { packAccounts } from "../../../domain/pack/verdict.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { tally } from "../tally.ts";
import type { Telling } from "../words.ts";
import { accounted, eventsIn, type Statement, standing } from "./stated.ts";

/** What the cities offered to do themselves, and the account of it. */
export function offersSection(telling: Telling, { offers, allThemes: themes }: PackContent): Section {
  const { view, choice } = telling;
  const t = packPartTexts[view.language];
  const title = t.titles.offers;
  if (offers.length === 0) return { title, says: t.offersNone, told: [] };
  const stated = offers.map((offer) => statementOf(telling, offer));
  return {
    title,
    says: t.offersSay(
      offers.length,
      offers.reduce((sum, offer) => sum + eventsIn(offer, choice.span).length, 0),
    ),
    told: [
      ...tally(view, {
        caption: t.accountCaption,
        themes,
        names: packAccounts,
        stated: offers.map(({ theme, account }) => ({ theme, outcome: account })),
      }),
      ...(choice.kind === "board"
        ? standing(telling, themes, stated)
        : accounted(telling, themes, stated, { title: t.accountOfOffers, others: t.partners })),
    ],
  };
}

function statementOf({ view }: Telling, offer: PackOffer): Statement {
  const t = packPartTexts[view.language];
  const others = offer.partners.join(", ");
  return { ...offer, outcome: offer.account, title: t.offer(offer.code), other: others === "" ? null : t.offeredWith(others), others };
}
