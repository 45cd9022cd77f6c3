/** Says whether another one may come from this address now, and counts it when it may. */
export type Throttle = (address: string, now: Date) => boolean;

interface Limits {
  /** How many may come from one address … */
  readonly most: number;
  /** … within this stretch, in milliseconds. */
  readonly withinMs: number;
  /** So many addresses are remembered; the one that was quiet longest is forgotten first. */
  readonly mostAddresses: number;
}

/**
 * Counts per client address in a sliding stretch of time, in memory. The key is where the connection comes from, nothing that
 * the request says about itself (ASVS 6.3.1; Strapi CVE-2025-64526).
 */
export function throttle({ most, withinMs, mostAddresses }: Limits): Throttle {
  const taken = new Map<string, readonly number[]>();
  return (address, now) => {
    const key = networkOf(address);
    const recent = (taken.get(key) ?? []).filter((at) => now.getTime() - at < withinMs);
    const isFree = recent.length < most;
    taken.delete(key);
    taken.set(key, isFree ? [...recent, now.getTime()] : recent);
    const [quietest] = taken.keys();
    if (taken.size > mostAddresses && quietest !== undefined) taken.delete(quietest);
    return isFree;
  };
}

/** One household or office has 2^64 addresses of the new kind: they count as one. */
export const networkOf = (address: string): string => (address.includes(":") ? firstHalf(address) : address);

function firstHalf(address: string): string {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
