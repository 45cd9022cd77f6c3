/** We wait as long as somebody asks, but no longer than this, in milliseconds: thirty days. */
const longestMs = 30 * 24 * 60 * 60_000;

/** Until when a site asks to be left alone, in seconds or as a date (RFC 9110); null when it does not, or not in words that we know. */
export function retryAfter(header: string | undefined, now: Date): Date | null {
  const asked = header?.trim() ?? "";
  const ms = /^\d{1,9}$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now.getTime();
  return Number.isFinite(ms) && ms > 0 ? new Date(now.getTime() + Math.min(ms, longestMs)) : null;
}
