import { asId, type FocusPointId } from "../../../../../lib/ids.ts";
import { certainties } from "../../certainty.ts";
import { accounts, type FullOffer } from "../../offer.ts";
import { choice, lines, long, longOrNull, optional, references } from "../field.ts";
import { type EditForm, inPart } from "../form.ts";
import { eventGroup } from "./event.ts";

/** What can be changed in an offer: what is offered with whom, and what came of it. */
export const offerForm: EditForm<FullOffer> = {
  kind: "offer",
  fields: [
    ...inPart<FullOffer>("statement", [
      long(
        "tekst",
        ({ wording }) => wording,
        (offer, wording) => ({ ...offer, wording }),
      ),
      lines(
        "partners",
        ({ partners }) => partners,
        (offer, partners) => ({ ...offer, partners }),
      ),
      optional(
        references(
          "speerpunten",
          "point",
          asId<FocusPointId>,
          ({ focusPoints }) => focusPoints,
          (offer, focusPoints) => ({ ...offer, focusPoints }),
        ),
      ),
    ]),
    ...inPart<FullOffer>("outcome", [
      choice(
        "stand",
        accounts,
        ({ account }) => account,
        (offer, account) => ({ ...offer, account }),
      ),
      choice(
        "zekerheid",
        certainties,
        ({ certainty }) => certainty,
        (offer, certainty) => ({ ...offer, certainty }),
      ),
      longOrNull(
        "toelichting",
        ({ note }) => note,
        (offer, note) => ({ ...offer, note }),
      ),
    ]),
  ],
  groups: [eventGroup<FullOffer>()],
};
