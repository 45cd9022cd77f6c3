import { expect, it } from "vitest";
import { onBothEngines } from "./build/database.ts";
import { anApp } from "./build/house.ts";

onBothEngines(
  "the character 0, which PostgreSQL knows in no text",
  (database) => {
    it.each([
      ["/steden/%00", 404],
      ["/netwerk/a%00b", 404],
      ["/agenda/2019-2022/vraag/%00", 404],
      ["/api/v1/zetels/%00", 404],
      ["/api/v1/zetels?gremium=%00", 200],
      ["/api/v1/zetels?gremium=a%00b", 200],
      ["/steden?regio=%00", 200],
      ["/zoeken?vraag=%00", 200],
    ])("in %s breaks nothing", async (path, status) => {
      expect((await anApp(database()).request(path)).status).toBe(status);
    });
  },
  undefined,
  "content",
);
