import type { Language } from "../../../lib/language.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { Link } from "../../../ui/link.tsx";
import { Verdict } from "../../../ui/verdict.tsx";
import { offerAddress, targetAddress } from "../domain/addresses.ts";
import type { Deadline } from "../domain/agenda.ts";
import type { ListedOffer, ListedTarget } from "../domain/listed.ts";
import { targetTexts } from "../texts/targets.ts";
import { statementInWords } from "./target-value.ts";

/** A deadline with what stands in the same paragraph of the agenda. */
export interface DeadlineEntry {
  readonly deadline: Deadline;
  /** Whether its date lies behind us. */
  readonly passed: boolean;
  readonly targets: readonly ListedTarget[];
  /** Only when the date has passed: before that they say nothing about it. */
  readonly offers: readonly ListedOffer[];
}

interface DeadlinesProps {
  readonly entries: readonly DeadlineEntry[];
  readonly language: Language;
}

/** What must be ready when: whether the date has passed, and what a target or offer says came of it. Nothing is guessed. */
export const Deadlines = ({ entries, language }: DeadlinesProps) => (
  <ol class="timeline deadlines">
    {entries.map((entry) => (
      <li class={entry.passed ? undefined : "ahead"}>
        <time datetime={entry.deadline.due.on ?? undefined}>{dateInWords(entry.deadline.due, language)}</time>
        <div>
          <p lang="nl">{entry.deadline.sentence}</p>
          <p class="quiet small">{entry.passed ? targetTexts[language].passed : targetTexts[language].ahead}</p>
          <CameOf entry={entry} language={language} />
        </div>
      </li>
    ))}
  </ol>
);

function CameOf({ entry, language }: { readonly entry: DeadlineEntry; readonly language: Language }) {
  const t = targetTexts[language];
  const { targets, offers, passed } = entry;
  if (targets.length + offers.length === 0) return passed ? <p class="small">{t.nothingKnown}</p> : null;
  return (
    <>
      <p class="small">{t.cameOf}</p>
      <ul class="came-of small">
        {targets.map((target) => (
          <li>
            <Link href={targetAddress(target.agenda, target.code)}>
              {target.code} <span lang="nl">{statementInWords(target, language)}</span>
            </Link>{" "}
            {target.outcome ? <Verdict verdict={target.outcome.verdict} language={language} /> : <span class="quiet">{t.notJudged}</span>}
          </li>
        ))}
        {offers.map((offer) => (
          <li>
            <Link href={offerAddress(offer.agenda, offer.code)}>
              {t.offer(offer.code)} <span lang="nl">{offer.wording}</span>
            </Link>{" "}
            <Verdict verdict={offer.account} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}
