import type { CityId, FocusPointId } from "../../../../lib/ids.ts";
import type { Texts } from "./field.ts";
import type { RecordKind } from "./record.ts";

/** What is known of something new before anybody typed anything. */
export interface Beginning {
  readonly city: CityId | null;
  readonly point: FocusPointId | null;
}

/** What the form of something new begins with. Of what is new nobody knows yet what came of it. */
export function firstTexts(kind: RecordKind, { city, point }: Beginning): Texts {
  const points = point === null ? {} : { speerpunten: point };
  switch (kind) {
    case "initiative":
      return { ...points, ...(city === null ? {} : { "stad-1-naam": city }) };
    case "ask":
      return { ...points, "aan-groep": "rijk", oordeel: "unknown", zekerheid: "low" };
    case "offer":
      return { ...points, stand: "not-found", zekerheid: "low" };
    default:
      return {};
  }
}
