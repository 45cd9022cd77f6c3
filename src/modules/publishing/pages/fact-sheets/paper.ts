import {
  heading,
  link,
  list,
  type Paper,
  type Part,
  pageBreak,
  paragraph,
  figure as picture,
  soft,
  type Wording,
} from "../../../../lib/paper.ts";
import { paperQr } from "../../../../ui/paper-qr.ts";
import { texts as words } from "../../../../ui/texts.ts";
import { chartedOf, headlinesOf } from "../../domain/fact-sheets/chosen.ts";
import { factSheetTexts } from "../../texts/fact-sheets.ts";
import { coursesPart, headPart } from "./drawings.ts";
import { figuresPart } from "./figures.ts";
import { missingPart, repliesPart, sourcesPart } from "./remarks.ts";
import type { SheetTelling } from "./telling.ts";

/** A sheet as a paper of two sides: how it stands on the first, how it went, what is done and what it rests on on the second. */
export function sheetPaper(telling: SheetTelling): Paper {
  const { view, content, today } = telling;
  const { agenda, city } = content;
  const t = factSheetTexts[view.language];
  const shown = headlinesOf(content.figures, content.themes);
  const charted = chartedOf(content.figures);
  return {
    language: view.language,
    title: titleOf(telling),
    subtitle: t.subtitle(agenda.id),
    network: view.siteName,
    address: onlineAddress(telling),
    date: today,
    hasContents: false,
    isSheet: true,
    parts: [
      ...headPart(telling, shown),
      ...figuresPart(telling, shown),
      ...(city === null ? [...targetsPart(telling), ...asksPart(telling), ...deedsPart(telling)] : []),
      pageBreak,
      ...coursesPart(telling, charted),
      ...(city === null ? [] : [...deedsPart(telling), ...targetsPart(telling)]),
      ...repliesPart(telling, [...new Set([...shown, ...charted])]),
      ...missingPart(telling, shown.length),
      ...sourcesPart(telling, [...shown, ...charted]),
      ...onlinePart(telling),
    ],
  };
}

function titleOf({ view, content: { city, theme } }: SheetTelling): string {
  if (city === null) return theme === null ? view.siteName : theme.title;
  return theme === null ? city.name : factSheetTexts[view.language].cityAndTheme(city.name, theme.title);
}

/** The page that tells the same and more, in full: it lasts, and shows how things stand later. */
const onlineAddress = ({ view, content: { city, theme, agenda } }: SheetTelling): string =>
  new URL((city ?? theme ?? agenda).address, view.origin).href;

function deedsPart({ view, content: { city, deeds, themes } }: SheetTelling): readonly Part[] {
  const t = factSheetTexts[view.language];
  const told = deeds.flatMap(({ theme: id, initiatives, running }): readonly string[] => {
    const theme = themes.find((one) => one.id === id);
    return theme ? [t.deed(theme.label, theme.shortTitle, initiatives, running)] : [];
  });
  return [heading(1, city === null ? t.deedsOfAll : t.deeds), paragraph(told.length === 0 ? t.noDeeds : `${told.join("; ")}.`)];
}

function targetsPart({ view, content: { targets } }: SheetTelling): readonly Part[] {
  const t = factSheetTexts[view.language];
  if (targets.length === 0) return [heading(1, t.targets), paragraph(t.noTargets)];
  const told = targets.map(
    ({ statement, status, share, address }): Wording => [
      link(t.target(statement, status), new URL(address, view.origin).href),
      share === null ? "." : `${t.share(share)}.`,
    ],
  );
  const isShared = targets.some(({ share }) => share !== null);
  return [heading(1, t.targets), list(told), ...(isShared ? [paragraph(soft(t.sharesOurs))] : [])];
}

function asksPart({ view, content: { asks } }: SheetTelling): readonly Part[] {
  const t = factSheetTexts[view.language];
  const total = asks.reduce((sum, { count }) => sum + count, 0);
  const parts = asks.map(({ verdict, count }) => `${count} ${words[view.language].verdict[verdict]}`).join(", ");
  return [heading(1, t.asks), paragraph(total === 0 ? t.noAsks : t.asksSay(total, parts))];
}

function onlinePart(telling: SheetTelling): readonly Part[] {
  const address = onlineAddress(telling);
  const t = factSheetTexts[telling.view.language];
  return [picture({ svg: paperQr(address), alternative: t.qrAlternative(address), caption: [`${t.online} `, link(address, address)] })];
}
