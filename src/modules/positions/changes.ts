import type { Change, ChangeChoice } from "../../lib/change.ts";
import { capitalised } from "../../lib/text.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { Position } from "./domain/position.ts";
import type { PositionTheme } from "./domain/theme.ts";
import { allPositions, positionThemes } from "./store/positions.ts";
import type { PositionReads } from "./tables.ts";

/** What the network said together, for the log of changes: on the day on which it was said. */
export async function positionChanges(
  { db, actor }: Pick<Visit<PositionReads>, "db" | "actor">,
  { kind }: ChangeChoice,
): Promise<readonly Change[]> {
  if (kind !== undefined && kind !== "position") return [];
  const [positions, themes] = await Promise.all([allPositions(db, actor), positionThemes(db, actor)]);
  return positions.map((position) => changeOf(position, themes));
}

function changeOf({ id, slug, title, form, taken, themes: about, source }: Position, themes: readonly PositionTheme[]): Change {
  const address = `/standpunten/${slug}`;
  return {
    kind: "position",
    id: `standpunt/${id}`,
    label: capitalised(form),
    title,
    titleLanguage: "nl",
    act: null,
    reason: null,
    organisation: null,
    address,
    difference: null,
    happened: taken,
    recordedAt: null,
    sources: [source],
    about: [address, ...themes.flatMap((theme) => (about.includes(theme.id) ? [`/agenda/${theme.agenda}/thema/${theme.position}`] : []))],
  };
}
