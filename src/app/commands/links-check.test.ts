import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { aTerminal, fillPlace, within } from "../../../tests/build/terminal.ts";
import { aWeb, type Web } from "../../../tests/build/web.ts";
import { readConfig } from "../../platform/config.ts";
import { checkedSources } from "../../platform/links/store.ts";
import { runCommand } from "./run-command.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());
const { home, said, aPlace, refusalOf } = aTerminal();
const root = join(import.meta.dirname, "../../..");

const check = (place: Awaited<ReturnType<typeof aPlace>>, web: Web, show: (text: string) => void, ...words: string[]) =>
  runCommand({
    words: ["links", "check", ...words],
    config: readConfig(place.settings),
    root,
    folder: home,
    say: (line) => said.push(line),
    show,
    network: web.network,
  });

const dueIn = (lines: readonly string[]): number =>
  Number(/of ([\d,]+) addresses that are due/.exec(lines.join("\n"))?.[1]?.replace(",", ""));

describe("checking sources by hand", () => {
  it.each(["sqlite", "postgres"] as const)(
    "counts first, can be stopped, keeps what it has and goes on from there on %s",
    async (engine) => {
      const place = await aPlace(engine);
      await fillPlace(place);
      const web = await aWeb((_, response) => response.end("x"));
      const stopping: Web = {
        ...web,
        network: {
          ...web.network,
          connect: (address, port) => {
            if (web.connections.length === 12) process.emit("SIGINT");
            return web.network.connect(address, port);
          },
        },
      };
      const nothing = () => undefined;

      expect(await check(place, web, nothing, "--dry-run")).toBe(0);
      expect([web.connections.length, said.at(-1)]).toEqual([0, expect.stringContaining("Nothing was asked and nothing was changed")]);
      const due = dueIn(said.splice(0));
      expect(due).toBeGreaterThan(100);

      const shown: string[] = [];
      expect(await check(place, stopping, (text) => shown.push(text))).toBe(1);
      expect(shown[0]).toMatch(/^Checking: 1 of [\d,]+ addresses \(\d+%\)/);
      expect(said.at(-1)).toBe("Stopped. What was checked is kept; the same command goes on from here.");
      const kept = (await within(place, ({ db }) => checkedSources(db))).length;
      expect(kept).toBeGreaterThanOrEqual(5);

      said.splice(0);
      await check(place, web, nothing, "--dry-run");
      expect(dueIn(said)).toBeGreaterThanOrEqual(due - kept);
      expect(dueIn(said)).toBeLessThan(due + kept);
      await web.close();
    },
  );

  it("needs a database, and takes nothing else", async () => {
    const place = await aPlace("sqlite");
    expect(await refusalOf(place, "links", "check", "--now")).toContain("links check [--dry-run]");
    expect(await refusalOf(place, "links", "check")).toContain("There is no database in");
  });
});
