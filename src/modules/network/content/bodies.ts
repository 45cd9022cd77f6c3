import { z } from "zod";
import type { BodyId, CityId, FocusPointId, NetworkId, ThemeId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, optional, reference, slug, words } from "../../../platform/content/fields.ts";
import type { ContentItem } from "../../../platform/content/load-content.ts";
import { period } from "../../../platform/content/period.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { ContentTables } from "../../../platform/content/tables.ts";
import type { Context } from "../../../platform/context.ts";
import { bodyKinds, type FullBody } from "../domain/body.ts";
import { bodyVersions, saveBody } from "../store/save-body.ts";
import type { NetworkTables } from "../tables.ts";

/** A body as it stands in `bodies.yaml`. */
export type ToldBody = Omit<FullBody, "audience" | "version" | "changedAt">;

/** What bodies may refer to. */
interface Known {
  readonly networks: KnownIds;
  readonly cities: KnownIds;
}

/** Reads the bodies; null when there is something wrong with them. */
export const readBodies = (reading: Reading, known: Known): readonly ToldBody[] | null => reading.read("bodies.yaml", bodiesFile(known));

/** The bodies as items to load. */
export async function bodyItems(
  context: Context<NetworkTables & ContentTables>,
  bodies: readonly ToldBody[],
): Promise<readonly ContentItem<NetworkTables & ContentTables>[]> {
  const versions = await bodyVersions(context.tx, context.actor);
  return bodies.map((body) => ({
    kind: "body",
    id: body.id,
    content: body,
    currentVersion: versions.get(body.id) ?? null,
    save: (tx, version, changedAt) => saveBody(tx, { ...body, audience: "public", version, changedAt }),
  }));
}

const id = <T extends BodyId | ThemeId | FocusPointId>() => reference<T>("id", null);

const lines = z.array(words).default([]);

const course = z.strictObject({
  periodWords: words,
  isArranged: z.boolean(),
  lines: z.array(z.strictObject({ name: words, context: lines, effort: lines, needed: lines, attention: lines })).min(1),
  sources: z.array(words).min(1),
});

/** Cities that take part in the same time, told by the same source. */
const participation = (cities: KnownIds) =>
  z
    .strictObject({
      periodWords: words,
      source: words,
      cities: z.array(z.strictObject({ city: reference<CityId>("city", cities), subjects: z.array(words).default([]) })).min(1),
    })
    .transform(({ cities: taking, ...told }) => taking.map((city) => ({ ...told, ...city })));

const body = (cities: KnownIds) =>
  z.strictObject({
    id: id<BodyId>(),
    slug,
    name: words,
    kind: z.enum(bodyKinds),
    parent: optional(id<BodyId>()),
    counterpart: optional(id<BodyId>()),
    counterpartNote: optional(words),
    task: optional(words),
    note: optional(words),
    otherNames: z.array(words).default([]),
    period,
    successions: z.array(z.strictObject({ successor: id<BodyId>(), certainty: optional(words) })).default([]),
    participations: z
      .array(participation(cities))
      .default([])
      .transform((groups) => groups.flat()),
    subjects: z
      .array(z.strictObject({ theme: id<ThemeId>(), focusPoint: optional(id<FocusPointId>()), isDerived: z.boolean() }))
      .default([]),
    courses: z.array(course).default([]),
    sources: z.array(words).min(1),
  });

/** Bodies name each other; a name that is not in the file is a mistake. */
const bodiesFile = ({ networks, cities }: Known) =>
  z
    .strictObject({ network: reference<NetworkId>("network", networks), bodies: distinct("id", body(cities)) })
    .superRefine(({ bodies }, context) => {
      const ids = new Set(bodies.map((one) => one.id));
      for (const [index, { parent, counterpart, successions }] of bodies.entries()) {
        const named = [["parent", parent] as const, ["counterpart", counterpart] as const];
        const later = successions.map(({ successor }) => ["successions", successor] as const);
        for (const [field, name] of [...named, ...later]) {
          if (name === null || ids.has(name)) continue;
          context.addIssue({ code: "custom", path: ["bodies", index, field], message: `There is no body "${name}" in this file.` });
        }
      }
    })
    .transform(({ network, bodies }) => bodies.map((told) => ({ ...told, network })));
