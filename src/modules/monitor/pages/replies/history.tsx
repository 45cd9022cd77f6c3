import { dayOf } from "../../../../lib/day.ts";
import type { View } from "../../../../lib/view.ts";
import { Table } from "../../../../ui/table.tsx";
import type { ReplyVersion } from "../../domain/reply.ts";
import { replyTexts } from "../../texts/replies.ts";
import { replyFormTexts } from "../../texts/reply-form.ts";
import { dayInWords, Paragraphs } from "./said.tsx";

/** What a reply said at each version, the latest first; who wrote it is shown to nobody. */
export type History = readonly ReplyVersion[];

/** Everything that a city said here, for that city. */
export function ReplyHistory({ view, history }: { readonly view: View; readonly history: History }) {
  const t = replyFormTexts[view.language];
  const { acts } = replyTexts[view.language];
  const { version, act, at, text, office } = t.historyHeads;
  return (
    <section id="geschiedenis">
      <h2>{t.history}</h2>
      <p>{t.historyLead}</p>
      <Table
        isStill
        caption={t.history}
        heads={[version, act, at, office, text]}
        rows={history.map((one) => [
          String(one.version),
          acts[one.act],
          dayInWords(dayOf(one.at), view.language),
          <span lang="nl">{one.office}</span>,
          <Paragraphs text={one.text} />,
        ])}
      />
    </section>
  );
}
