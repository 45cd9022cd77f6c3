import { newApp, type Visit } from "../../../../platform/http/env.ts";
import type { PageSection } from "../../../../ui/sections.tsx";
import { may } from "../../domain/policy.ts";
import { OwnDrafts } from "../../pages/desk/drafts.tsx";
import { draftsOf } from "../../store/editing/drafts.ts";
import type { AgendaReads } from "../../tables.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import { draftRoutes } from "./drafts.tsx";
import { historyRoutes } from "./history.tsx";
import { newDraftRoutes } from "./new-draft.tsx";
import type { DeskSlots, DeskTables } from "./parts.ts";
import { previewRoutes } from "./preview.tsx";
import { sheetRoutes } from "./sheets/exchange.tsx";
import { proposalRoutes } from "./sheets/proposal.tsx";
import { withdrawalRoutes } from "./withdrawal.tsx";

/** The screens on which people change what an agenda says. */
export function deskRoutes<Tables extends DeskTables>(slots: DeskSlots<Tables>) {
  return newApp<Tables>()
    .route("/", newDraftRoutes<Tables>(slots))
    .route("/", sheetRoutes<Tables>(slots))
    .route("/", proposalRoutes<Tables>(slots))
    .route("/", draftRoutes<Tables>(slots))
    .route("/", previewRoutes<Tables>(slots))
    .route("/", historyRoutes<Tables>(slots))
    .route("/", withdrawalRoutes<Tables>(slots));
}

/** For somebody's own page: what that person is writing; null for who may not write. */
export async function ownDraftsSection({ db, actor, view }: Visit<AgendaReads>): Promise<PageSection | null> {
  if (!may.draft(actor)) return null;
  const content = <OwnDrafts view={view} count={(await draftsOf(db, actor)).length} />;
  return { id: "concepten", title: draftTexts[view.language].drafts, content };
}
