import { asId, type PersonId } from "../../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../../platform/db/read.ts";
import type { Proposal, ProposalId } from "../../domain/sheets/proposal.ts";
import type { AgendaTables } from "../../tables.ts";

/** Keeps a proposal in place of the one that its owner had: nobody fills the disk with them (ASVS 5.2.4). */
export async function keepProposal(tx: Write<AgendaTables>, proposal: Proposal): Promise<void> {
  const row = {
    id: proposal.id,
    owner: proposal.owner,
    made_at: proposal.madeAt.toISOString(),
    expires_at: proposal.expiresAt.toISOString(),
    content_json: proposal.content,
    hash: proposal.hash,
  };
  await write(tx)
    .insertInto("agenda_proposal")
    .values(row)
    .onConflict((conflict) => conflict.column("owner").doUpdateSet(row))
    .execute();
}

/** The proposal of this person with this id; null when there is none, or not any more. */
export async function proposalOf(db: Read<AgendaTables>, owner: PersonId, id: string, now: Date): Promise<Proposal | null> {
  const row = await open(db)
    .selectFrom("agenda_proposal")
    .select(["id", "made_at", "expires_at", "content_json", "hash"])
    .where("id", "=", id)
    .where("owner", "=", owner)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: asId<ProposalId>(row.id),
    owner,
    madeAt: new Date(row.made_at),
    expiresAt: new Date(row.expires_at),
    content: row.content_json,
    hash: row.hash,
  };
}

/** Takes a proposal away; false when somebody else did so first. */
export async function dropProposal(tx: Write<AgendaTables>, id: ProposalId): Promise<boolean> {
  const { numDeletedRows } = await write(tx).deleteFrom("agenda_proposal").where("id", "=", id).executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Takes the proposal of a person away. */
export async function removeProposalsOf(tx: Write<AgendaTables>, owner: PersonId): Promise<void> {
  await write(tx).deleteFrom("agenda_proposal").where("owner", "=", owner).execute();
}

/** How many proposals there are whose hour is over. */
export async function countOldProposals(db: Read<AgendaTables>, now: Date): Promise<number> {
  const row = await open(db)
    .selectFrom("agenda_proposal")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("expires_at", "<=", now.toISOString())
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Takes away the proposals whose hour is over. */
export async function forgetProposals(tx: Write<AgendaTables>, now: Date): Promise<number> {
  const { numDeletedRows } = await write(tx).deleteFrom("agenda_proposal").where("expires_at", "<=", now.toISOString()).executeTakeFirst();
  return Number(numDeletedRows);
}
