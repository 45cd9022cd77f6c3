import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { tellingKey, tellingsBySubject } from "./tellings.ts";

onBothEngines(
  "what is told about things of an agenda",
  (database) => {
    it("are all events, papers and facts per city, each under its subject", async () => {
      const tellings = await tellingsBySubject(database().db);
      expect([...tellings.values()].flat()).toHaveLength(128 + 89 + 14 + 3 + 84 + 238);
      const ask = tellings.get(tellingKey("ask", "2019-2022-9.4")) ?? [];
      expect(ask.map((telling) => telling.kind)).toEqual(ask.map(() => "ask"));
      expect(ask.flatMap((telling) => telling.sources).every((source) => source.startsWith("https://"))).toBe(true);
      expect(tellings.get(tellingKey("offer", "2019-2022-9.4"))?.some((telling) => ask.includes(telling))).toBe(false);
    });
  },
  async () => undefined,
  "content",
);
