import { momentInWords } from "../../../../../lib/moment.ts";
import type { View } from "../../../../../lib/view.ts";
import { Link } from "../../../../../ui/link.tsx";
import { Page } from "../../../../../ui/page.tsx";
import { Pager } from "../../../../../ui/pager.tsx";
import { draftTexts } from "../../../texts/desk/drafts.ts";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";
import { exchangeAddress } from "./address.ts";
import { HiddenRowsNote, SheetProblems } from "./problems.tsx";
import { ProposalForm } from "./proposal-form.tsx";
import type { ProposalProps } from "./proposal-props.ts";
import { RecordChanges } from "./record-changes.tsx";

/** Everything that a file would change, before it happens; and everything that is wrong with it. */
export function ProposalPage(props: ProposalProps) {
  const { view, proposal, page, turn } = props;
  const t = agendaExchangeTexts[view.language];
  const { edits, problemCount, unchanged, hidden } = proposal.content;
  const title = problemCount > 0 ? t.notYet : t.proposal;
  const added = edits.filter(({ record }) => record === null).length;
  const canBe = problemCount === 0 && edits.length > 0 && turn.moved === null;
  return (
    <Page
      view={view}
      title={title}
      description={t.proposalDescription}
      above={[
        { href: "/concepten", name: draftTexts[view.language].drafts },
        { href: exchangeAddress, name: t.title },
      ]}
    >
      <h1>{title}</h1>
      {turn.moved !== null && <Moved view={view} moved={turn.moved} />}
      {canBe && <p class="lead">{t.proposalLead(momentInWords(proposal.expiresAt, view.language))}</p>}
      {problemCount === 0 && edits.length === 0 && <p class="lead">{t.same}</p>}
      <p>
        {edits.length > 0 && `${t.totals(added, edits.length - added)} `}
        {unchanged > 0 && t.unchanged(unchanged)}
      </p>
      <HiddenRowsNote view={view} hidden={hidden} />
      {problemCount > 0 && <SheetProblems view={view} problems={proposal.content.problems} count={problemCount} />}
      {edits.length > 0 && (
        <section>
          <h2>{t.changes}</h2>
          <RecordChanges view={view} edits={page.items} />
          <Pager view={view} page={page} />
        </section>
      )}
      {canBe && <ProposalForm {...props} />}
      <p>
        <Link href={`${exchangeAddress}?${new URLSearchParams({ agenda: proposal.content.agenda })}`}>{t.again}</Link>
      </p>
    </Page>
  );
}

function Moved({ view, moved }: { readonly view: View; readonly moved: readonly string[] }) {
  const t = agendaExchangeTexts[view.language];
  return (
    <div class="problems" role="alert">
      <h2>{t.outdated}</h2>
      <p>{t.outdatedLead}</p>
      <ul>
        {moved.map((name) => (
          <li lang="nl">{name}</li>
        ))}
      </ul>
    </div>
  );
}
