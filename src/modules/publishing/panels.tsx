import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import { PacksPanel } from "./pages/packs/panel.tsx";
import { packTexts } from "./texts/packs.ts";

/** For the page of an agenda: the way to a paper about it. */
export const agendaPacksPanel = async ({ view }: Visit<unknown>, { id }: { readonly id: string }): Promise<Markup> => (
  <PacksPanel view={view} says={packTexts[view.language].agendaPanelSays} href={`/stukken?${new URLSearchParams({ agenda: id })}`} />
);

/** For the page of a body: the way to a paper about what it is about. */
export const bodyPacksPanel = async ({ view }: Visit<unknown>, { slug }: { readonly slug: string }): Promise<Markup> => (
  <PacksPanel view={view} says={packTexts[view.language].panelSays} href={`/stukken?${new URLSearchParams({ gremium: slug })}`} />
);

/** On the first page of the administration: the way to papers. */
export const packLinks = async ({ view }: Visit<unknown>): Promise<Markup> => (
  <PacksPanel view={view} says={packTexts[view.language].description} href="/stukken" />
);
