import type { Language } from "../../lib/language.ts";
import { texts } from "./texts.ts";

/** "Ede, Breda en Zwolle". */
export const listed = (items: readonly string[], language: Language): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${texts[language].and} ${items.at(-1)}`;
