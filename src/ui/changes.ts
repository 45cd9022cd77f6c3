import type { View } from "../lib/view.ts";
import { texts } from "./texts.ts";

/** Where it stands what changed on a page and on what belongs to it. */
export const changesOf = ({ path }: View): string => `/wijzigingen?over=${pathIn(path)}`;

/** The feed of that, under the name of the page. */
export const feedOf = ({ path, language }: View, name: string) => ({
  href: `/wijzigingen.atom?over=${pathIn(path)}`,
  title: texts[language].feedOf(name),
});

/** A slash needs no other writing in a query, and an address is read by people too. */
const pathIn = (path: string): string => encodeURIComponent(path).replaceAll("%2F", "/");
