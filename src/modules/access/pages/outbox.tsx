import { momentInWords } from "../../../lib/moment.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts } from "../texts/access.ts";

/** A mail that waits. */
export interface WaitingLetter {
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly writtenAt: Date;
}

/** What would be mailed, for who tries the product out. */
export function OutboxPage({ view, letters }: { readonly view: View; readonly letters: readonly WaitingLetter[] }) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.outbox} description={t.outboxDescription}>
      <h1>{t.outbox}</h1>
      <div class="entry">
        <p class="lead">{t.outboxLead}</p>
        {letters.length === 0 && <p>{t.outboxEmpty}</p>}
        {letters.map((letter) => (
          <article class="letter">
            <h2>{letter.subject}</h2>
            <p class="note small">
              {t.to} {letter.address} · {t.writtenAt} {momentInWords(letter.writtenAt, view.language)}
            </p>
            <p class="letter__body">
              {letter.body.split(/(https?:\/\/\S+)/).map((part) => (isOwn(part, view.origin) ? <Link href={part}>{part}</Link> : part))}
            </p>
          </article>
        ))}
      </div>
    </Page>
  );
}

/** Only our own addresses become links. */
const isOwn = (part: string, origin: string): boolean => part.startsWith(`${origin}/`);
