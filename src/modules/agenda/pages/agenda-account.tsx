import { counted } from "../../../lib/lists.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts as uiTexts } from "../../../ui/texts.ts";
import { agendaAddress, focusPointAddress, successionAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { type Ask, verdicts } from "../domain/ask.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import { type Initiative, initiativeStates } from "../domain/initiative.ts";
import { accounts, type Offer } from "../domain/offer.ts";
import type { Fate, FollowUp } from "../domain/succession.ts";
import type { Theme } from "../domain/theme.ts";
import { wordsIn } from "../domain/words.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { initiativeTexts } from "../texts/initiatives.ts";
import { successionTexts } from "../texts/succession.ts";
import { FateLine } from "./fate-line.tsx";
import { Decided, KnownSuccessor } from "./succession.tsx";
import { ThemeLink } from "./theme-link.tsx";

/** A focus point with what came of it. */
export interface AccountEntry {
  readonly point: FocusPoint;
  readonly fate: Fate | null;
  readonly successors: readonly FocusPointHead[];
  readonly asks: readonly Pick<Ask, "verdict">[];
  readonly offers: readonly Pick<Offer, "account">[];
  readonly initiatives: readonly Pick<Initiative, "state">[];
  /** What becomes of each of its asks. */
  readonly askFollowUps: readonly FollowUp[];
}

interface AccountProps {
  readonly view: View;
  readonly agenda: Agenda;
  readonly themes: readonly { readonly theme: Theme; readonly entries: readonly AccountEntry[] }[];
}

/** The account of an agenda: what came of each point, and how it goes on. */
export function AgendaAccountPage({ view, agenda, themes }: AccountProps) {
  const t = successionTexts[view.language];
  const entries = themes.flatMap((one) => one.entries);
  return (
    <Page
      view={view}
      title={t.accountTitle(agenda.id)}
      description={t.accountDescription(agenda.id)}
      above={[{ href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` }]}
    >
      <h1>{t.accountTitle(agenda.id)}</h1>
      <p class="lead">{t.accountLead}</p>
      <p>{agenda.state === "closed" ? t.isClosed : t.stillOpen}</p>
      <Decided view={view} fates={entries.map(({ fate }) => fate)} many={wordsIn(agenda, view.language).focusPoint.many} />
      <p>
        <Link href={successionAddress(agenda.id)}>{t.toSuccession}</Link>
      </p>
      <KnownSuccessor view={view} agenda={agenda} />
      {themes.map(({ theme, entries: own }) => (
        <section id={`thema-${theme.position}`}>
          <h2>
            <ThemeLink theme={theme} />
          </h2>
          <ol class="rows">
            {own.map((entry) => (
              <PointAccount view={view} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      <Citation view={view} version={agenda.version} changedAt={agenda.changedAt} />
    </Page>
  );
}

function PointAccount({ view, entry }: { readonly view: View; readonly entry: AccountEntry }) {
  const { language } = view;
  const t = successionTexts[language];
  const { point, asks, offers, initiatives, askFollowUps } = entry;
  const words = uiTexts[language].verdict;
  const follow = (kind: FollowUp["kind"]) => askFollowUps.filter((one) => one.kind === kind).length;
  const ways = [
    ...(follow("goes-on") > 0 ? [t.followOn(follow("goes-on"))] : []),
    ...(follow("ends") > 0 ? [t.onlyHere(follow("ends"))] : []),
  ];
  const byVerdict = tally(asks, verdicts, ({ verdict }) => verdict, words);
  const byAccount = tally(offers, accounts, ({ account }) => account, words);
  const byState = tally(initiatives, initiativeStates, ({ state }) => state, initiativeTexts[language].states);
  return (
    <li>
      <p class="row__title">
        <span class="code">{point.code}</span>
        <Link href={focusPointAddress(point.agenda, point.code)}>
          <span lang="nl">{point.title}</span>
        </Link>
      </p>
      <FateLine view={view} fate={entry.fate} successors={entry.successors} />
      <dl class="facts">
        <dt>{t.asks}</dt>
        <dd>{[byVerdict === "" ? t.noAsks : byVerdict, ...ways].join(". ")}</dd>
        <dt>{t.offers}</dt>
        <dd>{byAccount === "" ? t.noOffers : byAccount}</dd>
        <dt>{t.initiatives}</dt>
        <dd>{byState === "" ? t.noInitiatives : byState}</dd>
      </dl>
    </li>
  );
}

/** How many there are of each sort, in words: `2 deels, 1 afgewezen`; empty when there are none. */
function tally<T, K extends string>(
  things: readonly T[],
  order: readonly K[],
  sortOf: (thing: T) => K,
  words: Readonly<Record<K, string>>,
): string {
  const counts = counted(things, sortOf);
  return order.flatMap((sort) => (counts.has(sort) ? [`${counts.get(sort)} ${words[sort]}`] : [])).join(", ");
}
