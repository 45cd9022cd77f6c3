import { pageWithin } from "../../lib/paging.ts";
import { admit } from "../../platform/http/admit.ts";
import { answerPage } from "../../platform/http/answer.ts";
import { newApp } from "../../platform/http/env.ts";
import { readQuery } from "../../platform/http/query.ts";
import { checkedSources } from "../../platform/links/store.ts";
import { citings } from "../citing.ts";
import { judged, type SourceState } from "../links/state.ts";
import type { Tables } from "../tables.ts";
import { type SourceStateKey, sourceStatesQuery } from "./input.ts";
import { CheckedSourcesPage } from "./sources.tsx";

/** Sources on one page. */
const sourcesPerPage = 50;

/** What the words in the address stand for. */
const stateOf: Readonly<Record<SourceStateKey, SourceState>> = {
  weg: "gone",
  hapert: "failing",
  verhuisd: "moved",
  geweigerd: "refused",
  gewijzigd: "changed",
};

/** For the secretariat: which sources are no longer right, among those of what this person may see. */
export const sourceAdministrationRoutes = () =>
  newApp<Tables>().get("/beheer/bronnen", admit("secretariat"), async (c) => {
    const { db, actor, view } = c.var.visit;
    const { toestand, pagina } = readQuery(c.req.url, sourceStatesQuery);
    const found = judged(await citings(db, actor), await checkedSources(db));
    const inState = (key: SourceStateKey) => found.sources.filter(({ state }) => state === stateOf[key]);
    return answerPage(
      c,
      <CheckedSourcesPage
        view={view}
        judged={found}
        chosen={toestand}
        countOf={(key) => inState(key).length}
        sources={pageWithin(inState(toestand), { page: pagina, perPage: sourcesPerPage })}
      />,
    );
  });
