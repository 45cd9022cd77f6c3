import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { agendaAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { agendaTexts } from "../texts/agenda.ts";

/** All agendas, when there is more than one. */
export function AgendasPage({ view, agendas }: { readonly view: View; readonly agendas: readonly Agenda[] }) {
  const t = agendaTexts[view.language];
  return (
    <Page view={view} title={t.agendas} description={t.agendasDescription} above={[]}>
      <h1>{t.agendas}</h1>
      <p class="lead">{t.agendasLead}</p>
      <ol class="rows">
        {agendas.map((agenda) => (
          <li>
            <p class="row__title">
              <Link href={agendaAddress(agenda.id)}>
                <span lang="nl">{agenda.title}</span>
              </Link>
            </p>
            <p class="row__below">
              <span>{t.periodSays(agenda.fromYear, agenda.untilYear)}</span>
              <span>{t.states[agenda.state]}</span>
              <span lang="nl">{agenda.publisher}</span>
            </p>
          </li>
        ))}
      </ol>
    </Page>
  );
}
