import type { View } from "../../../../../lib/view.ts";
import { Field } from "../../../../../ui/form-field.tsx";
import { texts as words } from "../../../../../ui/texts.ts";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";
import { AudienceChoice } from "../audience-choice.tsx";
import { exchangeAddress } from "./address.ts";
import type { ProposalProps } from "./proposal-props.ts";

/** One reason for all, and who will see what is new. */
export function ProposalForm({ view, proposal, readers, options, turn }: ProposalProps) {
  const t = agendaExchangeTexts[view.language];
  const { edits } = proposal.content;
  const added = edits.filter(({ record }) => record === null).length;
  const says = (field: string) => turn.problems.flatMap((one) => (one.field === field ? [one.problem[view.language]] : []));
  return (
    <section>
      <h2>{t.publishTitle}</h2>
      <form class="form" method="post" action={`${exchangeAddress}/${proposal.id}`}>
        {says("").map((problem) => (
          <p class="notice notice--grave" role="alert">
            {problem}
          </p>
        ))}
        {readers.size > 0 && <Readers view={view} readers={readers} />}
        {added > 0 && (
          <>
            <p>{t.reachOfNew(added)}</p>
            <AudienceChoice view={view} options={options} chosen={turn.audience} problem={says("wie")[0] ?? null} />
          </>
        )}
        <Field
          field={{ kind: "long-text", name: "reden", label: t.reason, hint: t.reasonHint, maxLength: 1000, rows: 3 }}
          value={turn.reason}
          problems={says("reden")}
          optional={words[view.language].optional}
        />
        <input type="hidden" name="controle" value={proposal.hash} />
        <p class="form__act">
          <button class="nl-button nl-button--primary" type="submit">
            {t.publish(edits.length)}
          </button>
        </p>
      </form>
    </section>
  );
}

function Readers({ view, readers }: { readonly view: View; readonly readers: ProposalProps["readers"] }) {
  const t = agendaExchangeTexts[view.language];
  return (
    <>
      <p>{t.keep}</p>
      <ul>
        {[...readers].map(([audience, count]) => (
          <li>{t.audiences[audience === "public" || audience === "network" ? audience : "body"](count)}</li>
        ))}
      </ul>
    </>
  );
}
