import type { ProposalContent } from "../domain/sheets/proposal.ts";

/** What a file would change in an agenda, between showing it and publishing it. */
export interface ProposalTables {
  /** The proposal that a file makes: shown to whoever sent it, published as shown, gone after an hour. One for each person. */
  agenda_proposal: {
    /** Random. @class network */
    id: string;
    /** Id of the person who sent the file; only that person sees it. @class network */
    owner: string;
    /** When it was made, UTC. @class network */
    made_at: string;
    /** From when on it can be published no more, UTC. @class network */
    expires_at: string;
    /** What would change, record by record, and the versions that this rests on. @class network */
    content_json: ProposalContent;
    /** SHA-256 of the content: what is published is what was shown. @class network */
    hash: string;
  };
}
