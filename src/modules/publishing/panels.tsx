import { visitor } from "../../lib/actor.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import { type AgendaTables, currentAgenda, themesOf } from "../agenda/index.ts";
import { CitySheetPanel, ThemeSheetPanel } from "./pages/fact-sheets/panels.tsx";
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

/** For the page of a city: the way to its sheet; none without an agenda to tell of. */
export async function citySheetPanel<Tables extends AgendaTables>(
  visit: Visit<Tables>,
  { slug }: { readonly slug: string },
): Promise<Markup | null> {
  const { db, view }: Visit<AgendaTables> = visit;
  const agenda = await currentAgenda(db, visitor);
  if (!agenda) return null;
  return <CitySheetPanel view={view} slug={slug} themes={await themesOf(db, visitor, agenda.id)} />;
}

/** For the page of a theme: the way to its sheet; none for a theme that not everybody may see. */
export const themeSheetPanel = async (
  { view }: Visit<unknown>,
  { agenda, position, audience }: { readonly agenda: string; readonly position: number; readonly audience: string },
): Promise<Markup | null> => (audience === "public" ? <ThemeSheetPanel view={view} agenda={agenda} position={position} /> : null);
