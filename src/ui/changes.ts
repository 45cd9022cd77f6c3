import type { Language } from "../lib/language.ts";
import type { View } from "../lib/view.ts";
import { texts } from "./texts.ts";

/** Where it stands what changed on a page and on what belongs to it. */
export const changesOf = ({ path }: View): string => `/wijzigingen?${about(path)}`;

/** The feed of that, under the name of the page. */
export const feedOf = ({ path, language }: View, name: string) => ({
  href: feedAddress(about(path), language),
  title: texts[language].feedOf(name),
});

/** Where the feed of a choice is: a program remembers no language, and Dutch goes without saying. */
export function feedAddress(choice: string, language: Language): string {
  const query = [choice, language === "nl" ? "" : `taal=${language}`].filter((part) => part !== "").join("&");
  return query === "" ? "/wijzigingen.atom" : `/wijzigingen.atom?${query}`;
}

/** A slash needs no other writing in a query, and an address is read by people too. */
const about = (path: string): string => `over=${encodeURIComponent(path).replaceAll("%2F", "/")}`;
