import type { Audience } from "../../../../../lib/audience.ts";
import type { InputProblem } from "../../../../../lib/input-problem.ts";
import type { Page as ListPage } from "../../../../../lib/paging.ts";
import type { View } from "../../../../../lib/view.ts";
import type { Proposal } from "../../../domain/sheets/proposal.ts";
import type { AudienceOption } from "../audience-choice.tsx";
import type { ShownEdit } from "./record-changes.tsx";

/** What was chosen and typed before it was refused. */
export interface ProposalTurn {
  readonly audience: string;
  readonly reason: string;
  readonly problems: readonly InputProblem[];
  /** What moved since it was made, by name; null when nothing did. */
  readonly moved: readonly string[] | null;
}

export interface ProposalProps {
  readonly view: View;
  readonly proposal: Proposal;
  readonly page: ListPage<ShownEdit>;
  /** For how many of the records that change each circle of readers is. */
  readonly readers: ReadonlyMap<Audience, number>;
  /** For whom what is new can be published; none when nothing is. */
  readonly options: readonly AudienceOption[];
  readonly turn: ProposalTurn;
}
