import { type AreaCode, asId } from "../../../../lib/ids.ts";

/** The one code by which we know an area: tables of districts and neighbourhoods call the country NL00, all others NL01. */
export const areaCodeOf = (code: string): AreaCode => asId<AreaCode>(code === "NL00" ? "NL01" : code);
