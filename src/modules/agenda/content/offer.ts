import { z } from "zod";
import type { AgendaId, FocusPointId, MeetingId, OfferId, ThemeId } from "../../../lib/ids.ts";
import { distinct, lines, optional, reference, words } from "../../../platform/content/fields.ts";
import { certainties } from "../domain/certainty.ts";
import { accounts, type FullOffer } from "../domain/offer.ts";
import type { Known } from "./known.ts";
import { code, events, idIn, type Told } from "./parts.ts";

/** The offers of an agenda with what came of them, as they stand in `offers.yaml`. */
export const offersFile = (known: Known) =>
  z
    .strictObject({ agenda: reference<AgendaId>("agenda", known.agendas), offers: distinct("code", offer(known)) })
    .transform(({ agenda, offers }) =>
      offers.map((fields): Told<FullOffer> => ({ ...fields, id: idIn<OfferId>(agenda, fields.code), agenda })),
    );

const offer = ({ themes, focusPoints, meetings }: Known) =>
  z.strictObject({
    code,
    theme: reference<ThemeId>("theme", themes),
    wording: words,
    partners: z.array(words).default([]),
    focusPoints: z.array(reference<FocusPointId>("focus point", focusPoints)),
    lines,
    account: z.enum(accounts),
    certainty: z.enum(certainties),
    note: optional(words),
    meeting: optional(reference<MeetingId>("meeting", meetings)),
    events,
  });
