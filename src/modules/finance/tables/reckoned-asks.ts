/** Which asks the scenarios of this module reckon. */
export interface ReckonedAskTables {
  /** That a scenario says what an ask is worth. */
  fund_reckoned_ask: {
    /** cut, growth, tax-area, budgets, transition or free. @class public */
    scenario: string;
    /** Id of the ask, which the agenda has. @class public */
    ask: string;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
  };
}
