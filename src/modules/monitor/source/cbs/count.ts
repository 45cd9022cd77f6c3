import { Refusal } from "../../../../lib/refusal.ts";
import type { Client } from "./client.ts";

/** How many rows a source counts; null when it does not say. */
export async function rowCountAt(client: Client, address: string, signal: AbortSignal): Promise<number | null> {
  try {
    const text = (await client.text(address, signal)).trim();
    return /^\d{1,12}$/.test(text) ? Number(text) : null;
  } catch (error) {
    if (error instanceof Refusal && doesNotCount.has(error.code)) return null;
    throw error;
  }
}

/** Who does not count says so; who is silent may count the next time. */
const doesNotCount: ReadonlySet<string> = new Set(["monitor.not-at-source", "monitor.source-refuses"]);
