import { expect, it } from "vitest";
import { isLoopback, isLoopbackHost } from "./loopback.ts";

it.each([
  ["127.0.0.1", true],
  ["127.8.9.10", true],
  ["::1", true],
  ["128.0.0.1", false],
  ["127.0.0.1.example", false],
  ["::", false],
  ["0.0.0.0", false],
  ["", false],
])("the address %j is of this machine: %s", (address, is) => expect(isLoopback(address)).toBe(is));

it.each([
  ["localhost", true],
  ["localhost:3000", true],
  ["127.0.0.1:3000", true],
  ["[::1]:3000", true],
  ["::1", true],
  ["localhost.example", false],
  ["127.0.0.1.example:3000", false],
  ["0.0.0.0", false],
  ["::", false],
  ["", false],
  [undefined, false],
])("the host %j names this machine: %s", (host, is) => expect(isLoopbackHost(host)).toBe(is));
