import { z } from "zod";

/** On which day one looks at the network; today unless it is named. */
export const dayQuery = z.object({ op: z.iso.date().optional() });
