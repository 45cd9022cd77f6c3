import type { View } from "../../../../lib/view.ts";
import type { ReadSet } from "../../domain/import/read-set.ts";
import type { FundSource } from "../../domain/source.ts";
import type { KeptFundFiles } from "../../store/fund-files.ts";

/** What the page of sent files shows. */
export interface LookProps {
  readonly view: View;
  readonly files: KeptFundFiles;
  readonly read: ReadSet;
  readonly sources: readonly FundSource[];
}
