import type { Readers } from "./large-network.ts";
import type { Ask } from "./load.ts";

/** A request that we and a bare program answer from the same rows. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly ask: Ask;
  /** What occurs once per row, to see that both show the same. */
  readonly item: RegExp;
  /** Who asks; a visitor unless it is said. */
  readonly reader?: keyof Readers;
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

/** The same as somebody who has signed in with this secret; such a page is never kept. */
export const signedIn = (path: string, secret: string): Ask => ({
  path: (count) => `${path}${path.includes("?") ? "&" : "?"}x=${count}`,
  headers: () => `Cookie: __Host-sid=${secret}\r\n`,
});

/** The same as somebody who has not. */
export const asVisitor = (path: string): Ask => ({ path: (count) => `${path}${path.includes("?") ? "&" : "?"}x=${count}` });

/** Where ten agendas and fifty thousand initiatives weigh. */
export const agendaPages: readonly string[] = ["/matrix", "/matrix?vorm=lijst", "/matrix?vorm=gaten", "/initiatieven"];

/** In a network of thousands of people: pages that a bare program answers as well. */
export const largeCases = [
  { name: "directory", path: "/mensen", item: /<tr>|<option/g, reader: "member" },
  { name: "people", path: "/beheer/mensen", item: /<tr>/g, reader: "secretary" },
] as const satisfies readonly Omit<Case, "ask">[];

/** The other pages there. */
export const largePages: readonly { readonly path: string; readonly reader: keyof Readers }[] = [
  { path: "/netwerk", reader: "member" },
  { path: "/netwerk?op=2021-06-01", reader: "member" },
  { path: "/netwerk/groot-100", reader: "member" },
  { path: "/steden/zwolle", reader: "member" },
  { path: "/mensen?naam=veen", reader: "member" },
  { path: "/mensen/p00123", reader: "member" },
  { path: "/organisaties", reader: "member" },
  { path: "/agenda/2019-2022/speerpunt/2.2", reader: "member" },
  { path: "/mijn", reader: "member" },
  { path: "/zoeken?vraag=wonen", reader: "member" },
  { path: "/beheer", reader: "secretary" },
  { path: "/beheer/zetels?gremium=groot-100", reader: "secretary" },
  { path: "/beheer/zetels/groot-100-1", reader: "secretary" },
  { path: "/beheer/rechten", reader: "secretary" },
  { path: "/beheer/wisseling?organisatie=GM0193", reader: "secretary" },
  { path: "/beheer/wisseling/plan?wie=p00123", reader: "secretary" },
];
