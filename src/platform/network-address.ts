import { BlockList, isIP, isIPv4 } from "node:net";

/** What lies within a machine, a building or a lab instead of on the internet (IANA special-purpose registries). */
const inside = new BlockList();
for (const [network, length] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  inside.addSubnet(network, length);
/** Of IPv6 only this part is the internet, but for addresses for examples and those that wrap an IPv4 address. */
const internet = new BlockList();
internet.addSubnet("2000::", 3, "ipv6");
for (const [network, length] of [
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const)
  inside.addSubnet(network, length, "ipv6");

/** Whether an IP address is one of the internet. */
export function isOnInternet(address: string): boolean {
  if (isIPv4(address)) return !inside.check(address);
  return isIP(address) === 6 && internet.check(address, "ipv6") && !inside.check(address, "ipv6");
}

/** The host of a web address as the resolver takes it: an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, "$1");

/** Whether a web address leads to this machine itself. */
export function isLoopback(address: URL): boolean {
  const host = hostOf(address);
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}

/**
 * Whether we may go to a web address at all: over TLS and by a name or an address of the internet. A laptop that serves only
 * itself may also go to itself, for trying out and for tests; an installation that others can reach never may.
 */
export function mayGoTo(address: URL, isOnLoopback: boolean): boolean {
  if (address.username !== "" || address.password !== "") return false;
  if (isLoopback(address)) return isOnLoopback && /^https?:$/.test(address.protocol);
  const host = hostOf(address);
  return address.protocol === "https:" && (isIP(host) === 0 || isOnInternet(host));
}
