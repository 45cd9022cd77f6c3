import { expect, it } from "vitest";
import { clientAddressOf } from "./client-address.ts";

const proxies = new Set(["10.0.0.1", "10.0.0.2"]);

it.each([
  // what                                       remote                 forwarded                          address
  ["no proxy at all", "192.0.2.7", undefined, "192.0.2.7"],
  ["a visitor who claims to be another", "192.0.2.7", "198.51.100.1", "192.0.2.7"],
  ["our proxy", "10.0.0.1", "192.0.2.7", "192.0.2.7"],
  ["our proxy, passing on a claim of the visitor", "10.0.0.1", "198.51.100.1, 192.0.2.7", "192.0.2.7"],
  ["two of our proxies", "10.0.0.2", "198.51.100.1, 192.0.2.7, 10.0.0.1", "192.0.2.7"],
  ["our proxy that says nothing", "10.0.0.1", undefined, "10.0.0.1"],
  ["IPv4 over IPv6", "::ffff:192.0.2.7", undefined, "192.0.2.7"],
] as const)("ASVS 4.1.3: %s", (_what, remote, forwarded, address) => {
  expect(clientAddressOf(remote, forwarded, proxies)).toBe(address);
});
