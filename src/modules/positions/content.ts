import { z } from "zod";
import type { NetworkId, PositionId, ThemeId } from "../../lib/ids.ts";
import { distinct, type KnownIds, on, optional, partialDate, reference, slug, source, words } from "../../platform/content/fields.ts";
import { type ContentItem, type LoadReport, loadItems } from "../../platform/content/load-content.ts";
import type { Reading } from "../../platform/content/reading.ts";
import type { ContentTables } from "../../platform/content/tables.ts";
import type { Context } from "../../platform/context.ts";
import { type Position, positionVerdicts } from "./domain/position.ts";
import { positionVersions, savePosition } from "./store/save.ts";
import type { PositionTables } from "./tables.ts";

/** Joint positions, as they stand in `positions.yaml`. */
export type PositionContent = readonly Omit<Position, "audience" | "version" | "changedAt">[];

/** What positions may refer to. */
interface Known {
  readonly networks: KnownIds;
  readonly themes: KnownIds;
}

/** Reads the content of this module; null when there is something wrong with it. */
export const readPositionContent = (reading: Reading, known: Known): PositionContent | null =>
  reading.read("positions.yaml", positionsFile(known));

/** Remembers what is new or changed in the content of this module. */
export async function loadPositionContent(
  context: Context<PositionTables & ContentTables>,
  positions: PositionContent,
): Promise<LoadReport> {
  const versions = await positionVersions(context.tx, context.actor);
  const items = positions.map(
    (position): ContentItem<PositionTables & ContentTables> => ({
      kind: "position",
      id: position.id,
      content: position,
      currentVersion: versions.get(position.id) ?? null,
      save: (tx, version, changedAt) => savePosition(tx, { ...position, audience: "public", version, changedAt }),
    }),
  );
  return loadItems(context, items);
}

const position = ({ themes }: Known) =>
  z.strictObject({
    id: reference<PositionId>("position", null),
    slug,
    title: words,
    form: words,
    takenOn: on.nullable(),
    dateNote: optional(words),
    summary: words,
    outcome: words,
    verdict: z.enum(positionVerdicts),
    onBehalfOf: optional(words),
    addressees: z.array(words).min(1),
    partners: z.array(words).default([]),
    themes: z.array(reference<ThemeId>("theme", themes)).min(1),
    source,
    outcomeSource: optional(source),
  });

const positionsFile = (known: Known) =>
  z
    .strictObject({ network: reference<NetworkId>("network", known.networks), positions: distinct("id", position(known)) })
    .transform(({ network, positions }) =>
      positions.map(({ takenOn, dateNote, ...told }) => ({ ...told, network, taken: partialDate(takenOn, dateNote) })),
    );
