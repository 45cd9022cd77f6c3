import { asId, type NetworkId, type PositionId, type ThemeId } from "../../src/lib/ids.ts";
import type { Position } from "../../src/modules/positions/domain/position.ts";

/** The id of a theme in a test. */
export const onTheme = (id: string) => asId<ThemeId>(id);

/** A position; a test names only what it is about. */
export const aPosition = ({ id = "p01", ...told }: Partial<Omit<Position, "id">> & { readonly id?: string }): Position => ({
  id: asId<PositionId>(id),
  slug: `standpunt-${id}`,
  network: asId<NetworkId>("g40"),
  title: `Standpunt ${id}`,
  form: "brief",
  taken: { on: "2021-05-26", note: null },
  summary: "Wat er staat.",
  outcome: "Wat ervan kwam.",
  verdict: "partly",
  onBehalfOf: null,
  addressees: ["kabinet"],
  partners: [],
  themes: [],
  source: "https://example.nl/bron",
  outcomeSource: null,
  audience: "public",
  version: 1,
  changedAt: new Date("2026-11-24T08:00:00Z"),
  ...told,
});
