import type { Language } from "../../lib/language.ts";
import { DotMap } from "../dot-map.tsx";
import { TileMap } from "../tile-map.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import { type ChartMeasure, type ChartPoint, figuresOf, hasFigure } from "./chart-point.ts";
import { areaWords, isLoose, looseSigns } from "./choropleth-map.tsx";
import { ClassKey, classWords } from "./class-key.tsx";
import { type Breaks, classOf, quantileBreaks } from "./classes.ts";
import { writingOf } from "./numerals.ts";
import { texts } from "./texts.ts";

interface Place {
  readonly name: string;
  readonly href: string;
  readonly point: ChartPoint;
  /** The one that the page is about; it is outlined. */
  readonly isChosen?: boolean;
}

/** A city with its place on the tile map. */
export interface TilePlace extends Place {
  readonly row: number;
  readonly column: number;
}

/** A city with its place in the country. */
export interface DotPlace extends Place {
  readonly latitude: number;
  readonly longitude: number;
}

interface Props<P extends Place> {
  readonly measure: ChartMeasure;
  readonly places: readonly P[];
  /** Borders of the classes; five with as many cities each when none are given. */
  readonly breaks?: Breaks;
  readonly language: Language;
}

/** The tile map with a shade per class of figures, and the figure on each tile. */
export function ValueTileMap(props: Props<TilePlace>) {
  const { key, says } = classed(props);
  const { title } = props.measure;
  return (
    <ChartFrame title={title} unit={key.writing.unit} language={props.language} signs={signsOf(props)}>
      <TileMap
        title={`${title}, ${key.writing.unit}`}
        description={classWords(key)}
        tiles={props.places.map(({ name, href, row, column, point, isChosen }) => {
          const level = classOf(hasFigure(point) ? point.value : null, key.breaks);
          const figure = hasFigure(point) ? key.writing.figure(point.value) : undefined;
          const marks = { isHatched: level === null, isChosen: isChosen === true, isLoose: isLoose(point) };
          return { name, href, row, column, says: says(point), level: level ?? 0, figure, ...marks };
        })}
      />
      <ClassKey {...key} />
    </ChartFrame>
  );
}

/** The map of dots with a shade and a size per class of figures. */
export function ValueDotMap(props: Props<DotPlace>) {
  const { key, says } = classed(props);
  const { title } = props.measure;
  return (
    <ChartFrame
      title={title}
      unit={key.writing.unit}
      language={props.language}
      signs={signsOf(props)}
      notes={[texts[props.language].map.bigger]}
    >
      <DotMap
        title={`${title}, ${key.writing.unit}`}
        description={classWords(key)}
        dots={props.places.map(({ name, href, latitude, longitude, point, isChosen }) => {
          const level = classOf(hasFigure(point) ? point.value : null, key.breaks);
          const marks = { isChosen: isChosen === true, isLoose: isLoose(point) };
          return { name, href, latitude, longitude, says: says(point), value: level === null ? 2 : level + 2, level, ...marks };
        })}
      />
      <ClassKey {...key} />
    </ChartFrame>
  );
}

const signsOf = <P extends Place>({ places, language }: Props<P>) =>
  looseSigns(
    places.map(({ point }) => point),
    language,
  );

/** The classes of all places, and what each says of itself. */
function classed<P extends Place>({ measure, places, breaks, language }: Props<P>) {
  const figures = places.map(({ point }) => (hasFigure(point) ? point.value : null));
  const known = figuresOf(places.map(({ point }) => point));
  const key = { figures, breaks: breaks ?? quantileBreaks(known), writing: writingOf(measure, known, language), language };
  return { key, says: (point: ChartPoint) => areaWords(point, key.breaks, key.writing, language) };
}
