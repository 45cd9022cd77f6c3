import { z } from "zod";
import type { AgendaId, CityId, FocusPointId, InitiativeId, MeetingId, ThemeId } from "../../../lib/ids.ts";
import { distinct, optional, reference, slug, sources, words } from "../../../platform/content/fields.ts";
import { type FullInitiative, initiativeStates } from "../domain/initiative.ts";
import type { Known } from "./known.ts";
import type { Told } from "./parts.ts";

/** The initiatives for an agenda, as they stand in `initiatives.yaml`. */
export const initiativesFile = (known: Known) =>
  z
    .strictObject({ agenda: reference<AgendaId>("agenda", known.agendas), initiatives: distinct("id", initiative(known)) })
    .transform(({ agenda, initiatives }) => initiatives.map((fields): Told<FullInitiative> => ({ ...fields, agenda })));

const initiative = (known: Known) =>
  z.strictObject({
    id: reference<InitiativeId>("initiative", null),
    slug,
    theme: reference<ThemeId>("theme", known.themes),
    focusPoints: z.array(reference<FocusPointId>("focus point", known.focusPoints)),
    title: words,
    summary: words,
    sort: words,
    state: z.enum(initiativeStates),
    stateNote: words,
    started: optional(words),
    ended: optional(words),
    isNetworkWide: z.boolean().default(false),
    cities: z.array(reference<CityId>("city", known.cities)).default([]),
    sources,
    formerIds: z.array(words).default([]),
    meeting: optional(reference<MeetingId>("meeting", known.meetings)),
    details: z.array(detail(known)).default([]),
  });

const detail = ({ cities }: Known) =>
  z.strictObject({
    city: reference<CityId>("city", cities),
    area: optional(words),
    part: optional(words),
    deal: optional(words),
    round: optional(words),
    year: optional(z.int()),
    started: optional(z.int()),
    stateNote: optional(words),
    homes: optional(z.int().nonnegative()),
    governmentEur: optional(z.int().nonnegative()),
    sentence: optional(words),
    sources,
  });
