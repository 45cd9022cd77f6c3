import { describe, expect, it } from "vitest";
import { pageOf } from "../../lib/paging.ts";
import { linkHeader, listQuery, pageLinks } from "./paging.ts";

const links = (page: number, total: number, query = "") =>
  Object.fromEntries(
    pageLinks("https://x/vragen", query, pageOf(Array.from({ length: total }), { page, perPage: 10 })).map(({ rel, href }) => [rel, href]),
  );

describe("the ways between pages", () => {
  it("lead nowhere but here when there is one page", () => {
    const here = "https://x/vragen?pagina=1";
    expect(links(1, 10)).toEqual({ self: here, first: here, last: here });
  });

  it("lead back and on from the middle", () => {
    expect(links(2, 25)).toMatchObject({
      prev: "https://x/vragen?pagina=1",
      next: "https://x/vragen?pagina=3",
      last: "https://x/vragen?pagina=3",
    });
  });

  it("do not lead on from the last page", () => {
    expect(links(3, 25)).not.toHaveProperty("next");
  });

  it("lead from past the end to the last page", () => {
    expect(links(9, 25)).toMatchObject({ prev: "https://x/vragen?pagina=3" });
    expect(links(9, 25)).not.toHaveProperty("next");
  });

  it("lead from an empty list to its only page", () => {
    expect(links(1, 0)).toMatchObject({ last: "https://x/vragen?pagina=1" });
  });

  it("keep the filters, and drop those that are empty", () => {
    expect(links(1, 25, "?thema=3&oordeel=&pagina=7&aantal=10")["next"]).toBe("https://x/vragen?thema=3&aantal=10&pagina=2");
  });

  it("stand in the header as RFC 8288 has it", () => {
    expect(linkHeader([{ rel: "next", href: "https://x/a?pagina=2" }])).toBe('<https://x/a?pagina=2>; rel="next"');
  });
});

describe("which page is asked for", () => {
  it("is the first of fifty when nothing is said", () => {
    expect(listQuery.parse({})).toEqual({ pagina: 1, aantal: 50 });
  });

  it.each([{ pagina: "0" }, { pagina: "1.5" }, { pagina: "een" }, { aantal: "0" }, { aantal: "101" }, { formaat: "xml" }])(
    "cannot be %j",
    (query) => {
      expect(listQuery.safeParse(query).success).toBe(false);
    },
  );
});
