import { expect, it } from "vitest";
import { realWait } from "./network-ask.ts";

it("realWait ends at once when it is called off, before or while it waits, and leaves nobody listening", async () => {
  const before = AbortSignal.abort();
  await realWait(600_000, before);
  const stop = new AbortController();
  const waiting = realWait(600_000, stop.signal);
  stop.abort();
  await expect(waiting).resolves.toBeUndefined();
});

it("realWait ends by itself", async () => {
  await expect(realWait(1, new AbortController().signal)).resolves.toBeUndefined();
});
