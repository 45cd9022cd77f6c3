import type { Change, ChangeChoice } from "../../lib/change.ts";
import type { Language } from "../../lib/language.ts";
import type { Visit } from "../../platform/http/env.ts";
import { indicatorAddress, shownReplyAddress } from "./domain/addresses.ts";
import { titleIn } from "./domain/indicator.ts";
import { type NamedReply, namedReplies } from "./routes/replies/named-replies.ts";
import type { MonitorReads } from "./tables.ts";
import { replyTexts } from "./texts/replies.ts";

/**
 * What cities say beside figures, for the log of changes: that it was said, never the words. Feeds are kept by others, and
 * what a city withdraws must be gone.
 */
export async function monitorChanges(
  { db, view, language }: Pick<Visit<MonitorReads>, "db" | "view" | "language">,
  { kind }: ChangeChoice,
): Promise<readonly Change[]> {
  if (kind !== undefined && kind !== "reply") return [];
  return (await namedReplies({ db, view })).map((named) => changeOf(named, language));
}

function changeOf({ reply, city, indicator }: NamedReply, language: Language): Change {
  const t = replyTexts[language];
  return {
    kind: "reply",
    id: `weerwoord/${reply.id}/${reply.version}`,
    label: t.kinds[reply.kind],
    title: titleIn(indicator, language),
    titleLanguage: language,
    act: reply.version === 1 ? t.acts.placed : t.saidAgain,
    reason: null,
    organisation: city.name,
    address: shownReplyAddress(indicator.id, city.slug),
    difference: null,
    happened: null,
    recordedAt: reply.changedAt,
    sources: [],
    about: [indicatorAddress(indicator.id), `/steden/${city.slug}`],
  };
}
