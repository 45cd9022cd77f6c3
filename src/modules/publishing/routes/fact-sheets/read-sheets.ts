import { visitor } from "../../../../lib/actor.ts";
import { dayOf } from "../../../../lib/day.ts";
import { counted, groupedBy } from "../../../../lib/lists.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import {
  type Agenda,
  agendaAddress,
  agendas,
  currentAgenda,
  focusPointsOf,
  initiatives,
  type Theme,
  themeAddress,
  themeLabel,
  themesOf,
  verdictCounts,
} from "../../../agenda/index.ts";
import {
  type FigureShelf,
  figureShelf,
  type MonitorTables,
  type ToldSource,
  type ToldTarget,
  toldOfAll,
  toldOfCity,
  toldSources,
  toldTargets,
} from "../../../monitor/index.ts";
import { type City, citiesOn, ownNetwork } from "../../../network/index.ts";
import type { SheetContent, SheetDeed, SheetTheme } from "../../domain/fact-sheets/content.ts";
import { sheetCityNotFound, sheetThemeNotFound } from "../../domain/fact-sheets/refusals.ts";
import { nothingToTell, packAgendaNotFound } from "../../domain/pack/refusals.ts";
import type { PackReads } from "../packs/visit.ts";

/** The tables that a sheet tells from, through the stores of their modules. */
export type SheetReads = PackReads & MonitorTables;

export type SheetVisit = Pick<Visit<SheetReads>, "db" | "view">;

/** What is asked for: a city or all of them, an agenda or the current one, a theme by its place or all of them. */
export interface SheetChoice {
  readonly city: string | null;
  readonly agenda: string | null;
  readonly theme: number | null;
}

/** What sheets of one agenda are told from, read once for as many of them as are made. */
export interface SheetGround {
  readonly view: SheetVisit["view"];
  readonly agenda: Agenda;
  readonly theme: ThemeHead | null;
  readonly themes: readonly ThemeHead[];
  readonly cities: readonly City[];
  readonly shelf: FigureShelf;
  readonly unmeasured: number;
  readonly initiatives: Awaited<ReturnType<typeof initiatives>>;
  readonly targetsOf: Awaited<ReturnType<typeof toldTargets>>;
  readonly asks: SheetContent["asks"];
  readonly sources: readonly ToldSource[];
}

type ThemeHead = SheetTheme & Pick<Theme, "id">;

/** Reads the ground for the sheets of a choice. A sheet is passed on, so it is read as a visitor, whoever asks. */
export async function sheetGround(visit: SheetVisit, choice: SheetChoice): Promise<SheetGround> {
  const { db, view } = visit;
  const agenda = await agendaFor(visit, choice.agenda);
  const all = (await themesOf(db, visitor, agenda.id)).map(themeHead);
  const theme = choice.theme === null ? null : themeAt(all, choice.theme);
  const network = await ownNetwork(db);
  const cities = network ? await citiesOn(db, network.id, dayOf(view.now)) : [];
  const city = choice.city === null ? null : cityCalled(cities, choice.city);
  const shelf = await figureShelf(visit, { city: city?.id ?? null, theme: theme?.id ?? null });
  const points = (await focusPointsOf(db, visitor, agenda.id)).filter(({ themes }) => theme === null || themes.includes(theme.id));
  const counts =
    city === null && theme !== null ? await verdictCounts(db, visitor, { agenda: agenda.id, theme: theme.position }) : new Map();
  return {
    view,
    agenda,
    theme,
    themes: theme === null ? all : [theme],
    cities,
    shelf,
    unmeasured: points.filter(({ id }) => shelf.unmeasured.has(id)).length,
    initiatives: await initiatives(db, visitor, { agenda: agenda.id, city: city?.slug, theme: theme?.position }),
    targetsOf: await toldTargets(visit, visitor, agenda.id),
    asks: [...counts].map(([verdict, count]) => ({ verdict, count })),
    sources: await toldSources(visit, tablesOf(shelf)),
  };
}

/** What the sheet of one city tells. */
export function citySheet(ground: SheetGround, city: City): SheetContent {
  const { view, shelf, initiatives: all } = ground;
  const similar = new Set<string>(shelf.similar.get(city.id) ?? []);
  return {
    ...common(ground),
    city: { id: city.id, name: city.name, slug: city.slug, address: `/steden/${city.slug}` },
    tiles: ground.cities.map(({ id, name, tile }) => ({
      name,
      ...tile,
      look: id === city.id ? "chosen" : similar.has(id) ? "similar" : "other",
    })),
    figures: toldOfCity(shelf, city, view.language),
    deeds: deedsIn(
      ground,
      all.filter(({ cities }) => cities.includes(city.id)),
    ),
    targets: targetsIn(ground, ground.targetsOf(city.id)),
    asks: [],
  };
}

/** What the sheet of a theme tells, of all cities together. */
export const themeSheet = (ground: SheetGround): SheetContent => ({
  ...common(ground),
  city: null,
  tiles: [],
  figures: toldOfAll(ground.shelf, ground.view.language),
  deeds: deedsIn(ground, ground.initiatives),
  targets: targetsIn(ground, ground.targetsOf(null)),
  asks: ground.asks,
});

const common = ({ agenda, theme, themes, unmeasured, sources }: SheetGround) => ({
  agenda: { id: agenda.id, address: agendaAddress(agenda.id) },
  theme,
  themes,
  unmeasured,
  sources,
});

function deedsIn({ themes }: SheetGround, told: SheetGround["initiatives"]): readonly SheetDeed[] {
  const running = counted(
    told.filter(({ state }) => state === "running" || state === "pilot"),
    ({ theme }) => theme,
  );
  const byTheme = groupedBy(told, ({ theme }) => theme);
  return themes.flatMap(({ id }) => {
    const own = byTheme.get(id) ?? [];
    return own.length === 0 ? [] : [{ theme: id, initiatives: own.length, running: running.get(id) ?? 0 }];
  });
}

const targetsIn = ({ theme }: SheetGround, told: readonly ToldTarget[]): readonly ToldTarget[] =>
  told.filter((target) => theme === null || target.theme === theme.id);

const tablesOf = ({ indicators }: FigureShelf) =>
  indicators.flatMap(({ recipes }) => recipes.flatMap(({ over, under }) => [...over, ...under].map(({ series }) => series.table)));

async function agendaFor({ db }: SheetVisit, named: string | null): Promise<Agenda> {
  if (named !== null) {
    const agenda = (await agendas(db, visitor)).find(({ id }) => id === named);
    if (!agenda) throw packAgendaNotFound(named);
    return agenda;
  }
  const agenda = await currentAgenda(db, visitor);
  if (!agenda) throw nothingToTell();
  return agenda;
}

function themeAt<T extends { readonly position: number }>(themes: readonly T[], position: number): T {
  const theme = themes.find((one) => one.position === position);
  if (!theme) throw sheetThemeNotFound(position);
  return theme;
}

/** The city of the network with this word in its address; refuses one that is not there. */
export function cityCalled(cities: readonly City[], slug: string): City {
  const city = cities.find((one) => one.slug === slug);
  if (!city) throw sheetCityNotFound(slug);
  return city;
}

const themeHead = ({ id, agenda, number, position, title, shortTitle }: Theme): ThemeHead => ({
  id,
  label: themeLabel({ number, position }),
  title,
  shortTitle,
  position,
  address: themeAddress(agenda, position),
});
