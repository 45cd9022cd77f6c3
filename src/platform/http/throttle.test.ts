import { describe, expect, it } from "vitest";
import { networkOf, throttle } from "./throttle.ts";

const at = (seconds: number) => new Date(seconds * 1000);

describe("a throttle", () => {
  it("lets so many through in any stretch, and the next when the first of them is old enough", () => {
    const may = throttle({ most: 2, withinMs: 10_000, mostAddresses: 10 });
    expect([may("a", at(0)), may("a", at(5)), may("a", at(9.9))]).toEqual([true, true, false]);
    expect([may("a", at(10)), may("a", at(14)), may("a", at(15))]).toEqual([true, false, true]);
  });

  it("counts every address apart", () => {
    const may = throttle({ most: 1, withinMs: 10_000, mostAddresses: 10 });
    expect([may("a", at(0)), may("b", at(0)), may("a", at(1))]).toEqual([true, true, false]);
  });

  it("remembers no more addresses than it may, and forgets the quietest first", () => {
    const may = throttle({ most: 1, withinMs: 10_000, mostAddresses: 2 });
    for (const address of ["a", "b", "a", "c"]) may(address, at(0));
    expect([may("a", at(1)), may("b", at(1))]).toEqual([false, true]);
  });
});

describe("the network of an address", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::9", "2001:db8:1:2"],
    ["2001:db8::9", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["", ""],
  ])("of %j is %j", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
