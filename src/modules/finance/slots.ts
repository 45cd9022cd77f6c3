import type { AskId } from "../../lib/ids.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { ToldAsk } from "./pages/scenario-props.ts";

/** What other modules tell on the pages of finance; the app ties them together. */
export interface FinanceSlots<Tables> {
  /** These asks, with what became of them; those that whoever asks may not see are left out. */
  readonly asks: (visit: Visit<Tables>, ids: readonly AskId[]) => Promise<readonly ToldAsk[]>;
}
