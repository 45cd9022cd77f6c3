import { describe, expect, it } from "vitest";
import { addressOf } from "./address.ts";

describe("the address of a server", () => {
  it.each([
    ["127.0.0.1", "http://127.0.0.1:3000"],
    ["spil.example.nl", "http://spil.example.nl:3000"],
    ["::1", "http://[::1]:3000"],
    ["0.0.0.0", "http://localhost:3000"],
    ["::", "http://localhost:3000"],
  ])("of host %s is one that a browser can go to", (host, address) => {
    expect(addressOf(host, 3000)).toBe(address);
    expect(URL.canParse(address)).toBe(true);
  });
});
