import type { Language } from "../../../../lib/language.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import type { CityReply } from "../../domain/city-reply.ts";
import type { ReplySubject, SignedWords, StandingReply } from "../../domain/reply.ts";
import { periodInWords } from "../../texts/period.ts";
import { replyTexts } from "../../texts/replies.ts";

/** What a city says, word for word, with who signs and when. The words are those of the city, in Dutch. */
export const Said = ({ reply, city, language }: CityReply & { readonly language: Language }) => (
  <>
    <Paragraphs text={reply.text} />
    <p class="small quiet">{signature(reply, city.name, language)}</p>
  </>
);

/** A plain text of several lines, each a paragraph. */
export const Paragraphs = ({ text }: Pick<SignedWords, "text">) => (
  <>
    {text.split(/\n+/).map((line) => (
      <p lang="nl">{line}</p>
    ))}
  </>
);

/** Which office of which city says it, and when: "Gemeente Zwolle, wethouder Financiën, 3 dec 2026". */
export function signature({ office, placedOn, saidOn }: StandingReply, city: string, language: Language): string {
  const t = replyTexts[language];
  const signed = t.signed(city, office, dayInWords(saidOn, language));
  return placedOn === saidOn ? signed : `${signed} (${t.firstPlaced(dayInWords(placedOn, language))})`;
}

/** What it is, and over which periods. */
export function headingOf({ kind, span }: ReplySubject, language: Language): string {
  const t = replyTexts[language];
  if (span === null) return t.kinds[kind];
  const [from, to] = [periodInWords(span.from, language), periodInWords(span.to, language)];
  return t.about(t.kinds[kind], from === to ? from : t.fromTo(from, to));
}

/** A page title may have 70 signs with the name of the site behind it: names of figures can be longer. */
export const longestTitle = 60;

/** What a city says and who signs for it, in one line: for where there is no page around it. */
export const saidInWords = (reply: StandingReply, city: string, language: Language): string =>
  `${replyTexts[language].kinds[reply.kind]}. ${signature(reply, city, language)}: ${reply.text.replace(/\s+/g, " ").trim()}`;

/** A day in words. */
export const dayInWords = (on: string, language: Language): string => dateInWords({ on, note: null }, language);
