import type { Actor } from "../../lib/actor.ts";
import { capitalised } from "../../lib/text.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import { askAddress, focusPointAddress, offerAddress, targetAddress, themeAddress } from "./domain/addresses.ts";
import type { Agenda } from "./domain/agenda.ts";
import type { ThemeHead } from "./domain/heads.ts";
import { labelOf } from "./domain/words.ts";
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
  return [
    ...found,
    ...(await findableOffers(db, actor, told)),
    ...(await findableAsks(db, actor, told)),
    ...(await findableTargets(db, actor, told)),
    ...(await findableInitiatives(db, actor, told)),
  ];
}

/** The sentences told about a subject. */
type Told = (kind: string, id: string) => readonly string[];

const toldAbout =
  (tellings: ReadonlyMap<string, readonly Telling[]>): Told =>
  (kind, id) =>
    (tellings.get(tellingKey(kind, id)) ?? []).map((telling) => telling.sentence);

const sentences = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== "").join(" ");

const placeOf = (theme: Pick<ThemeHead, "number" | "position" | "shortTitle">): string =>
  `${labelOf(theme)}. ${capitalised(theme.shortTitle)}`;

const findableAgenda = (agenda: Agenda): Findable => ({
  kind: "agenda",
  id: agenda.id,
  address: `/agenda/${agenda.id}`,
  title: agenda.title,
  place: agenda.publisher,
  body: agenda.subtitle,
  audience: agenda.audience,
});

/** The themes and focus points of an agenda. */
async function partsOf(db: Read<AgendaReads>, actor: Actor, agenda: Agenda, told: Told): Promise<readonly Findable[]> {
  const themes = await themesOf(db, actor, agenda.id);
  const places = new Map(themes.map((theme) => [theme.id, placeOf(theme)]));
  const points = await focusPointsOf(db, actor, agenda.id);
  return [
    ...themes.map((theme) => ({
      kind: "theme",
      id: theme.id,
      address: themeAddress(agenda.id, theme.position),
      title: theme.title,
      place: agenda.title,
      body: sentences(theme.summary, ...told("theme", theme.id)),
      audience: theme.audience,
    })),
    ...points.map((point) => ({
      kind: "focus-point",
      id: point.id,
      address: focusPointAddress(agenda.id, point.code),
      title: point.title,
      place: point.themes.map((theme) => places.get(theme) ?? "").join("; "),
      body: point.summary,
      audience: point.audience,
    })),
  ];
}

async function findableOffers(db: Read<AgendaReads>, actor: Actor, told: Told): Promise<readonly Findable[]> {
  const all = await offers(db, actor);
  return all.map((offer) => ({
    kind: "offer",
    id: offer.id,
    address: offerAddress(offer.agenda, offer.code),
    title: offer.wording,
    place: placeOf(offer.themeHead),
    body: sentences(offer.note, ...told("offer", offer.id), offer.partners.join("; ")),
    audience: offer.audience,
  }));
}

async function findableAsks(db: Read<AgendaReads>, actor: Actor, told: Told): Promise<readonly Findable[]> {
  const all = await asks(db, actor);
  return all.map((ask) => ({
    kind: "ask",
    id: ask.id,
    address: askAddress(ask.agenda, ask.code),
    title: ask.wording,
    place: placeOf(ask.themeHead),
    body: sentences(ask.note, ...told("ask", ask.id), ask.addressee),
    audience: ask.audience,
  }));
}

async function findableTargets(db: Read<AgendaReads>, actor: Actor, told: Told): Promise<readonly Findable[]> {
  const all = await targets(db, actor);
  return all.map((target) => ({
    kind: "target",
    id: target.id,
    address: targetAddress(target.agenda, target.code),
    title: `${target.value} ${target.unit}`,
    place: target.themeHead === null ? "" : placeOf(target.themeHead),
    body: sentences(`${target.scope}.`, target.note, target.outcome?.note ?? null, ...told("target", target.id)),
    audience: target.audience,
  }));
}

async function findableInitiatives(db: Read<AgendaReads>, actor: Actor, told: Told): Promise<readonly Findable[]> {
  const all = await initiatives(db, actor, {});
  return all.map((initiative) => ({
    kind: "initiative",
    id: initiative.id,
    address: `/initiatieven/${initiative.slug}`,
    title: initiative.title,
    place: placeOf(initiative.themeHead),
    body: sentences(initiative.summary, ...told("initiative", initiative.id), initiative.cityHeads.map((city) => city.name).join(", ")),
    audience: initiative.audience,
  }));
}
