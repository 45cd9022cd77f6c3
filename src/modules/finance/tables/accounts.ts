/** The tables of the budgets and accounts of municipalities, as they report them for Iv3. All of it is public. */
export interface AccountTables {
  /** A budget or an account of one municipality in one year, or of all of them together, in thousands of euros. */
  municipal_account: {
    /** Code of the municipality; NL01 is the country. @class public */
    area: string;
    /** Calendar year that it is about. @class public */
    year: number;
    /** budget or account. @class public */
    report: string;
    /** How many municipalities are in it; empty for one municipality. @class public */
    municipalities: number | null;
    /** Inhabitants, as the source counts them. @class public */
    inhabitants: number;
    /** Income from the municipal fund (task field 0.7), thousands of euros. @class public */
    fund_keur: number | null;
    /** Other transfers from the state, thousands of euros. @class public */
    other_state_keur: number | null;
    /** Taxes on producers (category 2.2.1), thousands of euros. @class public */
    business_taxes_keur: number | null;
    /** Taxes on households (category 2.2.2), thousands of euros. @class public */
    household_taxes_keur: number | null;
    /** Fees and other rights (category 3.7), thousands of euros. @class public */
    fees_keur: number | null;
    /** All income, without what is taken from reserves, thousands of euros. @class public */
    income_keur: number | null;
    /** All expenditure, without what is put into reserves, thousands of euros. @class public */
    expenditure_keur: number | null;
    /** Expenditure on the social task fields, 6.1 and on, thousands of euros. @class public */
    social_keur: number | null;
    /** Taken from reserves (task field 0.10), thousands of euros. @class public */
    reserve_withdrawals_keur: number | null;
    /** Put into reserves (task field 0.10), thousands of euros. @class public */
    reserve_additions_keur: number | null;
    /** Equity at the end of the year; empty in a budget, thousands of euros. @class public */
    equity_keur: number | null;
    /** Total of the balance sheet; empty in a budget, thousands of euros. @class public */
    balance_keur: number | null;
    /** Id of the source. @class public */
    source: string;
    /** Rises with every load: what was written last has the highest of all areas. @class public */
    version: number;
  };
  /** What a municipality spent on one task field, gross. */
  municipal_task_account: {
    /** Code of the municipality. @class public */
    area: string;
    /** Calendar year that it is about. @class public */
    year: number;
    /** budget or account. @class public */
    report: string;
    /** Code of the task field, such as 6.72. @class public */
    task: string;
    /** Thousands of euros. @class public */
    expenditure_keur: number;
  };
  /** What a task field is called in which years: codes and names change. */
  municipal_task: {
    /** Code of the task field. @class public */
    code: string;
    /** First year with this name. @class public */
    from_year: number;
    /** Last year with this name that we have. @class public */
    until_year: number;
    /** Its name in the source. @class public */
    title: string;
  };
}
