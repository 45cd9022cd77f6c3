import { feature } from "topojson-client";
import { z } from "zod";
import { boundariesEmpty, boundariesIncomplete, boundariesInMetres, boundariesMisshapen } from "../../domain/boundary-refusals.ts";

const crs = z.looseObject({ properties: z.looseObject({ name: z.string() }) }).optional();

const properties = z.looseObject({
  statcode: z.string(),
  statnaam: z.string(),
  /** Year and code together: 2025GM0361. */
  jrstatcode: z.string().nullish(),
});

const drawn = z.object({
  properties,
  geometry: z.object({ type: z.enum(["Polygon", "MultiPolygon"]), coordinates: z.array(z.unknown()) }).nullable(),
});

const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(drawn),
  crs,
  numberMatched: z.number().optional(),
  links: z.array(z.looseObject({ rel: z.string() })).optional(),
});

const topology = z.looseObject({
  type: z.literal("Topology"),
  objects: z.record(z.string(), z.looseObject({ type: z.literal("GeometryCollection") })),
  crs,
});

/** One municipality as the file has it. */
export type Drawn = z.infer<typeof drawn>;

/** The shapes of a file, with what its name of the whole says of the year. */
export interface Collection {
  readonly drawn: readonly Drawn[];
  /** "gemeente_2025" in TopoJSON; null in GeoJSON. */
  readonly name: string | null;
}

/**
 * The shapes of a file in GeoJSON or TopoJSON.
 *
 * @source the files of cartomap/nl and the answers of PDOK (WFS and OGC API): features with statcode, jrstatcode and statnaam
 */
export function collectionIn(text: string): Collection {
  const json = parsed(text);
  const found = topology.safeParse(json).success ? ofTopology(json) : { name: null, json };
  const { features, numberMatched, links, crs: projection } = read(collection, found.json);
  refuseMetres(projection);
  if (numberMatched !== undefined && numberMatched > features.length) throw boundariesIncomplete(features.length, numberMatched);
  if (links?.some(({ rel }) => rel === "next")) throw boundariesIncomplete(features.length, features.length + 1);
  if (features.length === 0) throw boundariesEmpty();
  return { drawn: features, name: found.name };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw boundariesMisshapen("JSON");
  }
}

function read<T>(schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw boundariesMisshapen(issue === undefined ? "" : `${issue.path.join(".")}: ${issue.message}`);
}

function ofTopology(json: unknown): { readonly name: string; readonly json: unknown } {
  const whole = read(topology, json);
  refuseMetres(whole.crs);
  const [name, ...others] = Object.keys(whole.objects);
  if (name === undefined) throw boundariesEmpty();
  if (others.length > 0) throw boundariesMisshapen(`objects: ${[name, ...others].join(", ")}`);
  try {
    // What the arcs are is checked by following them: an arc that is not there throws.
    return { name, json: feature(json as Parameters<typeof feature>[0], name) };
  } catch {
    throw boundariesMisshapen("arcs");
  }
}

/** The number of RD New, in the ways that files name it. */
function refuseMetres(projection: z.infer<typeof crs>): void {
  if (projection && /28992|7415|Amersfoort/i.test(projection.properties.name)) throw boundariesInMetres();
}
