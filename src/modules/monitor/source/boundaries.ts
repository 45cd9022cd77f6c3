import type { BoundaryMap, BoundaryOrigin } from "../domain/boundary-map.ts";
import { boundaryWithoutShape } from "../domain/boundary-refusals.ts";
import { areaOf } from "./boundaries/drawing.ts";
import { municipalitiesIn } from "./boundaries/municipalities.ts";
import { mapWidth, simplified } from "./boundaries/simplified.ts";

export { readBoundaryFile } from "./boundaries/read-file.ts";

/** The borders in the text of a file, checked, simplified and ready to be kept. */
export function boundaryMapFrom(text: string, origin: BoundaryOrigin): BoundaryMap {
  const { outlines, height } = simplified(municipalitiesIn(text, origin.year));
  const areas = outlines.map(areaOf);
  const empty = areas.find(({ path }) => path === "");
  if (empty) throw boundaryWithoutShape(empty.area);
  return { ...origin, width: mapWidth, height, areas };
}
