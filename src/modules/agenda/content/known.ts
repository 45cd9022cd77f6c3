import { z } from "zod";
import type { KnownIds } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";

/** What stands outside this module and may be referred to. */
export interface Surroundings {
  readonly networks: KnownIds;
  readonly cities: KnownIds;
  readonly bodies: KnownIds;
  readonly meetings: KnownIds;
}

/** Everything that the content of an agenda may refer to. */
export interface Known extends Surroundings {
  readonly agendas: KnownIds;
  readonly themes: KnownIds;
  readonly focusPoints: KnownIds;
  readonly offers: KnownIds;
}

/** Looks through the files for what they hold, before anything is checked that refers to it. */
export function knownIn(reading: Reading, surroundings: Surroundings): Known {
  const agenda = reading.read("agenda.yaml", agendaOutline);
  const offers = reading.read("offers.yaml", offersOutline);
  return {
    ...surroundings,
    agendas: agenda && new Set([agenda.agenda.id]),
    themes: agenda && new Set(agenda.themes.map((theme) => `${agenda.agenda.id}-${theme.position}`)),
    focusPoints: agenda && new Set(agenda.themes.flatMap((theme) => theme.focusPoints.map((point) => `${agenda.agenda.id}-${point.code}`))),
    offers: offers && new Set(offers.offers.map((offer) => `${offers.agenda}-${offer.code}`)),
  };
}

const agendaOutline = z
  .object({
    agenda: z.object({ id: z.string() }),
    themes: z.array(z.object({ position: z.number(), focusPoints: z.array(z.object({ code: z.string() })) })),
  })
  .nullable()
  .catch(null);

const offersOutline = z
  .object({ agenda: z.string(), offers: z.array(z.object({ code: z.string() })) })
  .nullable()
  .catch(null);
