import { dayOf } from "../../../lib/day.ts";
import { slugOf } from "../../../lib/text.ts";
import { admit } from "../../../platform/http/admit.ts";
import { newApp } from "../../../platform/http/env.ts";
import { answerDrawn } from "../../../platform/http/paper.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { throttle } from "../../../platform/http/throttle.ts";
import { answerZip, type ZippedFile } from "../../../platform/http/zip.ts";
import { type DrawPdf, keptPapers } from "../../../platform/paper/kept-papers.ts";
import { sheetThemeNotFound, tooManySheets } from "../domain/fact-sheets/refusals.ts";
import { sheetQuery, themePlace } from "../input/fact-sheets.ts";
import { sheetPaper } from "../pages/fact-sheets/paper.ts";
import { factSheetTexts } from "../texts/fact-sheets.ts";
import { cityCalled, citySheet, type SheetGround, type SheetReads, sheetGround, themeSheet } from "./fact-sheets/read-sheets.ts";

/** So many sheets may be asked for by visitors behind one address, and so many times those of all cities. */
const visitorLimits = { most: 120, withinMs: 10 * 60_000, mostAddresses: 10_000 };
const batchLimits = { ...visitorLimits, most: 5 };

/** The sheets of all cities in both languages, and as many of themes; a sheet takes some 60 kB. */
const mostKept = 250;

/** Sheets of facts: of a city, of a theme, and of all cities at once. */
export function factSheetRoutes<Tables extends SheetReads>() {
  const [mayDraw, mayDrawAll] = [throttle(visitorLimits), throttle(batchLimits)];
  const draw = keptPapers(mostKept);
  return newApp<Tables>()
    .get("/steden/informatiebladen.zip", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { thema = null } = readQuery(c.req.url, sheetQuery);
      if (!mayDrawAll(visit.clientAddress, visit.now)) throw tooManySheets();
      const ground = await sheetGround(visit, { city: null, agenda: null, theme: thema });
      return answerZip(nameOf(ground, factSheetTexts[visit.language].allName), visit.now, sheetsOf(ground, draw));
    })
    .get("/steden/:slug/informatieblad.pdf", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { thema = null } = readQuery(c.req.url, sheetQuery);
      if (visit.actor.personId === null && !mayDraw(visit.clientAddress, visit.now)) throw tooManySheets();
      const ground = await sheetGround(visit, { city: c.req.param("slug"), agenda: null, theme: thema });
      const city = cityCalled(ground.cities, c.req.param("slug"));
      const paper = paperOf(ground, citySheet(ground, city));
      return answerDrawn("pdf", await draw(paper), paper, nameOf(ground, factSheetTexts[visit.language].fileName, city.slug));
    })
    .get("/agenda/:agenda/thema/:position/informatieblad.pdf", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { data: theme } = themePlace.safeParse(c.req.param("position"));
      if (theme === undefined) throw sheetThemeNotFound(0);
      if (visit.actor.personId === null && !mayDraw(visit.clientAddress, visit.now)) throw tooManySheets();
      const ground = await sheetGround(visit, { city: null, agenda: c.req.param("agenda"), theme });
      const paper = paperOf(ground, themeSheet(ground));
      return answerDrawn("pdf", await draw(paper), paper, nameOf(ground, factSheetTexts[visit.language].fileName));
    });
}

const paperOf = (ground: SheetGround, content: ReturnType<typeof themeSheet>) =>
  sheetPaper({ view: ground.view, content, today: dayOf(ground.view.now) });

/** The sheets of all cities, one after another: who asks for a single one in between waits for one sheet, not for all. */
async function* sheetsOf(ground: SheetGround, draw: DrawPdf): AsyncGenerator<ZippedFile> {
  for (const city of ground.cities) {
    const bytes = await draw(paperOf(ground, citySheet(ground, city)));
    yield { name: `${nameOf(ground, factSheetTexts[ground.view.language].fileName, city.slug)}.pdf`, bytes };
  }
}

/** "informatieblad-zwolle-thema-3-2026-11-24". */
const nameOf = ({ view, theme }: SheetGround, ...words: readonly string[]): string =>
  slugOf([...words, ...(theme === null ? [] : [theme.shortTitle]), dayOf(view.now)].join(" "));
