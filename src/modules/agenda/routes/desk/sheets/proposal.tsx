import { Refusal } from "../../../../../lib/refusal.ts";
import { admit } from "../../../../../platform/http/admit.ts";
import { answerPage } from "../../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../../platform/http/env.ts";
import { readForm } from "../../../../../platform/http/form.ts";
import { readQuery } from "../../../../../platform/http/query.ts";
import { badInput } from "../../../../../platform/http/refusals.ts";
import { publishProposal } from "../../../actions/sheets/proposals.ts";
import type { MeetingNames } from "../../../domain/editing/field.ts";
import { publicAudiences } from "../../../domain/editing/publication.ts";
import type { Proposal } from "../../../domain/sheets/proposal.ts";
import { proposalNotFound } from "../../../domain/sheets/refusals.ts";
import { proposalForm, proposalQuery } from "../../../input/sheets.ts";
import { exchangeAddress } from "../../../pages/desk/sheets/address.ts";
import { ProposalPage } from "../../../pages/desk/sheets/proposal.tsx";
import type { ProposalTurn } from "../../../pages/desk/sheets/proposal-props.ts";
import type { MeetingSlots } from "../../../slots.ts";
import { proposalOf } from "../../../store/sheets/proposals.ts";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";
import { previewTexts } from "../../../texts/desk/preview.ts";
import { atTheDesk, type DeskTables, meetingsInSheets } from "../parts.ts";
import { type DeskAsking, problemOf } from "../preview-page.tsx";
import { shownProposal } from "./shown-proposal.ts";

/** What a file would change, and the act of publishing it. */
export function proposalRoutes<Tables extends DeskTables>(slots: MeetingSlots<Tables>) {
  return newApp<Tables>()
    .get(`${exchangeAddress}/:id`, admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const proposal = await getProposal(visit, c.req.param("id"));
      const { pagina } = readQuery(c.req.url, proposalQuery);
      return answerPage(c, <ProposalPage {...(await shownProposal(visit, proposal, {}, pagina, await meetingsInSheets(visit, slots)))} />);
    })
    .post(`${exchangeAddress}/:id`, admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const proposal = await getProposal(visit, c.req.param("id"));
      const meetings = await meetingsInSheets(visit, slots);
      const refused = (turn: Partial<ProposalTurn>, status: 400 | 409) => refusedPage(c, { proposal, meetings }, turn, status);
      const form = await readForm(c, proposalForm);
      if (!form.ok) {
        if (form.problems.some(({ field }) => field !== "reden")) throw badInput(form.problems);
        const typed = { audience: form.typed.wie ?? "", reason: form.typed.reden ?? "" };
        return refused({ ...typed, problems: [{ field: "reden", problem: noReason }] }, 400);
      }
      const { controle: hash, reden: reason, wie = "" } = form.value;
      const audience = publicAudiences(visit.actor).find((one) => one === wie) ?? null;
      const typed = { audience: wie, reason };
      if (audience === null && hasNew(proposal)) return refused({ ...typed, problems: [{ field: "wie", problem: noReach }] }, 400);
      try {
        const count = await visit.act((context) => publishProposal(context, { id: proposal.id, hash, reason, audience, meetings }));
        return c.redirect(publishedAddress(proposal, count), 303);
      } catch (error) {
        const { told, status } = unpublished(error);
        return refused({ ...typed, ...told }, status);
      }
    });
}

const noReason = { nl: agendaExchangeTexts.nl.reasonMissing, en: agendaExchangeTexts.en.reasonMissing };
const noReach = { nl: previewTexts.nl.chooseReach, en: previewTexts.en.chooseReach };

const hasNew = ({ content }: Proposal): boolean => content.edits.some(({ record }) => record === null);

const publishedAddress = ({ content }: Proposal, count: number): string =>
  `${exchangeAddress}?${new URLSearchParams({ agenda: content.agenda, gepubliceerd: String(count) })}`;

/** A proposal is for who made it; for anybody else there is none. */
async function getProposal({ db, actor, now }: Visit<DeskTables>, id: string): Promise<Proposal> {
  const proposal = actor.personId === null ? null : await proposalOf(db, actor.personId, id, now);
  if (!proposal) throw proposalNotFound(id);
  return proposal;
}

/** The proposal again, with what was chosen and typed, and what is wrong. */
const refusedPage = async (
  c: DeskAsking,
  { proposal, meetings }: { readonly proposal: Proposal; readonly meetings: MeetingNames },
  turn: Partial<ProposalTurn>,
  status: 400 | 409,
): Promise<Response> => answerPage(c, <ProposalPage {...(await shownProposal(c.var.visit, proposal, turn, 1, meetings))} />, status);

/** Nothing was published: what moved meanwhile is named, anything else stands above the form. */
function unpublished(error: unknown): { readonly told: Partial<ProposalTurn>; readonly status: 400 | 409 } {
  if (!(error instanceof Refusal) || (error.kind !== "conflict" && error.kind !== "invalid")) throw error;
  const { names } = error.details;
  const isOutdated = error.code === "agenda.proposal-outdated" && Array.isArray(names);
  const told = isOutdated ? { moved: names.map(String) } : { problems: [{ ...problemOf(error), field: "" }] };
  return { told, status: error.kind === "invalid" ? 400 : 409 };
}
