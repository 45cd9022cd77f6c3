import type { Audience } from "../../../lib/audience.ts";
import type { AskId, BodyId, MandateId, PersonId } from "../../../lib/ids.ts";

/** What a body gave a person or another body to do in its name, until a day. */
export interface Mandate {
  readonly id: MandateId;
  readonly body: BodyId;
  /** Exactly one of these two got it. */
  readonly toBody: BodyId | null;
  readonly toPerson: PersonId | null;
  readonly subject: string;
  readonly ask: AskId | null;
  readonly fromOn: string;
  /** The first day on which it is over. */
  readonly untilOn: string;
  /** What was pledged: money, people, time. */
  readonly capacity: string | null;
  readonly audience: Audience;
  readonly version: number;
  readonly changedAt: Date;
}
