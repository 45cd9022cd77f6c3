import type { LineAccount, Quoted } from "./report.ts";
import type { SourceLine } from "./source-lines.ts";

/** Gives each line one account: blank, the first that claims it, or not understood. */
export function lineAccounts(lines: readonly SourceLine[], claims: readonly LineAccount[]): readonly LineAccount[] {
  const claimed = new Map<number, LineAccount>();
  for (const claim of claims) if (!claimed.has(claim.line)) claimed.set(claim.line, claim);
  return lines.map(({ number, text }): LineAccount => {
    if (text.trim() === "") return { line: number, role: "blank", subject: null };
    return claimed.get(number) ?? { line: number, role: "not-understood", subject: null };
  });
}

/** The lines that were not understood, with their words; a very long one is cut. */
export function notUnderstood(lines: readonly SourceLine[], accounts: readonly LineAccount[]): readonly Quoted[] {
  return lines
    .filter(({ number }) => accounts[number - 1]?.role === "not-understood")
    .map(({ number, text }) => ({ line: number, text: text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text }));
}

const longestQuote = 500;
