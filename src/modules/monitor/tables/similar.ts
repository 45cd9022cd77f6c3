import type { ExplainedDimension, Ingredient } from "../domain/similar/arrangement.ts";

/** The tables of which cities are alike. */
export interface SimilarTables {
  /** A way to say which cities are alike, with the figures that it was made for. */
  similar_arrangement: {
    /** Such as `vergelijkbaar-2026-1`: a comparison keeps the one it was made with. @class public */
    id: string;
    /** Id of the network whose cities are compared. @class public */
    network: string;
    /** What the network thinks of it. @class public */
    standing: string;
    /** The dimensions, with how each is made. @class public */
    dimensions_json: readonly ExplainedDimension[];
    /** The published series that dimensions are made of. @class public */
    ingredients_json: readonly Ingredient[];
    /** The published figures per city, by the key of an ingredient. @class public */
    published_json: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** The cities that cannot be placed, and why. @class public */
    without_json: readonly { readonly city: string; readonly reason: string }[];
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
}
