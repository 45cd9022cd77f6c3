import { Refusal } from "../../../lib/refusal.ts";

/** No indicator has this address. */
export const indicatorNotFound = (id: string) => new Refusal("not-found", "monitor.indicator-not-found", { id });

/** No table that figures come from has this code. */
export const tableNotFound = (id: string) => new Refusal("not-found", "monitor.table-not-found", { id });
/** No borders of this year are kept. */
export const noBorders = (year: number) => new Refusal("not-found", "monitor.no-borders", { year });

/** There are no figures to draw. */
export const noPicture = (id: string) => new Refusal("not-found", "monitor.no-picture", { id });

/** No city of the network has this name in addresses. */
export const cityNotFound = (slug: string) => new Refusal("not-found", "monitor.city-not-found", { slug });

/** Of this choice no table can be made: the page on which it is chosen says why. */
export const noTable = (why: string) => new Refusal("invalid", "monitor.no-table", { why });

/** So many rows do not go into one file: they can be read by the page, or one measure at a time. */
export const fileTooLong = (rows: number, most: number) => new Refusal("invalid", "monitor.file-too-long", { rows, most });
