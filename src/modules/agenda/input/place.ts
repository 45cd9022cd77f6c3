import { z } from "zod";

/** The place of a theme in its agenda, as it stands in addresses. */
export const place = z.coerce.number().int().min(1).max(999).optional();
