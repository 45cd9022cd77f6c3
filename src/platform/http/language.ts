import { isLanguage, type Language } from "../../lib/language.ts";

const cookieName = "taal";

/** A year, in seconds: how long the choice of language is remembered. */
const rememberSeconds = 31_536_000;

/** The language asked for in the address, else the one remembered, else Dutch. */
export function languageOf(asked: string | undefined, cookies: string | undefined): Language {
  if (isLanguage(asked)) return asked;
  const remembered = cookies?.match(/(?:^|;\s*)taal=(nl|en)(?:;|$)/)?.[1];
  return isLanguage(remembered) ? remembered : "nl";
}

/** The cookie that remembers the language; it says nothing about the person. */
export const languageCookie = (language: Language, isSecure: boolean): string =>
  `${cookieName}=${language}; Path=/; Max-Age=${rememberSeconds}; SameSite=Lax; HttpOnly${isSecure ? "; Secure" : ""}`;
