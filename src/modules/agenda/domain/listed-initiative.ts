import type { CityId } from "../../../lib/ids.ts";
import type { FocusPointHead, ThemeHead } from "./heads.ts";
import type { Initiative } from "./initiative.ts";

/** What it takes to name a city and to lead to it. */
export interface CityHead {
  readonly id: CityId;
  readonly name: string;
  /** Its part of the address. */
  readonly slug: string;
}

/** An initiative with the names of what it hangs together with. */
export interface ListedInitiative extends Initiative {
  readonly themeHead: ThemeHead;
  /** In the order of the agenda. */
  readonly focusPointHeads: readonly FocusPointHead[];
  /** By name. */
  readonly cityHeads: readonly CityHead[];
}

/** An initiative as far as a focus point shows it. */
export interface PointInitiative extends Pick<Initiative, "id" | "title" | "slug" | "state" | "isNetworkWide"> {
  readonly cities: readonly CityHead[];
}
