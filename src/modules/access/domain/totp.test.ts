import { describe, expect, it } from "vitest";
import { macOfStep } from "../../../platform/time-code.ts";
import { authenticatorAddress, base32, codeFrom, stepOf, stepsToTry } from "./totp.ts";

/** The shared secret of RFC 6238, appendix B, for SHA-1. */
const secret = Buffer.from("12345678901234567890");

describe("the code of an app", () => {
  // RFC 6238, appendix B: seconds since 1970, and the last six of the eight digits.
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("at %i seconds is %s", (seconds, code) => {
    expect(codeFrom(macOfStep(secret, stepOf(new Date(seconds * 1000))))).toBe(code);
  });

  // RFC 4226, appendix D: the counter, and its code.
  it.each([
    [0, "755224"],
    [1, "287082"],
    [5, "254676"],
    [9, "520489"],
  ])("of counter %i is %s", (step, code) => {
    expect(codeFrom(macOfStep(secret, step))).toBe(code);
  });

  it("may be of the half minute before or after, and never of one that was taken", () => {
    const now = new Date(3_000_000);
    expect(stepsToTry(now, 0)).toEqual([99, 100, 101]);
    expect(stepsToTry(now, 100)).toEqual([101]);
    expect(stepsToTry(now, 101)).toEqual([]);
  });
});

describe("base32", () => {
  // RFC 4648, section 10, without the padding.
  it.each([
    ["", ""],
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("writes %j as %j", (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
  });
});

it("the address for an app names site and account, whatever signs are in them", () => {
  expect(authenticatorAddress("G40 & co", "a:b@c.nl", "ABC")).toBe(
    "otpauth://totp/G40%20%26%20co:a%3Ab%40c.nl?secret=ABC&issuer=G40%20%26%20co",
  );
});
