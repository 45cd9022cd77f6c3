import fc from "fast-check";
import { expect, it } from "vitest";
import { base64urlOf, bytesFromBase64url } from "./base64url.ts";

it("writes and reads any bytes as Node does", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64url");
      expect(base64urlOf(Uint8Array.from(bytes).buffer)).toBe(text);
      expect([...bytesFromBase64url(text)]).toEqual([...bytes]);
    }),
  );
});
