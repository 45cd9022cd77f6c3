import { asId } from "../../../lib/ids.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { agendaAddress } from "../domain/addresses.ts";
import type { AdoptedAgenda, MeetingOutcome } from "../domain/origin.ts";
import { originTexts } from "../texts/origin.ts";

interface OutcomesProps {
  readonly view: View;
  readonly agendas: readonly AdoptedAgenda[];
  readonly outcomes: readonly MeetingOutcome[];
}

/** Part of the page of a meeting: what was adopted or came up there. */
export function MeetingOutcomes({ view, agendas, outcomes }: OutcomesProps) {
  const t = originTexts[view.language];
  return (
    <section id="uitkomsten">
      <h2>{t.title}</h2>
      <p class="quiet">{t.lead}</p>
      <ul class="rows">
        {agendas.map((agenda) => (
          <AgendaRow says={t.adoptedHere} agenda={agenda} />
        ))}
        {outcomes.map(({ kind, code, title, address }) => (
          <li>
            <p class="row__title">
              <span class="quiet">{t.kinds[kind]}</span> {code !== null && <span class="code">{code}</span>}
              <Link href={address}>
                <span lang="nl">{title}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Part of the page of a body: the agendas that it adopted. */
export function BodyAdoptions({ view, agendas }: Pick<OutcomesProps, "view" | "agendas">) {
  const t = originTexts[view.language];
  return (
    <section id="vastgesteld">
      <h2>{t.adoptions}</h2>
      <ul class="rows">
        {agendas.map((agenda) => (
          <AgendaRow says={t.adoptedBy} agenda={agenda} />
        ))}
      </ul>
    </section>
  );
}

const AgendaRow = ({ says, agenda: { id, title } }: { readonly says: string; readonly agenda: AdoptedAgenda }) => (
  <li>
    <p class="row__title">
      {says}{" "}
      <Link href={agendaAddress(asId(id))}>
        <span lang="nl">{title}</span> ({id})
      </Link>
    </p>
  </li>
);
