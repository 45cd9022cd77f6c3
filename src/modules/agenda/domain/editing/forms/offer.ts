import { accounts, type FullOffer } from "../../offer.ts";
import { choice, lines, long, optional } from "../field.ts";
import { type EditForm, inPart } from "../form.ts";
import { eventGroup } from "./event.ts";
import { judgement, meetingField, servedPoints } from "./stated.ts";

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
      optional(servedPoints()),
      meetingField(),
    ]),
    ...inPart<FullOffer>("outcome", [
      choice(
        "stand",
        accounts,
        ({ account }) => account,
        (offer, account) => ({ ...offer, account }),
      ),
      ...judgement<FullOffer>(),
    ]),
  ],
  groups: [eventGroup<FullOffer>()],
};
