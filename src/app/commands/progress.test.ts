import { describe, expect, it } from "vitest";
import { progressLine, progressTo } from "./progress.ts";
import { makeTerminal } from "./terminal.ts";

describe("how far a command is", () => {
  it.each([
    [0, 0, 0, "Writing: 0 of 0 rows (100%)"],
    [0, 100_000, 5000, "Writing: 0 of 100,000 rows (0%)"],
    [25_000, 100_000, 3000, "Writing: 25,000 of 100,000 rows (25%), about 9 s left"],
    [25_000, 100_000, 999, "Writing: 25,000 of 100,000 rows (25%)"],
    [1_000, 100_000, 10_000, "Writing: 1,000 of 100,000 rows (1%), about 17 min left"],
    [99_999, 100_000, 10_000, "Writing: 99,999 of 100,000 rows (99%), about 1 s left"],
    [100_000, 100_000, 10_000, "Writing: 100,000 of 100,000 rows (100%)"],
  ])("%i of %i rows after %i ms reads well", (done, of, tookMs, line) => {
    expect(progressLine("writing", done, of, tookMs)).toBe(line);
  });

  it("counts the time of each part of the work by itself", () => {
    const shown: string[] = [];
    let now = 0;
    const tell = progressTo(
      (text) => shown.push(text),
      () => new Date(now),
    );
    tell("counting", 1, 2);
    now = 8000;
    tell("counting", 1, 2);
    tell("writing", 1, 2);
    expect(shown.slice(1)).toEqual(["Counting: 1 of 2 rows (50%), about 8 s left", "Writing: 1 of 2 rows (50%)"]);
  });
});

describe("a terminal", () => {
  const written = (isTTY: boolean) => {
    const all: string[] = [];
    let now = 0;
    const stream = { isTTY, write: (text: string) => all.push(text) };
    const terminal = makeTerminal(stream, stream, () => now);
    for (now = 100; now <= 10_000; now += 100) terminal.show(`${now}`);
    terminal.say("done");
    return all;
  };

  it("writes one line over and over before a person, and takes it away before it says something", () => {
    const all = written(true);
    expect(all.slice(0, 2)).toEqual(["\r\u001b[2K200", "\r\u001b[2K400"]);
    expect(all.slice(-2)).toEqual(["\r\u001b[2K", "done\n"]);
  });

  it("writes a line now and then into a log", () => {
    expect(written(false)).toEqual(["10000\n", "done\n"]);
  });
});
