import type { Actor } from "../../lib/actor.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import {
  findableAgenda,
  findableAsk,
  findableInitiative,
  findableOffer,
  findablePoint,
  findableTarget,
  findableTheme,
  placesOf,
} from "./actions/findables.ts";
import type { Agenda } from "./domain/agenda.ts";
import { agendas } from "./store/agendas.ts";
import { asks } from "./store/asks.ts";
import { focusPointsOf } from "./store/focus-points.ts";
import { initiatives } from "./store/initiatives.ts";
import { offers } from "./store/offers.ts";
import { targets } from "./store/targets.ts";
import { type Telling, tellingKey, tellingsBySubject } from "./store/tellings.ts";
import { themesOf } from "./store/themes.ts";
import type { AgendaReads } from "./tables.ts";

/** What this module offers to be found: agendas with all that stands in them, and the initiatives. */
export async function agendaSearchables(db: Read<AgendaReads>, actor: Actor): Promise<readonly Findable[]> {
  const told = toldAbout(await tellingsBySubject(db));
  const found: Findable[] = [];
  for (const agenda of await agendas(db, actor)) found.push(findableAgenda(agenda), ...(await partsOf(db, actor, agenda, told)));
  const [everyOffer, everyAsk, everyTarget, everyInitiative] = [
    await offers(db, actor),
    await asks(db, actor),
    await targets(db, actor),
    await initiatives(db, actor, {}),
  ];
  return [
    ...found,
    ...everyOffer.map((offer) => findableOffer(offer, told("offer", offer.id))),
    ...everyAsk.map((ask) => findableAsk(ask, told("ask", ask.id))),
    ...everyTarget.map((target) => findableTarget(target, told("target", target.id))),
    ...everyInitiative.map((initiative) => findableInitiative(initiative, told("initiative", initiative.id))),
  ];
}

/** The sentences told about a subject. */
type Told = (kind: string, id: string) => readonly string[];

const toldAbout =
  (tellings: ReadonlyMap<string, readonly Telling[]>): Told =>
  (kind, id) =>
    (tellings.get(tellingKey(kind, id)) ?? []).map((telling) => telling.sentence);

/** The themes and focus points of an agenda. */
async function partsOf(db: Read<AgendaReads>, actor: Actor, agenda: Agenda, told: Told): Promise<readonly Findable[]> {
  const themes = await themesOf(db, actor, agenda.id);
  const places = placesOf(themes);
  const points = await focusPointsOf(db, actor, agenda.id);
  return [
    ...themes.map((theme) => findableTheme(theme, agenda, told("theme", theme.id))),
    ...points.map((point) => findablePoint(point, places)),
  ];
}
