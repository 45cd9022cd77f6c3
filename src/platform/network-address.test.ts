import { describe, expect, it } from "vitest";
import { isOnInternet, mayGoTo } from "./network-address.ts";

describe("an address of the internet", () => {
  it.each(["1.1.1.1", "172.15.255.255", "172.32.0.0", "100.128.0.0", "2606:4700:4700::1111", "2a00:1450::1"])("%s is one", (address) => {
    expect(isOnInternet(address)).toBe(true);
  });

  it.each([
    ...["127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"],
    ...[
      "224.0.0.1",
      "255.255.255.255",
      "192.0.2.1",
      "198.18.0.1",
      "::1",
      "::",
      "fe80::1",
      "fd00::1",
      "fc00::1",
      "ff02::1",
      "::ffff:10.0.0.1",
    ],
    ...["::ffff:7f00:1", "64:ff9b::a00:1", "2002:0a00:0001::", "2001:db8::1", "2001:0:1::1", "", "example.nl", "1.1.1"],
  ])("%s is none", (address) => {
    expect(isOnInternet(address)).toBe(false);
  });
});

describe("where we may go (ASVS 1.3.6)", () => {
  it.each([
    // address                          on the internet   on a laptop
    ["https://login.example.nl/x", true, true],
    ["https://1.1.1.1/", true, true],
    ["http://login.example.nl/", false, false],
    ["https://10.0.0.1/", false, false],
    ["https://[fd00::1]/", false, false],
    ["http://127.0.0.1:9000/", false, true],
    ["https://localhost/", false, true],
    ["http://[::1]:9000/", false, true],
    // Ways to write 127.0.0.1 that addresses are brought back to.
    ["http://2130706433/", false, true],
    ["http://0x7f.1/", false, true],
    ["https://169.254.169.254/latest", false, false],
    ["https://[::ffff:127.0.0.1]/", false, false],
    ["ftp://login.example.nl/", false, false],
    ["ftp://localhost/", false, false],
    ["https://me:secret@login.example.nl/", false, false],
  ])("%s: on the internet %s, on a laptop %s", (address, onInternet, onLaptop) => {
    expect([mayGoTo(new URL(address), false), mayGoTo(new URL(address), true)]).toEqual([onInternet, onLaptop]);
  });
});
