import { z } from "zod";
import type { Order } from "../domain/city-accounts.ts";

/** What each order of the cities is called in an address. */
export const orderWords = {
  name: "naam",
  fund: "bedrag",
  "per-inhabitant": "inwoner",
  difference: "verschil",
} as const satisfies Record<Order, string>;

/** In which order the cities stand. */
export const accountsQuery = z.object({
  volgorde: z
    .enum([orderWords.name, orderWords.fund, orderWords["per-inhabitant"], orderWords.difference])
    .default(orderWords.name)
    .transform((word): Order => orderOf[word]),
});

const orderOf = { naam: "name", bedrag: "fund", inwoner: "per-inhabitant", verschil: "difference" } as const satisfies Record<
  (typeof orderWords)[Order],
  Order
>;
