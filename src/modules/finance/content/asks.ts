import { z } from "zod";
import type { AskId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, reference } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { ReckonedAsk } from "../domain/reckoned-ask.ts";
import { scenarioNames } from "../domain/scenario.ts";

/** Reads which ask each scenario reckons; null when there is something wrong with it. */
export const readReckonedAsks = (reading: Reading, known: { readonly asks: KnownIds }): readonly ReckonedAsk[] | null =>
  reading.read("finance/asks.yaml", asksFile(known.asks))?.asks ?? null;

const asksFile = (asks: KnownIds) =>
  z.strictObject({
    asks: distinct("scenario", z.strictObject({ scenario: z.enum(scenarioNames), ask: reference<AskId>("ask", asks) })),
  });
