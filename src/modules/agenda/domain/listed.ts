import type { PartialDate } from "../../../lib/partial-date.ts";
import type { Ask } from "./ask.ts";
import type { ThemeHead } from "./heads.ts";
import type { Offer } from "./offer.ts";
import type { Target } from "./target.ts";

/** What a list adds to an ask or an offer. */
interface Listed {
  readonly themeHead: ThemeHead;
  /** When something last happened to it; null when no date is known. */
  readonly latest: PartialDate | null;
}

export type ListedAsk = Ask & Listed;
export type ListedOffer = Offer & Listed;

/** A target with its theme; null when it is about the agenda as a whole. */
export type ListedTarget = Target & { readonly themeHead: ThemeHead | null };
