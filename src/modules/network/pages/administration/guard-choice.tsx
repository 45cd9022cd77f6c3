import { wholeNumber } from "../../../../lib/numbers.ts";
import type { View } from "../../../../lib/view.ts";
import { Field } from "../../../../ui/form-field.tsx";
import type { KeptOrganisation } from "../../store/administration/organisations.ts";
import type { NamedOffice } from "../../store/offices.ts";
import { guardTexts } from "../../texts/guard.ts";
import { GuardFrame, inWords } from "./guard-frame.tsx";
import { officeInWords } from "./people.tsx";

interface GuardChoiceProps {
  readonly view: View;
  readonly organisations: readonly KeptOrganisation[];
  /** Whether all organisations at once may be chosen. */
  readonly mayChooseAll: boolean;
  readonly organisation: string;
  readonly day: string;
  readonly offices: readonly NamedOffice[];
  readonly ticked: readonly string[];
  /** The part of a name that was looked for. */
  readonly name: string;
  /** How many people there are when not all of them are shown. */
  readonly tooMany: number | null;
}

/** Where, from which day on, and who leaves. */
export function GuardChoicePage(props: GuardChoiceProps) {
  const { view, organisations, mayChooseAll, organisation, day } = props;
  const t = guardTexts[view.language];
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  const optional = "";
  return (
    <GuardFrame view={view} title={t.guard}>
      <p class="lead">{t.lead}</p>
      <form class="form" method="get" action="/beheer/wisseling">
        <Field
          field={{ kind: "choice", name: "organisatie", label: t.where, options, ...(mayChooseAll ? { empty: t.everywhere } : {}) }}
          value={organisation}
          problems={[]}
          optional={optional}
        />
        <Field field={{ kind: "date", name: "dag", label: t.day, hint: t.dayHint }} value={day} problems={[]} optional={optional} />
        <p class="form__act">
          <button class="nl-button nl-button--secondary" type="submit">
            {t.choose}
          </button>
        </p>
      </form>
      <WhoLeaves {...props} />
    </GuardFrame>
  );
}

function WhoLeaves({ view, organisation, day, offices, ticked, name, tooMany }: GuardChoiceProps) {
  const t = guardTexts[view.language];
  const people = [...Map.groupBy(offices, ({ person }) => person)];
  return (
    <section>
      <h2>{t.who}</h2>
      {tooMany !== null && <p class="note">{t.tooMany(wholeNumber(people.length, view.language), wholeNumber(tooMany, view.language))}</p>}
      {people.length === 0 && name === "" ? (
        <p class="empty">{t.nobody}</p>
      ) : (
        <form class="form" method="get" action="/beheer/wisseling/plan">
          <input type="hidden" name="organisatie" value={organisation} />
          <input type="hidden" name="dag" value={day} />
          {(tooMany !== null || name !== "") && <GuardSearch view={view} name={name} />}
          <fieldset class="ticks">
            <legend>{t.whoLead(inWords(view, day))}</legend>
            {people.map(([person, held]) => (
              <p class="tick">
                <input
                  class="field__tick"
                  type="checkbox"
                  id={`wie-${person}`}
                  name="wie"
                  value={person}
                  checked={ticked.includes(person)}
                />
                <label for={`wie-${person}`}>
                  {held[0]?.personName} <span class="quiet">{held.map((office) => officeInWords(view, office)).join("; ")}</span>
                </label>
              </p>
            ))}
          </fieldset>
          <p class="form__act">
            <button class="nl-button nl-button--primary" type="submit">
              {t.toPlan}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

/** Looks for a name; stands in the form of the ticks, so that those made go along. */
const GuardSearch = ({ view, name }: { readonly view: View; readonly name: string }) => (
  <>
    <Field
      field={{ kind: "text", name: "naam", label: guardTexts[view.language].name, maxLength: 100 }}
      value={name}
      problems={[]}
      optional=""
    />
    <p class="form__act">
      <button class="nl-button nl-button--secondary" type="submit" formaction="/beheer/wisseling">
        {guardTexts[view.language].search}
      </button>
    </p>
  </>
);
