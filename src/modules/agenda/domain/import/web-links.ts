import { plainText } from "./marks.ts";
import type { WebLink } from "./report.ts";
import type { SourceLine } from "./source-lines.ts";

/** Whether a line may hold a web address. */
export const holdsAddress = (text: string): boolean => text.includes("://") || text.includes("www.");

/** The web addresses on a line, with the place on the site that the line points to. */
export function webLinksIn({ number, text }: SourceLine, theme: string | null): readonly WebLink[] {
  const marked = [...text.matchAll(markedLink)];
  const rest = text.replaceAll(markedLink, " ");
  const pointed = pointedPlace(text);
  return [
    ...marked.map(([, label = "", url = ""]) => ({ url, target: pointed ?? labelTarget(label, url), line: number, theme })),
    ...[...rest.matchAll(bareLink)].map(([url]) => ({ url: withoutTail(url), target: pointed, line: number, theme })),
  ];
}

const markedLink = /\[([^[\]]{0,300})\]\(((?:https?:\/\/|www\.)[^()\s]{1,1000})\)/g;
const bareLink = /(?:https?:\/\/|www\.)[^\s<>()[\]*|"]{1,1000}/g;
const longestPlace = 200;

/** What stands after the arrow in "www.example.org > Water". */
function pointedPlace(text: string): string | null {
  if (text.length > longestPlace * 4) return null;
  const arrow = plainText(text).lastIndexOf(" > ");
  const place =
    arrow === -1
      ? ""
      : plainText(text)
          .slice(arrow + 3)
          .trim();
  return place === "" || place.length > longestPlace ? null : place;
}

function labelTarget(label: string, url: string): string | null {
  const words = plainText(label);
  return words === "" || url.includes(words) ? null : words;
}

const withoutTail = (url: string) => url.replace(/[.,;:!?'’]{1,5}$/, "");
