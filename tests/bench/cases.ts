import type { Ask } from "./load.ts";

/** A request that we and a bare program answer from the same rows. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly ask: Ask;
  /** What occurs once per row, to see that both show the same. */
  readonly item: RegExp;
}

/** Nothing kept answers an address that was never asked before; fields that a page does not know it ignores. */
const page = (path: string): Ask => ({ path: (count) => `${path}?x=${count}` });

/** The API refuses such fields, but what it keeps it keeps per wish for a form. */
const api = (path: string): Ask => ({ path: () => path, headers: (count) => `Accept: application/json, x/${count}\r\n` });

const uncached = (name: string, path: string, item: RegExp, ask: Ask): Case => ({ name, path, item, ask });

export const cases: readonly Case[] = [
  uncached("city-list", "/steden", /<tr>|<rect class="tile|<circle class="dot"/g, page("/steden")),
  uncached("focus-point", "/agenda/2019-2022/speerpunt/2.2", /<li>|<rect class="tile|<tspan/g, page("/agenda/2019-2022/speerpunt/2.2")),
  uncached("matrix", "/matrix", /<td|<th/g, page("/matrix")),
  uncached("api-list", "/api/v1/vragen", /"tekst":/g, api("/api/v1/vragen")),
];

/** A page that was asked before. */
export const keptPage = { name: "kept page", path: "/steden", ask: { path: () => "/steden" } } as const;
