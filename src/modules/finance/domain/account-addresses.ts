/** Where everything about money begins. */
export const financeAddress = "/financien";

/** Where the budgets and accounts of all cities are listed. */
export const accountsAddress = `${financeAddress}/rekening`;

/** Where the budgets and accounts of one city are shown. */
export const accountAddress = (slug: string): string => `${accountsAddress}/${slug}`;

/** The budgets and accounts of all cities as a file. */
export const accountsFileAddress = `${accountsAddress}.csv`;

/** Everything that we have of one city as a file. */
export const accountFileAddress = (slug: string): string => `${accountAddress(slug)}/waarden.csv`;

/** Where it is told how the growth of the fund was forecast, and what came of it. */
export const growthAddress = `${financeAddress}/groei`;
