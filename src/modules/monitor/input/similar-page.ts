import { z } from "zod";
import { peerQuery } from "./peers.ts";

/** How to weigh which cities resemble one, and which figure the reader came from. */
export const similarPageQuery = peerQuery.extend({ cijfer: z.string().max(100).optional() });
