/**
 * Where a request comes from. What a request says about itself is believed only as far as our own proxies wrote it: from the
 * end of the list, the first address that is not one of ours (ASVS 4.1.3).
 */
export function clientAddressOf(remote: string | undefined, forwarded: string | undefined, proxies: ReadonlySet<string>): string {
  const hops = [...(forwarded?.split(",").map((hop) => hop.trim()) ?? []), plain(remote ?? "")];
  const first = hops.findLastIndex((hop) => !proxies.has(plain(hop)));
  return plain(hops[Math.max(first, 0)] ?? "");
}

/** An IPv4 address that came in over IPv6 is the same address. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, "");
