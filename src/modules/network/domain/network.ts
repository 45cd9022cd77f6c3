import type { NetworkId } from "../../../lib/ids.ts";
import type { Bilingual } from "../../../lib/language.ts";
import type { Membership } from "./membership.ts";

/** A network of cities. */
export interface Network {
  readonly id: NetworkId;
  readonly name: string;
  /** What it is, in one sentence. */
  readonly sentence: Bilingual<string>;
  readonly version: number;
  readonly changedAt: Date;
}

/** A network with who has been a member of it when. */
export interface FullNetwork extends Network {
  readonly memberships: readonly Membership[];
}
