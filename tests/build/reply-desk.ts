import type { Tables } from "../../src/app/tables.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { aSignedIn, people, type SignedIn, type Who } from "./actor.ts";
import { anApp } from "./house.ts";

/** The figure of a city beside which the city says something in tests. */
export const figureOfZwolle = "/cijfers/woz-value?stad=zwolle";
export const formOfZwolle = "/cijfers/woz-value/weerwoord?stad=zwolle";

/** What a city sends; the number is that of one form. */
export const aReplyForm = (told: Readonly<Record<string, string>> = {}) => ({
  soort: "weerwoord",
  tekst: "De binnenstad telt dubbel.",
  functie: "wethouder Wonen",
  nummer: "11111111-1111-4111-8111-111111111111",
  ...told,
});

/** The product with its people, who look and send. */
export async function aReplyDesk(database: Database<Tables>) {
  const app = anApp(database);
  const signedIn = new Map<Who, SignedIn>();
  for (const who of Object.keys(people) as Who[]) signedIn.set(who, await aSignedIn(database, who));
  const read = async (answer: Response) => {
    const html = await answer.text();
    return { status: answer.status, html, to: answer.headers.get("location"), kept: answer.headers.get("cache-control") };
  };
  const cookieOf = (who: Who | null) => (who === null ? {} : signedIn.get(who)?.headers);
  const get = async (path: string, who: Who | null = null) => read(await app.request(path, { headers: { ...cookieOf(who) } }));
  return {
    signedIn,
    get,
    /** Whether these words stand with the figure of Zwolle, for everybody. */
    isShown: async (text: string) => wordsOf((await get(figureOfZwolle)).html).includes(text),
    post: async (path: string, who: Who | null, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
      read(
        await app.request(path, {
          method: "POST",
          headers: {
            "sec-fetch-site": "same-origin",
            "content-type": "application/x-www-form-urlencoded",
            ...cookieOf(who),
            ...headers,
          },
          body: new URLSearchParams(fields).toString(),
        }),
      ),
  };
}

/** The words of a page, without its signs. */
export const wordsOf = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

/** What stands on a page of what cities say about its figure. */
export const saidIn = (html: string) =>
  wordsOf(html.slice(html.indexOf('id="weerwoord"'), html.indexOf("</section>", html.indexOf('id="weerwoord"'))));
