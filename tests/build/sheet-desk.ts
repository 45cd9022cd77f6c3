import { afterAll, beforeAll } from "vitest";
import { aSignedIn, people, type SignedIn, type Who } from "./actor.ts";
import { freshSqlite, type TestDatabase } from "./database.ts";
import { anApp } from "./house.ts";
import { aMultipart } from "./multipart.ts";

/** Where sheets of the agenda go out and come in. */
export const desk = "/concepten/uitwisseling";

/** Files are read in a thread of their own, which takes its time to start on a busy machine. */
export const patience = 120_000;

/** A table of asks in which the wording of one changes. */
export const change = (text: string, code = "3.3") => `Kenmerk vraag;Versie;Wat de steden vragen\r\n2019-2022-${code};1;${text}\r\n`;

/** By which a page says what is published. */
export const hashOn = (html: string) => /name="controle" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? "";

/** The product with its starting content, and the people of the tests before its sheets. */
export function aSheetDesk() {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  const signedIn = new Map<Who, SignedIn>();
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
    for (const who of Object.keys(people) as Who[]) signedIn.set(who, await aSignedIn(current.database, who));
  }, patience);
  afterAll(() => current.drop());

  const headersOf = (who: Who | null, language = "nl") => ({
    "sec-fetch-site": "same-origin",
    cookie: who === null ? "" : `${signedIn.get(who)?.headers.cookie}; taal=${language}`,
  });
  const get = (path: string, who: Who | null, language = "nl") => app.request(path, { headers: headersOf(who, language) });
  const textOf = async (path: string, who: Who | null, language = "nl") => (await get(path, who, language)).text();
  const send = (who: Who | null, name: string, bytes: Uint8Array | string, language = "nl") => {
    const { type, body } = aMultipart("bestand", name, bytes);
    return app.request(desk, { method: "POST", headers: { ...headersOf(who, language), "content-type": type }, body });
  };
  const publish = (path: string, who: Who | null, fields: Readonly<Record<string, string>>) =>
    app.request(path, {
      method: "POST",
      headers: { ...headersOf(who), "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    });
  const proposed = async (who: Who, bytes: Uint8Array | string, name = "vragen.csv", language = "nl") => {
    const answer = await send(who, name, bytes, language);
    const path = answer.headers.get("location") ?? "";
    return { status: answer.status, path, html: path === "" ? await answer.text() : await textOf(path, who, language) };
  };
  return { writer: () => current.database.writer, get, textOf, send, publish, proposed };
}
