import { answerMisshapen } from "../../domain/source-refusals.ts";

/**
 * A moment that a source wrote, in UTC. The third version writes no zone: then we take it for UTC, so that every machine reads the
 * same; what matters is whether it changed.
 */
export function momentOf(written: string, address: string): string {
  const moment = new Date(/(Z|[+-]\d{2}:?\d{2})$/i.test(written) ? written : `${written}Z`);
  if (Number.isNaN(moment.getTime())) throw answerMisshapen(address, written.slice(0, 40));
  return moment.toISOString();
}
