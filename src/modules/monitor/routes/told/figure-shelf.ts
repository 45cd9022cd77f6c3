import { dayOf } from "../../../../lib/day.ts";
import type { AreaCode, CityId, ThemeId } from "../../../../lib/ids.ts";
import type { Read } from "../../../../platform/db/read.ts";
import { othersFirst } from "../../../../platform/db/turn.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import { type City, citiesOn, ownNetwork } from "../../../network/index.ts";
import type { Indicator } from "../../domain/indicator.ts";
import type { Line } from "../../domain/line.ts";
import type { StandingReply } from "../../domain/reply.ts";
import { measures } from "../../store/indicators.ts";
import { standingReplies } from "../../store/replies.ts";
import type { MonitorReads } from "../../tables.ts";
import { knownIndicators } from "../known-indicators.ts";
import { areaOf } from "../read-figure.ts";
import { linesOfAll } from "../read-lines.ts";
import { similarToEach } from "../similar-to.ts";

type Lines = ReadonlyMap<Indicator["id"], ReadonlyMap<AreaCode, Line>>;

/** Everything that figures of these cities are told from, read once for all of them. */
export interface FigureShelf {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
  readonly lines: Lines;
  readonly similar: ReadonlyMap<CityId, readonly AreaCode[]>;
  readonly replies: readonly StandingReply[];
  /** How many focus points no public figure says anything about. */
  readonly unmeasured: ReadonlySet<string>;
  readonly year: number;
}

/** So many figures are worked out in one go: of all cities that takes less than the 20 ms that others may wait. */
const atOnce = 3;

/** Reads what is told of one city and those that resemble it, or of all cities; of one theme, or of all figures of the agenda. */
export async function figureShelf(
  { db, view }: Pick<Visit<MonitorReads>, "db" | "view">,
  { city, theme }: { readonly city: CityId | null; readonly theme: ThemeId | null },
): Promise<FigureShelf> {
  const network = await ownNetwork(db);
  const cities = network ? await citiesOn(db, network.id, dayOf(view.now)) : [];
  const ids = city === null ? cities.map(({ id }) => id) : [city];
  const similar = network ? await similarToEach(db, network.id, ids) : new Map<CityId, readonly AreaCode[]>();
  const indicators = (await knownIndicators(db)).filter(
    ({ role, themes }) => role === "indicator" && (theme === null || themes.includes(theme)),
  );
  const areas = [...new Set([...ids.map(areaOf), ...[...similar.values()].flat()])];
  const year = view.now.getUTCFullYear();
  return {
    cities,
    indicators,
    lines: await linesInTurns(db, indicators, areas, year),
    similar,
    replies: await standingReplies(db, city),
    unmeasured: new Set([...(await measures(db))].flatMap(([point, { extent }]) => (extent === "none" ? [point] : []))),
    year,
  };
}

async function linesInTurns(
  db: Read<MonitorReads>,
  indicators: readonly Indicator[],
  areas: readonly AreaCode[],
  year: number,
): Promise<Lines> {
  const withRecipe = indicators.filter(({ recipes }) => recipes.length > 0);
  const lines = new Map<Indicator["id"], ReadonlyMap<AreaCode, Line>>();
  for (let from = 0; from < withRecipe.length; from += atOnce) {
    for (const [id, found] of await linesOfAll(db, withRecipe.slice(from, from + atOnce), areas, year)) lines.set(id, found);
    await othersFirst();
  }
  return lines;
}
