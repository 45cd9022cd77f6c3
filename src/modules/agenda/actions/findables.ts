import { type Actor, system } from "../../../lib/actor.ts";
import { capitalised } from "../../../lib/text.ts";
import type { Read, Write } from "../../../platform/db/read.ts";
import { type Findable, replaceEntry } from "../../../platform/search/search.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import { askAddress, focusPointAddress, offerAddress, targetAddress, themeAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Ask } from "../domain/ask.ts";
import type { AnyRecord, RecordKind } from "../domain/editing/record.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { ThemeHead } from "../domain/heads.ts";
import type { ListedAsk, ListedOffer, ListedTarget } from "../domain/listed.ts";
import type { ListedInitiative } from "../domain/listed-initiative.ts";
import type { Offer } from "../domain/offer.ts";
import type { Target } from "../domain/target.ts";
import type { Theme } from "../domain/theme.ts";
import { labelOf } from "../domain/words.ts";
import { agendaAt } from "../store/agendas.ts";
import { askAt } from "../store/asks.ts";
import { recordDoors } from "../store/editing/records.ts";
import { focusPointAt } from "../store/focus-points.ts";
import { initiativeAt } from "../store/initiatives.ts";
import { offerAt } from "../store/offers.ts";
import { targetAt } from "../store/targets.ts";
import { tellingsOf } from "../store/tellings.ts";
import { themeAt, themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";

/**
 * Lets the search index follow one record, in the transaction of what changed: so it is never found as it was, and never by
 * who may not see it any more. What carries its name elsewhere, as a theme's does, follows when the index is made anew.
 */
export async function indexRecord(tx: Write<AgendaReads & SearchTables>, kind: RecordKind, id: string): Promise<void> {
  const record = await recordDoors[kind].read(tx, system, id);
  await replaceEntry(tx, { kind, id }, record && (await findableOf(tx, system, kind, record)));
}

/** Kinds whose names stand in what can be found of other things. */
export const namedElsewhere: ReadonlySet<RecordKind> = new Set<RecordKind>(["agenda", "theme", "focus-point"]);

async function findableOf(db: Read<AgendaReads>, actor: Actor, kind: RecordKind, record: AnyRecord): Promise<Findable | null> {
  const told = (await tellingsOf(db, { kind, subject: record.id })).map(({ sentence }) => sentence);
  if ("slug" in record) return made(await initiativeAt(db, actor, record.slug), (found) => findableInitiative(found, told));
  if ("position" in record) return findableThemeAt(db, actor, record, told);
  if (!("code" in record)) return made(await agendaAt(db, actor, record.id), findableAgenda);
  const { agenda, code } = record;
  if (kind === "ask") return made(await askAt(db, actor, agenda, code), (found) => findableAsk(found, told));
  if (kind === "offer") return made(await offerAt(db, actor, agenda, code), (found) => findableOffer(found, told));
  if (kind === "target") return made(await targetAt(db, actor, agenda, code), (found) => findableTarget(found, told));
  const places = placesOf(await themesOf(db, actor, agenda));
  return made(await focusPointAt(db, actor, agenda, code), (found) => findablePoint(found, places));
}

async function findableThemeAt(
  db: Read<AgendaReads>,
  actor: Actor,
  { agenda: id, position }: Pick<Theme, "agenda" | "position">,
  told: readonly string[],
): Promise<Findable | null> {
  const [agenda, theme] = [await agendaAt(db, actor, id), await themeAt(db, actor, id, position)];
  return agenda && theme && findableTheme(theme, agenda, told);
}

const made = <T>(found: T | null, make: (found: T) => Findable): Findable | null => (found === null ? null : make(found));

const sentences = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== "").join(" ");

const placeOf = (theme: Pick<ThemeHead, "number" | "position" | "shortTitle">): string =>
  `${labelOf(theme)}. ${capitalised(theme.shortTitle)}`;

/** Under which name each theme is the place of what stands in it. */
export const placesOf = (themes: readonly Theme[]): ReadonlyMap<string, string> =>
  new Map(themes.map((theme) => [theme.id, placeOf(theme)]));

export const findableAgenda = (agenda: Agenda): Findable => ({
  kind: "agenda",
  id: agenda.id,
  address: `/agenda/${agenda.id}`,
  title: agenda.title,
  place: agenda.publisher,
  body: agenda.subtitle,
  audience: agenda.audience,
});

export const findableTheme = (theme: Theme, agenda: Agenda, told: readonly string[]): Findable => ({
  kind: "theme",
  id: theme.id,
  address: themeAddress(agenda.id, theme.position),
  title: theme.title,
  place: agenda.title,
  body: sentences(theme.summary, ...told),
  audience: theme.audience,
});

export const findablePoint = (point: FocusPoint, places: ReadonlyMap<string, string>): Findable => ({
  kind: "focus-point",
  id: point.id,
  address: focusPointAddress(point.agenda, point.code),
  title: point.title,
  place: point.themes.map((theme) => places.get(theme) ?? "").join("; "),
  body: point.summary,
  audience: point.audience,
});

export const findableOffer = (offer: Offer & Pick<ListedOffer, "themeHead">, told: readonly string[]): Findable => ({
  kind: "offer",
  id: offer.id,
  address: offerAddress(offer.agenda, offer.code),
  title: offer.wording,
  place: placeOf(offer.themeHead),
  body: sentences(offer.note, ...told, offer.partners.join("; ")),
  audience: offer.audience,
});

export const findableAsk = (ask: Ask & Pick<ListedAsk, "themeHead">, told: readonly string[]): Findable => ({
  kind: "ask",
  id: ask.id,
  address: askAddress(ask.agenda, ask.code),
  title: ask.wording,
  place: placeOf(ask.themeHead),
  body: sentences(ask.note, ...told, ask.addressee),
  audience: ask.audience,
});

export const findableTarget = (target: Target & Pick<ListedTarget, "themeHead">, told: readonly string[]): Findable => ({
  kind: "target",
  id: target.id,
  address: targetAddress(target.agenda, target.code),
  title: `${target.value} ${target.unit}`,
  place: target.themeHead === null ? "" : placeOf(target.themeHead),
  body: sentences(`${target.scope}.`, target.note, target.outcome?.note ?? null, ...told),
  audience: target.audience,
});

export const findableInitiative = (initiative: ListedInitiative, told: readonly string[]): Findable => ({
  kind: "initiative",
  id: initiative.id,
  address: `/initiatieven/${initiative.slug}`,
  title: initiative.title,
  place: placeOf(initiative.themeHead),
  body: sentences(initiative.summary, ...told, initiative.cityHeads.map((city) => city.name).join(", ")),
  audience: initiative.audience,
});
